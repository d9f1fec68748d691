import { postingsOf, type Postings, search } from "./postings";
import type { PreparedCity } from "./prepare";
import type { InitiativeProfile, MatchContext } from "./profile";
import { type Match, rankUnderstood } from "./rank";
import { type AnalysedInitiative, understand } from "./understand";

/** Up to so many cities are all ranked; of more, those that promise most. */
const ALL_RANKED = 300;
/** How many of many cities are ranked. */
const CANDIDATES = 80;

/** What one thing in common promises, in terms of the rarity of a word: a word in one of 30 texts has 3. */
const PROMISE = { concept: 1.5, field: 1.5, country: 8, city: 20 };

/** Prepared cities, and beyond a few hundred of them an index by which candidates are found. */
export type CityIndex = { cities: PreparedCity[]; postings: Postings | undefined };

/** Indexes cities prepared with one context. Memory: about 5 bytes for each different word of a city. */
export function indexCities(cities: PreparedCity[]): CityIndex {
  if (cities.length <= ALL_RANKED) return { cities, postings: undefined };
  const documents = {
    *[Symbol.iterator]() {
      for (const city of cities) yield { terms: termsOf(city) };
    },
  };
  return { cities, postings: postingsOf(documents) };
}

/**
 * As `rankPrepared`, for any number of cities: of thousands those eighty are ranked that have most in common with the
 * initiative, by words, concepts, fields and places. Which those are depends on no other city.
 */
export function rankIndexed(
  profile: InitiativeProfile,
  { cities, postings }: CityIndex,
  context: MatchContext,
  explained = Infinity,
): Match[] {
  const initiative = understand(profile, context);
  const candidates = postings
    ? search(postings, termsSought(initiative), CANDIDATES).map(({ document }) => cities[document]!)
    : cities;
  return rankUnderstood(initiative, candidates, context, explained);
}

/** Everything by which a city is found, with how often it is said of it. */
function termsOf({
  terms,
  concepts,
  standings,
  profile,
  names,
}: PreparedCity): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of ["pl", "en"] as const)
    for (const [term, times] of terms[language]) found.set(`${language} ${term}`, times);
  for (const concept of concepts.keys()) found.set(`concept ${concept}`, 1);
  for (const [field, { practised }] of standings)
    if (practised > 0) found.set(`field ${field}`, practised);
  found.set(`country ${profile.country}`, 1);
  for (const name of names.city) found.set(`city ${name}`, 1);
  return found;
}

function termsSought(initiative: AnalysedInitiative): Map<string, number> {
  const sought = new Map<string, number>();
  for (const [term, rarity] of initiative.rarities)
    sought.set(`${initiative.language} ${term}`, rarity);
  for (const [concept, weight] of initiative.concepts)
    sought.set(`concept ${concept}`, PROMISE.concept * weight);
  for (const [field, weight] of initiative.fields)
    sought.set(`field ${field}`, PROMISE.field * weight);
  for (const country of initiative.countries.keys())
    sought.set(`country ${country}`, PROMISE.country);
  for (const shape of initiative.places.capitalised) sought.set(`city ${shape}`, PROMISE.city);
  return sought;
}
