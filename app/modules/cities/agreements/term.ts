import type { Agreement } from "./agreement";
import { addDays, addMonths, addYears, type Day } from "./days";

/** Months before the last day for notice in which staff decide whether to give it. */
export const NOTICE_WINDOW_MONTHS = 6;

/** The time to decide upon notice, both days included. */
export type NoticeWindow = { opensOn: Day; lastDayForNotice: Day };

/** One period of an agreement that renews itself, both days included. */
export type Period = { from: Day; until: Day; renewsOn: Day; notice: NoticeWindow | null };

type Renewing = Agreement & { term: "renewing"; renewsEveryYears: number };

function renewsByItself(agreement: Agreement): agreement is Renewing {
  return agreement.term === "renewing" && (agreement.renewsEveryYears ?? 0) >= 1;
}

/**
 * The last day on which the agreement binds, as far as is recorded: the end of its term or the eve of its
 * termination, whichever comes first; null when no end is known. Suspension ends nothing.
 */
export function lastDayOf({ term, endsOn, terminatedOn }: Agreement): Day | null {
  const ends = [
    ...(term === "until" && endsOn ? [endsOn] : []),
    ...(terminatedOn ? [addDays(terminatedOn, -1)] : []),
  ];
  return ends.sort()[0] ?? null;
}

/**
 * The period of a renewing agreement in which a day lies; null before signing, when it does not renew itself,
 * or when its numbers are not recorded. Periods are counted from the day of signing and end on the eve of the
 * anniversary; of 29 February the anniversary in a common year is 28 February. The last day for notice is
 * `noticeMonths` before the last day of the period, the careful reading of "before it expires"; a notice that
 * does not fit in the period counts as not recorded. The window opens `NOTICE_WINDOW_MONTHS` earlier, at the
 * soonest with the period.
 * Example: signed on 1973-07-18 for five years with six months' notice, on 2026-11-22 the period is 2023-07-18
 * to 2028-07-17, the window 2027-07-17 to 2028-01-17, and it renews on 2028-07-18.
 */
export function periodOn(agreement: Agreement, day: Day): Period | null {
  if (!renewsByItself(agreement) || day < agreement.signedOn) return null;
  const { signedOn, renewsEveryYears } = agreement;
  const start = (index: number) => addYears(signedOn, index * renewsEveryYears);
  const years = Number(day.slice(0, 4)) - Number(signedOn.slice(0, 4));
  let index = Math.floor(years / renewsEveryYears);
  if (start(index) > day) index -= 1;
  return periodFrom(start(index), start(index + 1), agreement);
}

/** The periods of a renewing agreement that have a day from `from` to `until`, up to its known end. */
export function periodsBetween(agreement: Agreement, from: Day, until: Day): Period[] {
  const periods: Period[] = [];
  const end = lastDayOf(agreement);
  const last = end && end < until ? end : until;
  let day = from < agreement.signedOn ? agreement.signedOn : from;
  while (day <= last) {
    const period = periodOn(agreement, day);
    // Past the year 9999 days no longer compare as text.
    if (!period || period.renewsOn <= day) break;
    periods.push(period);
    day = period.renewsOn;
  }
  return periods;
}

function periodFrom(from: Day, renewsOn: Day, { noticeMonths }: Renewing): Period {
  const until = addDays(renewsOn, -1);
  return { from, until, renewsOn, notice: noticeOf(from, until, noticeMonths) };
}

function noticeOf(from: Day, until: Day, months: number | null | undefined): NoticeWindow | null {
  if (months == null || months < 0) return null;
  const lastDayForNotice = addMonths(until, -months);
  if (lastDayForNotice < from) return null;
  const opensOn = addMonths(lastDayForNotice, -NOTICE_WINDOW_MONTHS);
  return { opensOn: opensOn < from ? from : opensOn, lastDayForNotice };
}
