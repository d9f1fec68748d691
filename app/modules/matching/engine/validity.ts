import { yearsAfter } from "./days";
import type { Agreement, Country } from "./profile";

export type Validity = { isValid: true; until?: string } | { isValid: false; endedOn?: string };

/**
 * Whether an agreement binds on a day. A renewing one prolongs itself until somebody ends it (`endsOn`).
 * Example: signed on 1973-07-18 and renewing every five years, on 2006-01-01 it runs until 2008-07-18.
 */
export function validityOn(agreement: Agreement, day: string): Validity {
  const { signedOn, endsOn, term, renewsEveryYears } = agreement;
  if (day < signedOn) return { isValid: false };
  if (endsOn && day > endsOn) return { isValid: false, endedOn: endsOn };
  if (term !== "renewing" || !renewsEveryYears) return { isValid: true, until: endsOn };
  const years = Number(day.slice(0, 4)) - Number(signedOn.slice(0, 4));
  const periods = Math.max(1, Math.floor(years / renewsEveryYears));
  const until = yearsAfter(signedOn, periods * renewsEveryYears);
  return { isValid: true, until: until > day ? until : yearsAfter(until, renewsEveryYears) };
}

/** Example: Croatia is a member on 2013-07-01, the United Kingdom no longer on 2020-02-01. */
export function isEuMember(country: Country | undefined, day: string): boolean {
  if (!country) return false;
  return country.euMembership.some(({ from, until }) => from <= day && (!until || day < until));
}
