import type { Day } from "../agreements/days";
import { dayNumber, endOf, type Moment, monthsBetween, yearOf } from "./day";
import { type Activity, activityOf, type HealthEvent, type SpannedEvent } from "./health-event";

/** Events of a kind in a span of years. */
export type Count = { activity: Activity; count: number };

/** How long ago: months up to two years, else years; null in the same month or year. */
export type Ago = { months: number } | { years: number } | null;

export type LastActivity = {
  code: "last-activity";
  activity: Activity;
  when: Moment;
  until: Moment | null;
  isGoingOn: boolean;
  ago: Ago;
  keys: string[];
};

export type ActivityInYears = {
  code: "activity";
  from: number;
  until: number;
  counts: Count[];
  keys: string[];
};

export type Planned = { code: "planned"; year: number; counts: Count[]; keys: string[] };

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const keysOf = (events: HealthEvent[]) => events.map(({ key }) => key).sort(compare);

function countsOf(events: HealthEvent[]): Count[] {
  const counts = new Map<Activity, number>();
  for (const event of events) {
    const activity = activityOf(event);
    counts.set(activity, (counts.get(activity) ?? 0) + 1);
  }
  return [...counts]
    .map(([activity, count]) => ({ activity, count }))
    .sort((a, b) => b.count - a.count || compare(a.activity, b.activity));
}

/** Held events that began by a day, the latest first; on the same day benefits last, and what is known to the day first. */
export function heldBy(events: SpannedEvent[], on: Day): HealthEvent[] {
  const today = dayNumber(on);
  return events
    .filter(({ event, from }) => event.status !== "planned" && from <= today)
    .map(({ event, from, until }) => ({ event, from, until: Math.min(until, today) }))
    .sort(
      (a, b) =>
        b.until - a.until ||
        Number(a.event.type === "benefit") - Number(b.event.type === "benefit") ||
        Number("day" in b.event.when) - Number("day" in a.event.when) ||
        b.from - a.from ||
        compare(a.event.key, b.event.key) ||
        compare(JSON.stringify(a.event), JSON.stringify(b.event)),
    )
    .map(({ event }) => event);
}

function agoOf(last: Moment, on: Day): Ago {
  if ("year" in last) {
    const years = yearOf(on) - last.year;
    return years > 0 ? { years } : null;
  }
  const months = monthsBetween(last.day, on);
  if (months === 0) return null;
  return months < 24 ? { months } : { years: Math.floor(months / 12) };
}

const isGoingOn = ({ until }: HealthEvent, on: Day) => until !== undefined && endOf(until) > on;

/** The latest thing done together, or what still goes on; null where the register holds nothing dated. */
export function lastActivity(held: HealthEvent[], on: Day): LastActivity | null {
  const [last] = held;
  if (!last) return null;
  const goesOn = isGoingOn(last, on);
  return {
    code: "last-activity",
    activity: activityOf(last),
    when: last.when,
    until: last.until ?? null,
    isGoingOn: goesOn,
    ago: goesOn ? null : agoOf(last.until ?? last.when, on),
    keys: [last.key],
  };
}

/** Years told together at most, so that "lately" stays lately. */
const YEARS_TOLD = 3;

/** What the latest years of activity brought, as few as hold two events; null where three years hold only one. */
export function activityInYears(held: HealthEvent[], on: Day): ActivityInYears | null {
  const yearOfEnd = ({ when, until }: HealthEvent) =>
    Math.min(yearOf(endOf(until ?? when)), yearOf(on));
  const over = held.filter((event) => !isGoingOn(event, on));
  const [last] = over;
  if (!last) return null;
  const until = yearOfEnd(last);
  for (let from = until; from > until - YEARS_TOLD; from -= 1) {
    const told = over.filter((event) => yearOfEnd(event) >= from);
    if (told.length < 2) continue;
    return { code: "activity", from, until, counts: countsOf(told), keys: keysOf(told) };
  }
  return null;
}

/** What is planned in the nearest year that has plans; null where there are none. */
export function plannedNext(events: SpannedEvent[], on: Day): Planned | null {
  const yearOfStart = ({ when }: HealthEvent) => ("day" in when ? yearOf(when.day) : when.year);
  const today = dayNumber(on);
  const planned = events
    .filter(({ event, until }) => event.status === "planned" && until >= today)
    .map(({ event }) => event);
  if (planned.length === 0) return null;
  const year = Math.max(yearOf(on), Math.min(...planned.map(yearOfStart)));
  const told = planned.filter((event) => yearOfStart(event) <= year);
  return { code: "planned", year, counts: countsOf(told), keys: keysOf(told) };
}
