import type { Agreement } from "../agreements/agreement";
import type { Judgement } from "../partner-city";
import {
  type ActivityInYears,
  activityInYears,
  heldBy,
  type LastActivity,
  lastActivity,
  type Planned,
  plannedNext,
} from "./activity-reasons";
import { type AgreementReason, agreementReason } from "./agreement-reason";
import type { Day } from "../agreements/days";
import { dayNumber, endOf, type Gap, startOf, yearOf } from "./day";
import type { HealthEvent, SpannedEvent } from "./health-event";
import { type Baseline, countedEvents, type Level } from "./level";
import { gapsUntil, type ObservedTime } from "./observed-time";

/** One thing the health rests on: a code, its data, and the records it speaks of. */
export type HealthReason =
  | { code: "judgement"; judgement: Judgement; year: number; by: "programme" | "staff" }
  | {
      code: "nothing-since-judgement";
      year: number;
      /** whole observed months */
      months: number;
      hasGap: boolean;
    }
  | ActivityInYears
  | LastActivity
  | { code: "no-activity" }
  | AgreementReason
  | { code: "gap"; gaps: Gap[] }
  | Planned;

/** Reasons given at most. */
export const REASONS_GIVEN = 5;

/** Observed months up to which years of activity are told: older ones say little of today. */
const ACTIVITY_TOLD = 60;

/** Observed months without anything new from which it is worth saying. */
const SILENCE_TOLD = 3;

type Facts = {
  on: Day;
  baseline: Baseline | null;
  events: SpannedEvent[];
  agreements: readonly Agreement[];
  gaps: Gap[];
  time: ObservedTime;
  level: Level;
};

/** What the level rests on, the weightiest first: at most five reasons, always with judgement, activity and agreements. */
export function reasonsOf(facts: Facts): HealthReason[] {
  const { on, baseline, events, agreements, level } = facts;
  const held = heldBy(events, on);
  const judgement: HealthReason[] = baseline
    ? [
        {
          code: "judgement",
          judgement: baseline.judgement,
          year: yearOf(baseline.on),
          by: baseline.by ?? "programme",
        },
      ]
    : [];
  const last: HealthReason = lastActivity(held, on) ?? { code: "no-activity" };
  const paper: HealthReason = agreementReason(agreements, on);
  const gap = gapReason(facts, held);
  const room = REASONS_GIVEN - judgement.length - 2 - gap.length;
  const [silence, activity, plan] = [
    silenceReason(facts),
    recentActivity(facts, held),
    plannedNext(events, on),
  ];
  const optional = [silence, activity, plan].filter((reason) => reason !== null).slice(0, room);
  const chosen = (reason: HealthReason | null) =>
    reason && optional.some((other) => other === reason) ? [reason] : [];
  const done = [...chosen(activity), last];
  const judged = [...judgement, ...chosen(silence)];
  const first = level.judged >= level.active ? [...judged, ...done] : [...done, ...judged];
  return [...first, paper, ...gap, ...chosen(plan)];
}

/** Gaps since the first thing the level rests on. */
function gapReason({ gaps, on, baseline }: Facts, held: HealthEvent[]): HealthReason[] {
  const since = baseline?.on ?? held.map(({ when }) => startOf(when)).sort()[0];
  if (!since) return [];
  const told = gapsUntil(gaps, on).filter(({ until }) => until > since);
  return told.length > 0 ? [{ code: "gap", gaps: told }] : [];
}

function recentActivity({ on, time }: Facts, held: HealthEvent[]): ActivityInYears | null {
  const activity = activityInYears(held, on);
  if (!activity) return null;
  const end = Math.min(dayNumber(endOf({ year: activity.until })), dayNumber(on));
  return time.months(end, dayNumber(on)) <= ACTIVITY_TOLD ? activity : null;
}

function silenceReason({ baseline, events, time, on, gaps }: Facts): HealthReason | null {
  if (!baseline) return null;
  const today = dayNumber(on);
  if (countedEvents(events, baseline).some(({ from }) => from <= today)) return null;
  const months = Math.floor(time.months(dayNumber(baseline.on), today));
  if (months < SILENCE_TOLD) return null;
  const hasGap = gapsUntil(gaps, on).some(({ until }) => until > baseline.on);
  return { code: "nothing-since-judgement", year: yearOf(baseline.on), months, hasGap };
}
