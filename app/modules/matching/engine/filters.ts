import { monthsBetween } from "./days";
import type { Meeting } from "./meeting";
import type { Outcome } from "./profile";

export type Exclusion = "suspended" | "opted-out" | "no-capacity" | "declined-recently";

/** For so long a city is not asked again about what it declined. */
export const DECLINED_MONTHS = 12;

/** Why a city must not be offered, if so. Everything softer is a matter of score. */
export function exclusionOf(meeting: Meeting): Exclusion | undefined {
  const { suspended, optedOut, openRequests, capacity } = meeting.city.profile;
  if (suspended) return "suspended";
  if (optedOut) return "opted-out";
  if (openRequests >= capacity) return "no-capacity";
  if (refusalOf(meeting)) return "declined-recently";
  return undefined;
}

/** The newest answer within a year by which the city said no to something about one of the same concepts. */
export function refusalOf({ initiative, city, context }: Meeting): Outcome | undefined {
  return [...city.profile.outcomes]
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .find(
      ({ result, on, concepts }) =>
        result === "declined" &&
        monthsBetween(on, context.now) < DECLINED_MONTHS &&
        concepts?.some((concept) => initiative.concepts.has(concept)),
    );
}
