import type { Language } from "./language";

const locales: Record<Language, string> = { pl: "pl-PL", en: "en-GB" };

/** Making a formatter takes a hundred times longer than using it; there are few, by language, shape and zone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locales[language], options);
    formatters.set(key, found);
  }
  return found;
}

function parts(at: Date, language: Language, options: Intl.DateTimeFormatOptions) {
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatter(language, options).formatToParts(at)) {
    found[type] = value;
  }
  return found;
}

/** "14 March 2027, Sunday": the day of an instant in a time zone. The parts are joined here, so server and browser agree. */
export function dayWords(at: Date | string, language: Language, timeZone: string): string {
  const p = parts(new Date(at), language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    weekday: "long",
    timeZone,
  });
  return `${p.day} ${p.month} ${p.year}, ${p.weekday}`;
}

/** Months as they follow a day, for each language: many days are told on one page. */
const monthNames = new Map<Language, string[]>();

function monthName(month: number, language: Language): string {
  let names = monthNames.get(language);
  if (!names) {
    names = Array.from({ length: 12 }, (_, index) => {
      const at = new Date(Date.UTC(2000, index, 1));
      return parts(at, language, { day: "numeric", month: "long", timeZone: "UTC" }).month ?? "";
    });
    monthNames.set(language, names);
  }
  return names[month] ?? "";
}

/** "14 March 2027": a calendar day without a zone, kept as midnight UTC or as yyyy-mm-dd. */
export function dateWords(day: Date | string, language: Language): string {
  const at = new Date(day);
  return `${at.getUTCDate()} ${monthName(at.getUTCMonth(), language)} ${at.getUTCFullYear()}`;
}

/** "14 March 2027, 16:05" in a time zone. */
export function momentWords(at: Date | string, language: Language, timeZone: string): string {
  const p = parts(new Date(at), language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return `${p.day} ${p.month} ${p.year}, ${p.hour}:${p.minute}`;
}

/** "14:32" in a time zone. */
export function timeWords(at: Date | string, language: Language, timeZone: string): string {
  const p = parts(new Date(at), language, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return `${p.hour}:${p.minute}`;
}

const months = {
  pl: new Intl.DateTimeFormat("pl", { month: "long", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** A month in words. Example: monthWords("2026-11", "pl") is "listopad 2026". */
export const monthWords = (month: string, language: Language): string =>
  months[language].format(new Date(`${month}-01T00:00:00Z`));

/** Whether a text is a day of the calendar as yyyy-mm-dd, in years that people write in four digits. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The calendar day of an instant in a time zone, as yyyy-mm-dd. */
export function dayIn(at: Date, timeZone: string): string {
  const p = parts(at, "en", { day: "2-digit", month: "2-digit", year: "numeric", timeZone });
  return `${p.year}-${p.month}-${p.day}`;
}

/**
 * The last millisecond of a calendar day in a time zone, also where clocks change that night.
 * @param day yyyy-mm-dd
 */
export function endOfDay(day: string, timeZone: string): Date {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const wanted = next.toISOString().slice(0, 10);
  // Zones lie between UTC-12 and UTC+14: search the hour in which the next day begins.
  let at = next.getTime() - 15 * 3_600_000;
  while (dayIn(new Date(at), timeZone) < wanted) at += 15 * 60_000;
  return new Date(at - 1);
}
