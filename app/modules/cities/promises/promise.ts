/** How a promise stands on a day. */
export type PromiseStanding =
  | { standing: "kept" | "dropped" }
  | { standing: "open"; daysLeft: number }
  | { standing: "overdue"; daysLate: number };

const dayMs = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/**
 * Whether a promise is settled, open or overdue. The day it is due on still counts as in time.
 * Example: due on 2026-11-20, on 2026-11-22 an open promise is overdue by 2 days.
 * @param on yyyy-mm-dd, as `dueOn`
 */
export function standingOn(
  promise: { state: "open" | "kept" | "dropped"; dueOn: string },
  on: string,
): PromiseStanding {
  if (promise.state !== "open") return { standing: promise.state };
  const days = daysBetween(on, promise.dueOn);
  return days >= 0
    ? { standing: "open", daysLeft: days }
    : { standing: "overdue", daysLate: -days };
}
