import type { Span } from "../../../organisations/pupil-exchange";
import type { Encounter } from "../encounter";

/** What was not said may fit or not; somewhat less than even, for those who say it can be chosen. */
const UNSAID = 0.4;

/**
 * Share of the wanted ways of working together that the organisation wants too; .4 when it says none.
 * Undefined when the initiative says none. Example: letters and a visit are wanted, it wants letters: .5.
 */
export function kind({ need, organisation }: Encounter): number | undefined {
  const wanted = need.wish.kinds;
  if (wanted.length === 0) return undefined;
  const its = organisation.profile.exchange?.kinds ?? [];
  if (its.length === 0) return UNSAID;
  return wanted.filter((each) => its.includes(each)).length / wanted.length;
}

/**
 * Years of age both have in common, as a share of the narrower span; .4 when the organisation says nothing.
 * Undefined when the initiative says nothing. Example: 12 to 15 and 14 to 18 share two of four years: .5.
 */
export function ages({ need, organisation }: Encounter): number | undefined {
  const wanted = need.wish.ages;
  if (!wanted) return undefined;
  const its = organisation.profile.exchange?.ages;
  if (!its) return UNSAID;
  const shared = sharedSpan(wanted, its);
  return shared ? yearsIn(shared) / Math.min(yearsIn(wanted), yearsIn(its)) : 0;
}

/**
 * Months both have in common, as a share of the shorter list; .4 when the organisation names none.
 * Undefined when the initiative has no dates. Example: May to June, and May, September, October: one of two, .5.
 */
export function months(encounter: Encounter): number | undefined {
  const wanted = monthsOf(encounter.need.profile);
  if (wanted.length === 0) return undefined;
  const its = encounter.organisation.profile.exchange?.months ?? [];
  if (its.length === 0) return UNSAID;
  return sharedMonths(encounter).length / Math.min(wanted.length, its.length);
}

/**
 * How near the number of participants is to what the organisation names: 1 within it, else smaller by greater;
 * .4 when it names none. Undefined when the initiative names none. Example: 20 wanted where 25 to 40 come: .8.
 */
export function participants({ need, organisation }: Encounter): number | undefined {
  const wanted = need.wish.participants;
  if (wanted === undefined) return undefined;
  const its = organisation.profile.exchange?.participants;
  if (!its) return UNSAID;
  const nearest = Math.min(Math.max(wanted, its.from), its.to);
  return Math.min(wanted, nearest) / Math.max(wanted, nearest);
}

/** What two spans have in common. Example: 12 to 15 and 14 to 18 share 14 to 15. */
export function sharedSpan(one: Span, other: Span): Span | undefined {
  const shared = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return shared.from <= shared.to ? shared : undefined;
}

const yearsIn = ({ from, to }: Span) => to - from + 1;

/** Months of the year that both name, in order. */
export const sharedMonths = ({ need, organisation }: Encounter): number[] =>
  monthsOf(need.profile).filter((month) => organisation.profile.exchange?.months.includes(month));

/**
 * Months of the year from the first day to the last, in order; with one day alone its own month, without any none.
 * Example: from 2027-11-20 to 2028-01-10 are 1, 11 and 12.
 */
export function monthsOf({ startsOn, endsOn }: { startsOn?: string; endsOn?: string }): number[] {
  const [first, last] = [startsOn || endsOn, endsOn || startsOn];
  if (!first || !last) return [];
  const count = monthNumber(last) - monthNumber(first) + 1;
  const months = Array.from({ length: Math.min(12, Math.max(0, count)) }, (_, index) => {
    return ((monthNumber(first) + index) % 12) + 1;
  });
  return months.sort((a, b) => a - b);
}

/** Months since the year 0. */
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
