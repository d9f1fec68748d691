import type { Meeting } from "../meeting";

/**
 * The chance that the partner accepts: see `acceptanceOf`. Range (0, 1).
 * Example: an exemplary partner without later answers has .85.
 */
export function activity({ city }: Meeting): number {
  return city.acceptance;
}
