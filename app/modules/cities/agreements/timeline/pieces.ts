import type { Day } from "../days";
import type { Span } from "./time-axis";

/** How a piece of a bar is drawn. */
export type Look = "recorded" | "unrecorded" | "suspended" | "ahead";

export type Piece = Span & { look: Look };

/** Days in order, each once, from the first to the last of a span. */
export function cutsOf(span: Span, days: readonly (Day | null | undefined)[]): Day[] {
  const inside = days.filter((day): day is Day => !!day && span.from < day && day < span.until);
  return [...new Set([span.from, ...inside, span.until])].sort();
}

/** Whether the register says nothing of a day. */
export const isInGap = (day: Day, gaps: readonly Span[]): boolean =>
  gaps.some(({ from, until }) => from <= day && day < until);

/** The time of an agreement in pieces that look alike, one after another without a gap. */
export function piecesOf(
  span: Span,
  known: { today: Day; gaps: readonly Span[]; suspendedOn?: Day | null },
): Piece[] {
  if (span.from >= span.until) return [];
  const { today, gaps, suspendedOn } = known;
  const lookOf = (day: Day): Look => {
    if (day >= today) return "ahead";
    if (suspendedOn && day >= suspendedOn) return "suspended";
    return isInGap(day, gaps) ? "unrecorded" : "recorded";
  };
  const cuts = cutsOf(span, [
    today,
    suspendedOn,
    ...gaps.flatMap(({ from, until }) => [from, until]),
  ]);
  const pieces: Piece[] = [];
  cuts.slice(0, -1).forEach((from, index) => {
    const until = cuts[index + 1] ?? span.until;
    const look = lookOf(from);
    const before = pieces.at(-1);
    if (before?.look === look) before.until = until;
    else pieces.push({ from, until, look });
  });
  return pieces;
}
