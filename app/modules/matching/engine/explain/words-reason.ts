import { wordsOf } from "~/shared/words";
import type { Meeting } from "../meeting";
import type { Evidence } from "../prepare";
import type { Reason } from "../reasons";
import type { TellingWord } from "../understand";
import { cityNames } from "./names";

const WORDS = 3;

/** The record, not told of yet, that shares the most telling words with the initiative. */
export function wordsReason(weight: number, meeting: Meeting): Reason | undefined {
  const { initiative, city, best } = meeting;
  const told = beginningsAlreadyTold(meeting);
  const telling = initiative.tellingWords.filter(({ beginning }) => !told.has(beginning));
  if (telling.length === 0) return undefined;
  let found: { evidence: Evidence; words: TellingWord[]; worth: number } | undefined;
  for (const evidence of city.evidence) {
    if (evidence === best?.evidence) continue;
    const stems = evidence.stems[initiative.language];
    const words = telling.filter(({ stem }) => stems.has(stem));
    const worth = words.reduce((sum, { rarity }) => sum + rarity, 0);
    if (worth > (found?.worth ?? 0)) found = { evidence, words, worth };
  }
  if (!found) return undefined;
  const words = found.words
    .sort((a, b) => b.rarity - a.rarity || (a.surface < b.surface ? -1 : 1))
    .slice(0, WORDS)
    .map(({ surface }) => surface);
  const { source, ...record } = recordOf(found.evidence, meeting);
  const parameters = { city: cityNames(meeting), words, ...record };
  return { code: "words-meet", parameters, weight, source };
}

/** How a record is named, with its year if it has one. */
function recordOf({ about }: Evidence, { city: { profile } }: Meeting) {
  const { asOf } = profile.activity;
  if ("record" in about) {
    const { title, year, endYear, source } = about.record;
    return { title, year, endYear, asOf: about.record.asOf, source };
  }
  if ("agreement" in about) {
    const { title, signedOn, source } = about.agreement;
    return { title, year: Number(signedOn.slice(0, 4)), asOf: about.agreement.asOf, source };
  }
  if ("standing" in about && about.standing.note)
    return { title: about.standing.note, asOf, source: about.standing.source };
  return { title: "told" in about ? about.told : profile.summary, asOf, source: profile.source };
}

/** Beginnings of the words that another reason already tells of: shared ideas and names of places. */
function beginningsAlreadyTold({ best, initiative, city, named }: Meeting): Set<string> {
  const surfaces = (best?.concepts ?? []).flatMap(
    (concept) => initiative.text.concepts.get(concept) ?? [],
  );
  const told = surfaces
    .flatMap((surface) => wordsOf(surface, initiative.language))
    .map(({ beginning }) => beginning);
  const places = named
    ? [...city.names.city, ...city.names.country.flat(), ...city.names.tongue]
    : [];
  return new Set([...told, ...places.map((name) => `~${name.replace("*", "")}`)]);
}
