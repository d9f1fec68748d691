import type { Day } from "../agreements/days";
import { dayAt, dayNumber, type Gap } from "./day";

/** A gap as people say it: its first day and its last. */
export type Period = { from: Day; to: Day };

/** Example: until 2026-03-14, which is not in the gap, is to 2026-03-13. */
export const periodOf = ({ from, until }: Gap): Period => ({
  from,
  to: dayAt(dayNumber(until) - 1),
});

/** The inverse of `periodOf`. */
export const gapOf = ({ from, to }: Period): Gap => ({ from, until: dayAt(dayNumber(to) + 1) });

/** A gap as one text, by which a form names it. */
export const gapName = ({ from, until }: Gap): string => `${from}/${until}`;

/** More spans than these are no longer gaps in a register. */
const most = 50;

export type GapFault =
  "ends-before-start" | "gap-ahead" | "gap-overlaps" | "gap-too-many" | "gap-gone";
export type GapsChanged = { ok: true; gaps: Gap[] } | { ok: false; fault: GapFault };

type Change = {
  /** the name of the gap that goes or is replaced */
  was?: string;
  /** what there is afterwards */
  period?: Period;
  today: Day;
};

/**
 * Adds, replaces or removes one gap; they stay in order and never overlap, and none reaches beyond today.
 * Example: [2007–2025] with was "2007-01-01/2026-01-01" and period 2007-01-01 to 2024-12-31 is [2007–2024].
 */
export function changedGaps(gaps: readonly Gap[], { was, period, today }: Change): GapsChanged {
  const others = gaps.filter((gap) => gapName(gap) !== was);
  if (was !== undefined && others.length === gaps.length) return { ok: false, fault: "gap-gone" };
  if (!period) return { ok: true, gaps: others };
  if (period.to < period.from) return { ok: false, fault: "ends-before-start" };
  if (period.to > today) return { ok: false, fault: "gap-ahead" };
  if (others.length >= most) return { ok: false, fault: "gap-too-many" };
  const gap = gapOf(period);
  if (others.some(({ from, until }) => gap.from < until && from < gap.until))
    return { ok: false, fault: "gap-overlaps" };
  return { ok: true, gaps: [...others, gap].sort((a, b) => (a.from < b.from ? -1 : 1)) };
}
