import { agreementsTexts } from "~/locales/agreements";
import { dateWords } from "~/shared/dates";
import type { Language } from "~/shared/language";
import type { AgreementState, RunningPeriod } from "./agreement-state";
import type { Day } from "./days";
import type { Reminder } from "./reminders";

/**
 * How an agreement stands, in a sentence without a full stop.
 * Example, in English: "In force; renews itself on 18 July 2028, notice can be given until 17 January 2028".
 */
export function agreementStateWords(state: AgreementState, language: Language): string {
  const t = agreementsTexts[language].stateWords;
  const words = (day: Day) => dateWords(day, language);
  switch (state.state) {
    case "not_yet_signed":
      return t.notYetSigned(words(state.signedOn));
    case "in_force":
      if (state.endsOn) return t.until(words(state.endsOn));
      if (state.period) return renewalWords(state.period, language);
      return state.term === "renewing" ? t.renews : t.openEnded;
    case "notice_window": {
      const { renewsOn, notice } = state.period;
      return t.noticeWindow(words(renewsOn), words(notice.lastDayForNotice));
    }
    case "expiring":
      return t.expiring(words(state.endsOn));
    case "expired":
      return t.expired(words(state.endsOn));
    case "suspended": {
      const since = words(state.suspendedOn);
      if (state.endsOn) return t.suspendedUntil(since, words(state.endsOn));
      if (state.period) return t.suspendedRenewing(since, words(state.period.renewsOn));
      return t.suspended(since);
    }
    case "terminated":
      return t.terminated(words(state.terminatedOn));
    default:
      return state satisfies never;
  }
}

/** What a reminder says, in a sentence without a full stop. Example: "Expires on 31 December 2008". */
export function reminderWords({ kind, eventOn }: Reminder, language: Language): string {
  return agreementsTexts[language].reminders[kind](dateWords(eventOn, language));
}

function renewalWords({ renewsOn, notice, noticeTime }: RunningPeriod, language: Language): string {
  const t = agreementsTexts[language].stateWords;
  const day = dateWords(renewsOn, language);
  if (!notice) return t.renewsOn(day);
  const lastDay = dateWords(notice.lastDayForNotice, language);
  return noticeTime === "over"
    ? t.renewsAfterNotice(day, lastDay)
    : t.renewsUnlessNotice(day, lastDay);
}
