import type { Meeting } from "../meeting";

/**
 * The chance that the partner accepts, by what it answered organisations of this kind before: see `acceptancesOf`.
 * Range (0, 1). Example: an exemplary partner without later answers has .85.
 */
export function activity({ initiative, city }: Meeting): number {
  const { organisationType } = initiative.profile;
  return city.acceptanceBy.get(organisationType ?? "") ?? city.acceptance;
}
