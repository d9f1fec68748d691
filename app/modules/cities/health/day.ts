import type { Day } from "../agreements/days";

/** A day, or a year where no more is known. */
export type Moment = { day: Day } | { year: number };

/** Days of which the register says nothing: from the first until the second, which is not among them. */
export type Gap = { from: Day; until: Day };

const MILLISECONDS = 86_400_000;
const form = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The number of a day, counted from 1970-01-01.
 * Throws a RangeError where the text is no day of the calendar.
 * Example: dayNumber("1970-01-02") is 1.
 */
export function dayNumber(day: Day): number {
  const at = form.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is no day of the calendar: write it as yyyy-mm-dd`);
  }
  return at / MILLISECONDS;
}

/** The day with a number: the inverse of `dayNumber`. */
export const dayAt = (number: number): Day =>
  new Date(number * MILLISECONDS).toISOString().slice(0, 10);

/** The year of a day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

const fourDigits = (year: number) => String(year).padStart(4, "0");

/** The first day of a moment. */
export const startOf = (moment: Moment): Day =>
  "day" in moment ? moment.day : `${fourDigits(moment.year)}-01-01`;

/** The last day of a moment: a year counts at its end. */
export const endOf = (moment: Moment): Day =>
  "day" in moment ? moment.day : `${fourDigits(moment.year)}-12-31`;

/** Whole calendar months from a day to a later one; 0 where it is not later. */
export function monthsBetween(from: Day, until: Day): number {
  const months =
    (yearOf(until) - yearOf(from)) * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, until.slice(8) < from.slice(8) ? months - 1 : months);
}
