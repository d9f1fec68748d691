import type { Day } from "../agreements/days";
import { dayNumber, dayAt, yearOf } from "./day";
import type { SpannedEvent } from "./health-event";
import type { ObservedTime } from "./observed-time";

/** Months the series shows. */
export const SERIES_MONTHS = 24;

/** A month with its last day; the last one ends on the day of the series. */
export type Month = { month: string; from: number; until: number };

/** One month of the series. */
export type HealthPoint = {
  /** yyyy-mm */
  month: string;
  /** 0 to 1; null before the judgement, when there was none yet. */
  level: number | null;
  /** Held events that were on in the month. */
  events: number;
};

/** The last months the register covers, wholly or in part, up to the month of a day, oldest first. */
export function observedMonths(on: Day, time: ObservedTime): Month[] {
  const months: Month[] = [];
  let year = yearOf(on);
  let month = Number(on.slice(5, 7));
  let until = dayNumber(on);
  while (months.length < SERIES_MONTHS && year >= 0) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    const from = dayNumber(`${name}-01`);
    const isCovered = time.days(until) > time.days(from - 1);
    if (isCovered || months.length === 0) months.unshift({ month: name, from, until });
    until = from - 1;
    year = month === 1 ? year - 1 : year;
    month = month === 1 ? 12 : month - 1;
  }
  return months;
}

/** How many held events were on in a month. */
export const eventsIn = (month: Month, events: SpannedEvent[]): number =>
  events.filter(
    ({ event, from, until }) =>
      event.status !== "planned" && from <= month.until && until >= month.from,
  ).length;

/** The month after a month given as yyyy-mm. */
export const monthAfter = (month: string): string =>
  dayAt(dayNumber(`${month}-01`) + 31).slice(0, 7);

/** The month before a month given as yyyy-mm. */
export const monthBefore = (month: string): string =>
  dayAt(dayNumber(`${month}-01`) - 1).slice(0, 7);
