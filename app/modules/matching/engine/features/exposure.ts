import type { Meeting } from "../meeting";

/** Times shown at which the feature reaches 1: 2¹⁰ − 1. */
const DOUBLINGS = 10;

/**
 * How often the city was proposed lately: log2(1 + times shown) / 10. Range [0, 1]; with a weight of 10 λ the
 * penalty is λ · log2(1 + times shown). Example: shown 31 times it is .5.
 */
export function exposure({ city }: Meeting): number {
  return Math.min(1, Math.log2(1 + city.profile.timesShown) / DOUBLINGS);
}
