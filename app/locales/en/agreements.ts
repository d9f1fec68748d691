import { pluralEn } from "~/shared/plural";
import type { agreements as pl } from "../pl/agreements";

export const agreements: typeof pl = {
  states: {
    not_yet_signed: "not signed yet",
    in_force: "in force",
    notice_window: "time for notice",
    expiring: "expiring soon",
    expired: "expired",
    suspended: "suspended",
    terminated: "terminated",
  },
  stateWords: {
    notYetSigned: (day) => `To be signed on ${day}`,
    openEnded: "In force without an end",
    until: (day) => `In force until ${day}`,
    renews: "In force and renews itself",
    renewsOn: (day) => `In force; renews itself on ${day}`,
    renewsUnlessNotice: (day, lastDay) =>
      `In force; renews itself on ${day}, notice can be given until ${lastDay}`,
    renewsAfterNotice: (day, lastDay) =>
      `In force; the time for notice ended on ${lastDay}, it renews itself on ${day}`,
    noticeWindow: (day, lastDay) =>
      `In force; decide by ${lastDay} whether to give notice, else it renews itself on ${day}`,
    expiring: (day) => `In force only until ${day}`,
    expired: (day) => `No longer in force; its term ended on ${day}`,
    suspended: (day) => `Suspended since ${day}`,
    suspendedRenewing: (day, renewsOn) =>
      `Suspended since ${day}; it still renews itself on ${renewsOn}`,
    suspendedUntil: (day, endsOn) => `Suspended since ${day}; expires on ${endsOn}`,
    terminated: (day) => `No longer in force; terminated on ${day}`,
  },
  reminders: {
    notice_window_opens: (day) =>
      `The time for notice begins on ${day}: decide whether to give notice`,
    last_day_for_notice: (day) =>
      `Notice can be given until ${day} at the latest; after that it renews itself for another period`,
    expires: (day) => `Expires on ${day}`,
  },
  events: {
    notice_window_opens: "time for notice begins",
    last_day_for_notice: "last day for notice",
    renews: "renewal",
    expires: "last day in force",
  },
  faults: {
    end_missing:
      "Give the day until which the agreement is in force, or say that it is open-ended.",
    end_before_signing: "The agreement ends before it is signed. Correct one of the two dates.",
    notice_without_years:
      "Give also how many years it is renewed for, or remove the time for notice.",
    notice_longer_than_period:
      "The notice is no shorter than the period the agreement is renewed for. Correct one of the two numbers.",
    suspended_before_signing:
      "The suspension comes before the signing. Correct one of the two dates.",
    terminated_before_signing:
      "The termination comes before the signing. Correct one of the two dates.",
  },
  timeline: {
    cityTitle: (city) => `Timeline of agreements: ${city}`,
    allTitle: "Timeline of agreements with cities",
    cityDescription:
      "Each line begins on the day of signing and runs as long as the document is in force. What was done together in each year is marked below. The same is in the table.",
    allDescription:
      "Each row is a city. The line shows the foremost document in force at the time, the marks show each signing. The same is in the table.",
    cityTable: "The timeline in a table",
    allTable: "Agreements in a table",
    columns: {
      city: "City",
      document: "Document",
      kind: "Kind",
      signed: "Signed",
      state: (day) => `State on ${day}`,
    },
    undertakingColumns: { year: "Year", undertaking: "Undertaking", status: "State" },
    undertakings: "What was done together",
    undertakingCount: (held, planned) =>
      planned === 0
        ? pluralEn(held, "undertaking", "undertakings")
        : `${pluralEn(held, "undertaking", "undertakings")}, ${planned} planned`,
    held: "held",
    planned: "planned",
    more: (n) => `+${n}`,
    today: "today",
    gap: "nothing on record",
    none: "no agreement",
    signed: (day) => `signed on ${day}`,
    since: (words, year) => `${words} since ${year}`,
    until: (words, from, to) => `${words} ${from}–${to}`,
    suspended: (words) => `${words}, suspended`,
    legend: {
      title: "What the signs mean",
      renewal: "renewal",
      notice: "time to decide upon notice",
      ahead: "after today",
      suspended: "suspended",
      continues: "continues in force",
      stops: "end",
      gap: "years the register says nothing of",
      held: "held",
      planned: "planned",
    },
  },
};
