import type { Random } from "./random";

const day = 86_400_000;

/** A day as the database takes it. */
export const dayOf = (at: number) => new Date(Math.floor(at / day) * day);

/** A day some days before or after another. */
export const daysFrom = (from: Date, days: number) => dayOf(from.getTime() + days * day);

/** A day of a year, never 29 February. */
export const aDayIn = (random: Random, year: number) =>
  new Date(Date.UTC(year, random.below(12), random.between(1, 28)));

/** A year up to this one: every second falls into the last eight. */
export function aYear(random: Random, today: Date, earliest: number): number {
  const last = today.getUTCFullYear();
  const span = random.chance(0.5) ? 8 : last - earliest;
  return last - random.below(span);
}
