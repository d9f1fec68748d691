import type { HealthEvent, UndertakingKind } from "./health-event";

/** Observed months after which the judgement is worth half. */
export const JUDGEMENT_HALF_LIFE = 24;

/** Observed months after which an event is worth half. */
export const EVENT_HALF_LIFE = 18;

/** Lowest score of each state, from the best; below the last a relation sleeps. */
export const THRESHOLDS = [
  ["flourishing", 0.9],
  ["lively", 0.7],
  ["moderate", 0.4],
  ["faint", 0.2],
] as const;

/** A change within a year up to this much is none. */
export const STEADY = 0.05;

const undertakings: Record<UndertakingKind, number> = {
  city_days: 0.35,
  project: 0.35,
  exchange: 0.3,
  training: 0.3,
  visit: 0.25,
  conference: 0.25,
  exhibition: 0.2,
  performance: 0.2,
  sport: 0.2,
  aid: 0.2,
  fair: 0.15,
  publication: 0.1,
  other: 0.15,
};

const steps = { accepted: 0.2, completed: 0.4 };

/** What an event is worth on the day it ends, above 0 and below 1. */
export function weightOf(event: HealthEvent): number {
  switch (event.type) {
    case "undertaking":
      return undertakings[event.kind];
    case "delegation":
      return 0.25;
    case "agreement":
      return 0.3;
    case "cooperation":
      return steps[event.step];
    case "benefit":
      return 0.2;
    default:
      return event satisfies never;
  }
}
