export type Strength = "strong" | "fair" | "weak";

/** Of the cities at or above it on the judged initiatives, nine in ten were judged to fit (P .89; at .55 it is .79). */
export const STRONG = 0.6;
/** Nineteen in twenty of the cities judged close to the matter reach it (recall .94), four in ten there fit. */
export const FAIR = 0.4;

/**
 * How well a city fits, in three words for people, by its score. Calibrated on the initiatives judged in
 * `tests/unit/judged-initiatives.ts`; a test holds the figures. Example: a score of .6 is "strong", .59 "fair".
 */
export function strengthOf(score: number): Strength {
  if (score >= STRONG) return "strong";
  return score >= FAIR ? "fair" : "weak";
}
