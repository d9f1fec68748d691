import type { Meeting } from "../meeting";

const FIFTY_TIMES = Math.log(50);
const UNKNOWN = 0.5;

/**
 * Likeness of size: 1 − |ln(population / home population)| / ln 50, at least 0; .5 when unknown. Range [0, 1].
 * Example: a city as large as home gives 1, one fifty times smaller 0.
 */
export function size({ city, context }: Meeting): number {
  const { population } = city.profile;
  if (!population) return UNKNOWN;
  return Math.max(0, 1 - Math.abs(Math.log(population / context.home.population)) / FIFTY_TIMES);
}
