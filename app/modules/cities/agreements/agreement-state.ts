import type { Agreement, AgreementTerm } from "./agreement";
import { addMonths, type Day } from "./days";
import { lastDayOf, type NoticeWindow, type Period, periodOn } from "./term";

/** Months before its end in which an agreement is said to be expiring. */
export const EXPIRING_MONTHS = 6;

/** The period that runs, and where the day stands to its time for notice. */
export type RunningPeriod = Period & { noticeTime: "ahead" | "open" | "over" | "unknown" };

/** How an agreement stands on a day, with the dates this rests on. */
export type AgreementState =
  | { state: "not_yet_signed"; signedOn: Day }
  | { state: "in_force"; term: AgreementTerm; period: RunningPeriod | null; endsOn: Day | null }
  | { state: "notice_window"; period: RunningPeriod & { notice: NoticeWindow } }
  | { state: "expiring"; since: Day; endsOn: Day }
  | { state: "expired"; endsOn: Day }
  | { state: "suspended"; suspendedOn: Day; period: RunningPeriod | null; endsOn: Day | null }
  | { state: "terminated"; terminatedOn: Day };

export type AgreementStateName = AgreementState["state"];

/**
 * The state of an agreement on a day. What ended stays ended: termination and expiry come before suspension,
 * suspension before what nears. An end already settled (a term, a notice given) makes it expiring in its last
 * `EXPIRING_MONTHS`; without one, the time for notice makes it a notice window.
 * Example: signed on 1973-07-18 for five years with six months' notice, it is in force on 2026-11-22, in its
 * notice window from 2027-07-17 to 2028-01-17, and in force again on 2028-01-18.
 */
export function stateOn(agreement: Agreement, day: Day): AgreementState {
  const { signedOn, suspendedOn, terminatedOn, term } = agreement;
  if (day < signedOn) return { state: "not_yet_signed", signedOn };

  const endsOn = lastDayOf(agreement);
  if (endsOn && day > endsOn) {
    return terminatedOn && terminatedOn <= day && !(agreement.endsOn === endsOn && term === "until")
      ? { state: "terminated", terminatedOn }
      : { state: "expired", endsOn };
  }
  const period = runningPeriod(agreement, day, endsOn);
  if (suspendedOn && suspendedOn <= day) return { state: "suspended", suspendedOn, period, endsOn };

  if (endsOn) {
    const sixMonthsBefore = addMonths(endsOn, -EXPIRING_MONTHS);
    const since = sixMonthsBefore < signedOn ? signedOn : sixMonthsBefore;
    if (day >= since) return { state: "expiring", since, endsOn };
  }
  if (period?.notice && period.noticeTime === "open") {
    return { state: "notice_window", period: { ...period, notice: period.notice } };
  }
  return { state: "in_force", term, period, endsOn };
}

/** Whether an agreement in this state binds. */
export function isInForce({ state }: AgreementState): boolean {
  return state === "in_force" || state === "notice_window" || state === "expiring";
}

/** Left out when the period will be cut short: then there is nothing to renew. */
function runningPeriod(agreement: Agreement, day: Day, endsOn: Day | null): RunningPeriod | null {
  const period = periodOn(agreement, day);
  if (!period || (endsOn && endsOn <= period.until)) return null;
  return { ...period, noticeTime: noticeTimeOn(period, day) };
}

function noticeTimeOn({ notice }: Period, day: Day): RunningPeriod["noticeTime"] {
  if (!notice) return "unknown";
  if (day < notice.opensOn) return "ahead";
  return day <= notice.lastDayForNotice ? "open" : "over";
}
