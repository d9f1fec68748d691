import { dayIn, endOfDay } from "~/shared/dates";

/** How often somebody wants to be told of new initiatives. */
export const searchNotices = ["none", "daily", "weekly"] as const;
export type SearchNotice = (typeof searchNotices)[number];

/** So many a person may keep. */
export const SEARCHES_EACH = 20;

/** The hour at which mails go out, so that they are there when people come to work. */
const HOUR = 7;
const MONDAY = 1;

/**
 * The latest moment up to `at` at which people are told: about seven in the morning, every day or every Monday
 * (an hour off on the days on which clocks change).
 * Example: on Wednesday 18 November 2026 at noon in Warsaw, weekly, it was on Monday the 16th at seven, 06:00 UTC.
 */
export function lastDue(notice: Exclude<SearchNotice, "none">, at: Date, timeZone: string): Date {
  let day = dayIn(at, timeZone);
  for (;;) {
    const moment = new Date(endOfDay(dayBefore(day), timeZone).getTime() + 1 + HOUR * 3_600_000);
    const isTheDay = notice === "daily" || new Date(day).getUTCDay() === MONDAY;
    if (isTheDay && moment <= at) return moment;
    day = dayBefore(day);
  }
}

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
