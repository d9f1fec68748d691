import type { Agreement } from "../agreements/agreement";
import type { Day } from "../agreements/days";
import { dayNumber, type Gap } from "./day";
import { type HealthEvent, spanned } from "./health-event";
import { type Baseline, type Level, levelFunction } from "./level";
import { observedTime } from "./observed-time";
import { type HealthReason, reasonsOf } from "./reasons";
import { eventsIn, type HealthPoint, observedMonths } from "./series";
import { STEADY, THRESHOLDS } from "./weights";

export const healthStates = ["flourishing", "lively", "moderate", "faint", "sleeping"] as const;
export type HealthState = (typeof healthStates)[number];
export type HealthTrend = "rising" | "steady" | "falling";

/** All the health of a relation is worked out from. */
export type HealthFacts = {
  /** The judgement the level starts from; null where nobody judged. */
  baseline: Baseline | null;
  events: HealthEvent[];
  /** All agreements: the reasons say how they stand on `on`. */
  agreements: readonly Agreement[];
  /** Spans of which the register says nothing. */
  gaps: Gap[];
  /** The day the health is of. */
  on: Day;
};

/** How lively a relation is, why, and how that went; plain JSON. */
export type Health = {
  on: Day;
  /** 0 to 1, to four places */
  score: number;
  state: HealthState;
  trend: HealthTrend;
  /** the last 24 observed months, oldest first; the last one is the score */
  series: HealthPoint[];
  reasons: HealthReason[];
};

const rounded = ({ level }: Level) => Math.round(level * 10_000) / 10_000;

/** The state a score from 0 to 1 stands for. */
export const stateOf = (score: number): HealthState =>
  THRESHOLDS.find(([, least]) => score >= least)?.[0] ?? "sleeping";

/**
 * How lively a relation is on a day: score from 0 to 1, state, trend within a year, 24 months and reasons.
 * More activity never lowers the score, time alone never raises it, gaps in the register never lower it.
 * A judgement dated after `on` is not known yet. Throws a RangeError where a day is no day of the calendar.
 * Formula and weights: docs/health.md.
 * Example: judged active on 2006-12-31, with a visit on 2008-06-30 and nothing else, a relation has on
 * 2008-12-31 the score 1 − (1 − 0.85·2^(−24/24))·(1 − 0.25·2^(−6/18)) = 0.54: moderate and falling.
 */
export function healthOf(facts: HealthFacts): Health {
  const { baseline: known, agreements, gaps, on } = facts;
  const events = facts.events.map(spanned);
  const baseline = known && known.on <= on ? known : null;
  const time = observedTime(gaps);
  const levelOn = levelFunction(events, baseline, time);
  const today = levelOn(dayNumber(on));
  const score = rounded(today);
  const judgedOn = baseline ? dayNumber(baseline.on) : Number.NEGATIVE_INFINITY;
  const series = observedMonths(on, time).map((month) => ({
    month: month.month,
    level: month.until >= judgedOn ? rounded(levelOn(month.until)) : null,
    events: eventsIn(month, events),
  }));
  return {
    on,
    score,
    state: stateOf(score),
    trend: trendOf(series),
    series,
    reasons: reasonsOf({ on, baseline, events, agreements, gaps, time, level: today }),
  };
}

/** The last level against that of 12 observed months earlier, or of the judgement where that is later. */
function trendOf(series: HealthPoint[]): HealthTrend {
  const levels = series
    .slice(-13)
    .map(({ level }) => level)
    .filter((level) => level !== null);
  const change = (levels.at(-1) ?? 0) - (levels[0] ?? 0);
  if (Math.abs(change) <= STEADY) return "steady";
  return change > 0 ? "rising" : "falling";
}
