import { addYears, type Day } from "../agreements/days";
import type { HealthState } from "./health";

/** A review of a sleeping relation: undecided while `decidedOn` is null. */
export type PastReview = { decidedOn: Day | null; reviewOn: Day | null };

/** The day on which a decision is looked at again where nobody chose one: a year later. */
export const nextLook = (decidedOn: Day): Day => addYears(decidedOn, 1);

/**
 * Whether a relation asks for a review on a day: it sleeps, no review waits for a decision, and the last day set
 * for another look has come.
 * Example: decided on 2027-03-01 without a day for the next look, it asks again from 2028-03-01.
 */
export function asksForReview(asked: {
  state: HealthState;
  on: Day;
  reviews: PastReview[];
}): boolean {
  if (asked.state !== "sleeping") return false;
  return asked.reviews.every(
    ({ decidedOn, reviewOn }) =>
      decidedOn !== null && (reviewOn ?? nextLook(decidedOn)) <= asked.on,
  );
}
