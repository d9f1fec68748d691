/** A calendar day without a zone, yyyy-mm-dd: days compare as text. */
export type Day = string;

const DAY_MS = 86_400_000;

const two = (n: number) => String(n).padStart(2, "0");

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysInMonth = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 31);

/** The calendar day of a column kept as midnight UTC. */
export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

/** Example: addDays("2027-12-31", 1) is "2028-01-01". */
export const addDays = (day: Day, days: number): Day =>
  dayOf(new Date(Date.parse(day) + days * DAY_MS));

/**
 * The same day of the month, months later or earlier; the last of the month where it has no such day.
 * Example: addMonths("2028-08-31", -6) is "2028-02-29".
 */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  const toDate = Math.min(date, daysInMonth(toYear, toMonth));
  return `${String(toYear).padStart(4, "0")}-${two(toMonth)}-${two(toDate)}`;
}

/** The anniversary; of 29 February in a common year, 28 February. Example: addYears("1976-02-29", 5) is "1981-02-28". */
export const addYears = (day: Day, years: number): Day => addMonths(day, years * 12);

/** Days from one to the other, negative backwards. Example: daysBetween("2028-02-28", "2028-03-01") is 2. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
