import { agreementsTexts } from "~/locales/agreements";
import type { CalendarItem } from "~/platform/calendar.server";
import type { Language } from "~/shared/language";
import type { Agreement } from "./agreement";
import { type AgreementEvent, eventsBetween } from "./agreement-events";
import { stateOn } from "./agreement-state";
import { agreementStateWords } from "./agreement-words";
import type { Day } from "./days";

/** An agreement with what its calendar items say and where they lead. */
export type AgreementInCalendar = {
  agreement: Agreement;
  title: string;
  cityName: string;
  /** Absolute. */
  url: string;
  /** The number of its present version, from 1. */
  version: number;
  changedAt: Date;
};

const nameOf = ({ kind, on }: AgreementEvent) => `${kind}:${on}`;

/**
 * What an agreement's terms bring between two days, as items of a calendar. What would have come but for a
 * termination stays in it as cancelled, so that programs that subscribed take it away.
 * Example: Rochester's agreement has an item on 2028-01-17, the last day for notice.
 */
export function agreementCalendarItems(
  { agreement, title, cityName, url, version, changedAt }: AgreementInCalendar,
  span: { from: Day; until: Day },
  language: Language,
): CalendarItem[] {
  const { events } = agreementsTexts[language];
  const coming = eventsBetween(agreement, span.from, span.until);
  const names = new Set(coming.map(nameOf));
  const withoutEnd = eventsBetween({ ...agreement, terminatedOn: null }, span.from, span.until);
  const cancelled = withoutEnd.filter((event) => !names.has(nameOf(event)));
  const itemOf = (event: AgreementEvent, isCancelled: boolean): CalendarItem => ({
    uid: `${agreement.key}:${nameOf(event)}`,
    day: event.on,
    title: `${cityName}, ${title}: ${events[event.kind]}`,
    description: agreementStateWords(stateOn(agreement, event.on), language),
    url,
    sequence: version - 1,
    modifiedAt: changedAt,
    isCancelled,
  });
  return [
    ...coming.map((event) => itemOf(event, false)),
    ...cancelled.map((event) => itemOf(event, true)),
  ];
}
