import type { Day } from "../agreements/days";
import { dayNumber, dayAt, type Gap } from "./day";

/** Days in a month, on average over the leap years. */
const DAYS_IN_MONTH = 365.25 / 12;

/** Gaps as day numbers, in order, those that touch joined into one; empty and reversed ones left out. */
function joined(gaps: Gap[]): { from: number; until: number }[] {
  const spans = gaps
    .map(({ from, until }) => ({ from: dayNumber(from), until: dayNumber(until) }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => a.from - b.from);
  const found: { from: number; until: number }[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until);
    else found.push({ ...span });
  }
  return found;
}

/** Gaps in order, those that touch joined into one, up to and including a day. */
export const gapsUntil = (gaps: Gap[], on: Day): Gap[] =>
  joined(gaps)
    .filter(({ from }) => from <= dayNumber(on))
    .map(({ from, until }) => ({
      from: dayAt(from),
      until: dayAt(Math.min(until, dayNumber(on) + 1)),
    }));

/** The time the register covers: it stands still in a gap. */
export type ObservedTime = {
  /** Days covered up to and including a day number; only differences mean anything. */
  days: (day: number) => number;
  /** Months covered after one day number, up to and including another. */
  months: (after: number, until: number) => number;
};

/**
 * The time the register covers, given the spans of which it says nothing.
 * Example: with a gap from 2007-01-01 until 2026-11-22, one day passes from 2006-12-31 to 2026-11-22.
 */
export function observedTime(gaps: Gap[]): ObservedTime {
  const spans = joined(gaps);
  const days = (day: number) => {
    let covered = day;
    for (const { from, until } of spans) {
      if (from > day) break;
      covered -= Math.min(until, day + 1) - from;
    }
    return covered;
  };
  return {
    days,
    months: (after, until) => Math.max(0, days(until) - days(after)) / DAYS_IN_MONTH,
  };
}
