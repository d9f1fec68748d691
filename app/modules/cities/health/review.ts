import type { Day } from "./day";
import type { HealthState } from "./health";

/** A review of a sleeping relation: undecided while `decidedOn` is null. */
export type PastReview = { decidedOn: Day | null; reviewOn: Day | null };

/** The day on which a decision is looked at again where nobody chose one: a year later. */
export function nextLook(decidedOn: Day): Day {
  const year = String(Number(decidedOn.slice(0, 4)) + 1).padStart(4, "0");
  const rest = decidedOn.slice(4);
  return `${year}${rest === "-02-29" ? "-02-28" : rest}`;
}

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
