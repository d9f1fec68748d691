import { type Judgement, liveliness } from "../partner-city";
import type { Day } from "../agreements/days";
import { dayNumber } from "./day";
import type { SpannedEvent } from "./health-event";
import type { ObservedTime } from "./observed-time";
import { EVENT_HALF_LIFE, JUDGEMENT_HALF_LIFE, weightOf } from "./weights";

/** A judgement of the relation as a whole: what the level starts from. */
export type Baseline = {
  judgement: Judgement;
  on: Day;
  /** Whose judgement it is; the programme's where not said. */
  by?: "programme" | "staff";
};

/** The level by part: of the judgement, of the events, and of both. */
export type Level = { judged: number; active: number; level: number };

/** Events that count: held, and not over before the judgement that had them in view. */
export function countedEvents(events: SpannedEvent[], baseline: Baseline | null): SpannedEvent[] {
  const judgedOn = baseline ? dayNumber(baseline.on) : Number.NEGATIVE_INFINITY;
  return events.filter(({ event, until }) => event.status !== "planned" && until > judgedOn);
}

const fade = (months: number, halfLife: number) => 2 ** (-months / halfLife);

/**
 * How lively a relation is on a day, as a function of the day number, from 0 to 1:
 * 1 − (1 − B·2^(−b/24)) · Π(1 − w·2^(−m/18)), where B is the judgement, w the weight of an event, and b and m the
 * observed months since then. What goes on does not fade until it ends; what begins later counts for nothing.
 * The form is a "noisy or": each event takes away a share of what is missing, so none can lower the level.
 * Example: a visit (w = 0.25) that ended 18 observed months ago gives 0.125.
 */
export function levelFunction(
  events: SpannedEvent[],
  baseline: Baseline | null,
  time: ObservedTime,
): (day: number) => Level {
  const counted = countedEvents(events, baseline).map(({ event, from, until }) => ({
    weight: weightOf(event),
    from,
    until,
  }));
  const start = baseline && { value: liveliness[baseline.judgement], on: dayNumber(baseline.on) };
  return (day) => {
    const judged = start ? start.value * fade(time.months(start.on, day), JUDGEMENT_HALF_LIFE) : 0;
    const missing = counted
      .filter(({ from }) => from <= day)
      .map(
        ({ weight, until }) =>
          1 - weight * fade(until >= day ? 0 : time.months(until, day), EVENT_HALF_LIFE),
      )
      // One order of factors, so that the order of events cannot be seen in the last digit.
      .sort((a, b) => a - b)
      .reduce((product, factor) => product * factor, 1);
    return { judged, active: 1 - missing, level: 1 - (1 - judged) * missing };
  };
}
