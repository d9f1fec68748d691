import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";

/** Something that falls on whole days. */
export type CalendarItem = {
  /** Tells it from all others for ever, also when its day changes. */
  uid: string;
  /** yyyy-mm-dd */
  day: string;
  /** The last of several days, included; yyyy-mm-dd. */
  lastDay?: string;
  title: string;
  description?: string;
  /** Absolute. */
  url?: string;
  /** Raised by one with each change. */
  sequence: number;
  modifiedAt: Date;
  isCancelled?: boolean;
};

export type CalendarFeed = {
  name: string;
  productId: { organisation: string; product: string; language: string };
  /** The zone programs show the calendar in; whole days belong to none. */
  timeZone: string;
  /** Put before the title of what is cancelled, for programs that do not strike it out. */
  cancelledPrefix: string;
  items: readonly CalendarItem[];
};

const DAY_MS = 86_400_000;
const REFRESH_SECONDS = 12 * 60 * 60;

/**
 * A calendar others subscribe to, as text (RFC 5545): CRLF, lines folded at 75 octets, days without a zone. The
 * same items give the same text. Serve it as `text/calendar; charset=utf-8`.
 * Example: an item on 2028-01-17 has the lines `DTSTART;VALUE=DATE:20280117` and `TRANSP:TRANSPARENT`.
 */
export function calendarOf({ name, productId, timeZone, cancelledPrefix, items }: CalendarFeed) {
  const { organisation, product, language } = productId;
  // The generator would tell instants in a calendar's zone as the machine's local time: it is not given one.
  const calendar = ical({
    name: escaped(oneLine(name)),
    method: ICalCalendarMethod.PUBLISH,
    prodId: {
      company: oneLine(organisation),
      product: oneLine(product),
      language: language.toUpperCase(),
    },
    ttl: REFRESH_SECONDS,
  });
  for (const item of items) {
    const title = oneLine(item.title);
    calendar.createEvent({
      id: oneLine(item.uid),
      allDay: true,
      start: new Date(item.day),
      end: new Date(Date.parse(item.lastDay ?? item.day) + DAY_MS),
      summary: item.isCancelled ? `${cancelledPrefix}${title}` : title,
      description: item.description ? manyLines(item.description) : null,
      url: item.url ? encodedUrl(item.url) : null,
      status: item.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      sequence: item.sequence,
      stamp: item.modifiedAt,
      lastModified: item.modifiedAt,
    });
  }
  return withZone(calendar.toString(), timeZone);
}

/** What a calendar says of itself stands before its events (RFC 5545, 3.6); the generator would put a zone after them. */
const withZone = (calendar: string, timeZone: string) =>
  calendar.replace("METHOD:PUBLISH\r\n", `$&X-WR-TIMEZONE:${timeZone}\r\n`);

/** Characters that RFC 5545 forbids in a text; a line break is kept. */
// eslint-disable-next-line no-control-regex
const withoutControls = (text: string) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "");

const manyLines = (text: string) => withoutControls(text.replace(/\r\n?/g, "\n"));

const oneLine = (text: string) => withoutControls(text.replace(/\s*[\r\n]+\s*/g, " "));

/** The generator leaves the name of a calendar as it is. */
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&");

/** An address is not a text: the generator would put a backslash before these two. */
const encodedUrl = (url: string) => new URL(url).href.replaceAll(",", "%2C").replaceAll(";", "%3B");
