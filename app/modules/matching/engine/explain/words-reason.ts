import { termsOf } from "../analyse";
import { termScores } from "../features/text";
import type { Meeting } from "../meeting";
import type { Reason } from "../reasons";
import { wordsOf } from "../words";
import { cityNames } from "./names";

const WORDS = 3;

/** The words of the initiative that also occur in what is written about the city. */
export function wordsReason(weight: number, meeting: Meeting): Reason | undefined {
  const words = wordsThatMet(meeting);
  if (words.length === 0) return undefined;
  return {
    code: "words-meet",
    parameters: { city: cityNames(meeting), words },
    weight,
    source: meeting.city.profile.source,
  };
}

/** Words of the initiative that are also written about the city and tell it apart, the most telling first. */
function wordsThatMet(meeting: Meeting): string[] {
  const { tellingWords } = meeting.initiative;
  if (tellingWords.length === 0) return [];
  const scores = new Map(termScores(meeting));
  const told = termsAlreadyTold(meeting);
  return tellingWords
    .map(({ surface, stem, beginning }) => ({ surface, beginning, score: scores.get(stem) ?? 0 }))
    .filter(({ beginning, score }) => score > 0 && !told.has(beginning))
    .sort((a, b) => b.score - a.score || (a.surface < b.surface ? -1 : 1))
    .slice(0, WORDS)
    .map(({ surface }) => surface);
}

/** Beginnings of the words that another reason already tells of: shared ideas and names of places. */
function termsAlreadyTold({ best, initiative, city, named }: Meeting): Set<string> {
  const surfaces = (best?.concepts ?? []).flatMap(
    (concept) => initiative.text.concepts.get(concept) ?? [],
  );
  const told = surfaces
    .flatMap((surface) => wordsOf(surface, initiative.language))
    .flatMap((word) => termsOf(word).slice(1));
  const places = named
    ? [...city.names.city, ...city.names.country.flat(), ...city.names.tongue]
    : [];
  return new Set([...told, ...places.map((name) => `~${name.replace("*", "")}`)]);
}
