import { wordsOf } from "~/shared/words";
import type { Meeting } from "../meeting";
import type { Evidence } from "../prepare";
import type { Reason } from "../reasons";
import type { TellingWord } from "../understand";
import { cityNames } from "./names";

const WORDS = 3;
/** One word alone may be chance, unless it is a name. */
const WORDS_AT_LEAST = 2;

/** The record, not told of yet, that shares the most telling words with the initiative. */
export function wordsReason(weight: number, meeting: Meeting): Reason | undefined {
  const { initiative, city, best } = meeting;
  if (initiative.tellingWords.length === 0) return undefined;
  const places = namesOfPlaces(meeting);
  const known = city.terms[initiative.language];
  const telling = initiative.tellingWords.filter(
    ({ stem, beginning }) => known.has(stem) && !places.has(beginning),
  );
  if (telling.length === 0) return undefined;
  let found: { evidence: Evidence; words: TellingWord[]; worth: number } | undefined;
  for (const evidence of city.evidence) {
    if (evidence === best?.evidence || "told" in evidence.about) continue;
    const stems = evidence.stems[initiative.language];
    const words = telling.filter(({ stem }) => stems.has(stem));
    if (words.length < WORDS_AT_LEAST && !words.some(({ isName }) => isName)) continue;
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
    const { title, institutions, year, endYear, asOf, source } = about.record;
    if (!institutions) return { title, year, endYear, asOf, source };
    const { home, partner } = institutions;
    const pair = { pl: `${home.pl} – ${partner.pl}`, en: `${home.en} – ${partner.en}` };
    return { title: pair, year, endYear, asOf, source };
  }
  if ("agreement" in about) {
    const { title, signedOn, source } = about.agreement;
    return { title, year: Number(signedOn.slice(0, 4)), asOf: about.agreement.asOf, source };
  }
  if ("standing" in about && about.standing.note)
    return { title: about.standing.note, asOf, source: about.standing.source };
  return { title: "told" in about ? about.told : profile.summary, asOf, source: profile.source };
}

/** Beginnings of the words by which the initiative names the place, of which another reason tells. */
function namesOfPlaces({ initiative: { language }, city, named }: Meeting): Set<string> {
  if (!named) return new Set();
  const country = wordsOf(city.countryNames[language], language).map(({ beginning }) => beginning);
  const names = [...city.names.city, ...city.names.tongue];
  return new Set([...country, ...names.map((name) => `~${name.replace("*", "")}`)]);
}
