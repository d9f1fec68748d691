import type { Agreement } from "./agreement";
import { addDays, type Day } from "./days";
import { lastDayOf, periodsBetween } from "./term";

/** A day on which something happens to an agreement by its own terms. */
export type AgreementEvent = {
  kind: "notice_window_opens" | "last_day_for_notice" | "renews" | "expires";
  on: Day;
};

/**
 * What an agreement's terms bring from one day to another, both included, in order. Suspension stops none of it:
 * a suspended agreement still renews and ends. A period that will be cut short has nothing to decide or renew.
 * Example: signed on 1973-07-18 for five years with six months' notice, 2027 brings `notice_window_opens` on
 * 2027-07-17; 2028 brings `last_day_for_notice` on 2028-01-17 and `renews` on 2028-07-18.
 */
export function eventsBetween(agreement: Agreement, from: Day, until: Day): AgreementEvent[] {
  const end = lastDayOf(agreement);
  const events: AgreementEvent[] = [];
  // The day before `from` may belong to the period that renews on it.
  for (const { notice, renewsOn, until: lastDay } of periodsBetween(
    agreement,
    addDays(from, -1),
    until,
  )) {
    if (end && end <= lastDay) continue;
    if (notice) {
      events.push({ kind: "notice_window_opens", on: notice.opensOn });
      events.push({ kind: "last_day_for_notice", on: notice.lastDayForNotice });
    }
    events.push({ kind: "renews", on: renewsOn });
  }
  if (end && end >= agreement.signedOn) events.push({ kind: "expires", on: end });
  return events
    .filter(({ on }) => from <= on && on <= until)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
