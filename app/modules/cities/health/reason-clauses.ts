import type { Day } from "../agreements/days";
import { dayNumber, dayAt, type Gap, yearOf } from "./day";
import type { HealthReason } from "./reasons";

/** A gap as it is told: in years where it is long, in days (both among it) where it is short. */
export type ToldGap = { from: number; until: number } | { day: Day; until: Day };

type Told<Reason> = Reason extends { code: "gap" } ? { spans: ToldGap[] } : Omit<Reason, "code">;

/** One clause for each reason, in small letters and without a full stop. */
export type ReasonClauses = {
  [Code in HealthReason["code"]]: (reason: Told<Extract<HealthReason, { code: Code }>>) => string;
};

/** Days from which a gap is told in years. */
const LONG_GAP = 300;

/** A gap as it is told. Example: from 2007-01-01 until 2026-11-22 is the years 2007 to 2026. */
export function toldGap({ from, until }: Gap): ToldGap {
  const last = dayAt(dayNumber(until) - 1);
  return dayNumber(until) - dayNumber(from) >= LONG_GAP
    ? { from: yearOf(from), until: yearOf(last) }
    : { day: from, until: last };
}

/** A reason in words, as a clause. */
export function reasonClause(clauses: ReasonClauses, reason: HealthReason): string {
  if (reason.code === "gap") return clauses.gap({ spans: reason.gaps.map(toldGap) });
  const clause = clauses[reason.code] as (told: HealthReason) => string;
  return clause(reason);
}
