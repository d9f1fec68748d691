import type { Examples } from "./examples";
import { generateCities } from "./generate-cities";
import {
  aBenefit,
  aContact,
  aDelegation,
  aLink,
  anAgreement,
  anUndertaking,
  aPromise,
  type Making,
  type Of,
  someFields,
} from "./generate-records";
import { type Random, randomFrom } from "./random";

/** How many there are in the end, those of the programme with them. */
export type RegisterSize = { cities: number; agreements: number; activities: number };

/** A large home city's register after decades. */
export const largeRegister: RegisterSize = { cities: 500, agreements: 5_000, activities: 50_000 };

/** Cities with which nothing has happened for nine years. */
const asleepShare = 0.15;

/** The rows of a generated register, by table. */
export type GeneratedRegister = ReturnType<typeof generateRegister>;

type Options = { size: RegisterSize; examples: Examples; seed: number; today: Date };

/**
 * Makes a register like the shipped one, only larger: 80 % of activities are undertakings, 15 % delegations
 * and 5 % links; a few cities have most of everything, as in life. The same options make the same rows.
 */
export function generateRegister({ size, examples, seed, today }: Options) {
  const random = randomFrom(seed);
  const count = Math.max(0, size.cities - examples.cities.length);
  const cities = generateCities(random, { examples, count, today });
  const slugs = [...examples.cities, ...cities].map(({ slug }) => slug);
  const anyCity = skewed(random, slugs);
  const asleep = new Set(random.some(slugs, Math.round(slugs.length * asleepShare)));
  const then = new Date(Date.UTC(today.getUTCFullYear() - 9, 0, 15));
  const many = <Row>(
    wanted: number,
    make: (random: Random, making: Making) => Of<Row>,
    cityOf = (_n: number) => anyCity(),
  ) =>
    Array.from({ length: Math.max(0, Math.round(wanted)) }, (_, n) => {
      const city = cityOf(n);
      return make(random, { city, n, examples, today: asleep.has(city) ? then : today });
    });
  const { activities } = size;
  const twice = slugs.flatMap((slug) => [slug, slug]);
  return {
    cities,
    agreements: many(size.agreements - examples.agreements.length, anAgreement),
    undertakings: many(activities * 0.8 - examples.undertakings.length, anUndertaking),
    delegations: many(activities * 0.15 - examples.delegations.length, aDelegation),
    links: many(activities * 0.05 - examples.links.length, aLink),
    benefits: many(activities * 0.1, aBenefit),
    promises: many(activities * 0.06, aPromise),
    contacts: many(twice.length, aContact, (n) => twice[n]!),
    fields: cities.flatMap(({ slug: city }) => someFields(random, { city, examples })),
  };
}

/** Picks among values so that the first of a shuffled list come far more often than the last. */
function skewed<Value>(random: Random, values: readonly Value[]): () => Value {
  const shuffled = random.some(values, values.length);
  let total = 0;
  const ends = shuffled.map((_, rank) => (total += (rank + 3) ** -0.6));
  return () => {
    const at = random.next() * total;
    let [from, to] = [0, ends.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (ends[middle]! > at) to = middle;
      else from = middle + 1;
    }
    return shuffled[from]!;
  };
}
