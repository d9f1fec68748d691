/** Days are written yyyy-mm-dd, so they compare as text. */

const DAYS_PER_MONTH = 30.4375;

/** Example: monthsBetween("2005-01-15", "2006-07-15") is about 18. */
export function monthsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 / DAYS_PER_MONTH;
}

/** The same day, years later. Example: yearsAfter("2005-07-01", 4) is "2009-07-01". */
export function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
