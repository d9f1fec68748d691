import type { HealthFacts } from "./health";
import type { HealthEvent } from "./health-event";

/** Facts of a relation of which nothing is known. */
export const aRelation = (given: Partial<HealthFacts> = {}): HealthFacts => ({
  baseline: null,
  events: [],
  agreements: [],
  gaps: [],
  on: "2006-12-31",
  ...given,
});

/** A visit of a delegation on a day. */
export const aVisit = (day: string, key = `visit-${day}`): HealthEvent => ({
  type: "delegation",
  direction: "incoming",
  key,
  when: { day },
});

/** An undertaking known by its year. */
export const anUndertaking = (
  year: number,
  given: Partial<Extract<HealthEvent, { type: "undertaking" }>> = {},
): HealthEvent => ({
  type: "undertaking",
  kind: "exchange",
  key: `undertaking-${year}`,
  when: { year },
  ...given,
});
