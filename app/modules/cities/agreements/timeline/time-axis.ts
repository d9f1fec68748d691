import { addDays, type Day, daysBetween } from "../days";

/** A span of days, `until` excluded. */
export type Span = { from: Day; until: Day };

/** A stretch of the picture in per cent of its width. */
export type Stretch = { x1: number; x2: number };

/** Time from left to right, in per cent of the picture's width. */
export type TimeAxis = {
  from: Day;
  until: Day;
  ticks: { year: number; x: number }[];
  today: number;
  gaps: (Stretch & Span)[];
};

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MAX_TICKS = 6;
/** Room after the last day for an arrow, as a part of the whole. */
const ROOM_AFTER = 0.025;

const firstOf = (year: number): Day => `${String(year).padStart(4, "0")}-01-01`;
const yearOf = (day: Day) => Number(day.slice(0, 4));

/** Where a day lies, 0 to 100; days beyond the axis are drawn at its ends. */
export function xOf({ from, until }: Pick<TimeAxis, "from" | "until">, day: Day): number {
  const share = daysBetween(from, day) / daysBetween(from, until);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** A span of days as a stretch of the axis. */
export function stretchOf(axis: Pick<TimeAxis, "from" | "until">, span: Span): Stretch {
  return { x1: xOf(axis, span.from), x2: xOf(axis, span.until) };
}

/**
 * An axis for everything between two days, from a round year on, with at most seven ticks at round years.
 * Example: from 1973-07-18 to 2026-11-22 it begins in 1970 and has a tick at each decade to 2020.
 */
export function timeAxis(first: Day, last: Day, today: Day, gaps: readonly Span[]): TimeAxis {
  const years = yearOf(last) - yearOf(first) + 1;
  const step = STEPS.find((each) => years / each <= MAX_TICKS) ?? 200;
  const start = Math.floor(yearOf(first) / step) * step;
  const from = firstOf(start);
  const until = addDays(last, Math.ceil(daysBetween(from, last) * ROOM_AFTER) + 1);
  const ends = { from, until };
  const ticks = [];
  for (let year = start; firstOf(year) < until; year += step) {
    ticks.push({ year, x: xOf(ends, firstOf(year)) });
  }
  return {
    ...ends,
    ticks,
    today: xOf(ends, today),
    gaps: gaps
      .filter((gap) => gap.from < until && gap.until > from && gap.from < gap.until)
      .map((gap) => ({ ...gap, ...stretchOf(ends, gap) })),
  };
}
