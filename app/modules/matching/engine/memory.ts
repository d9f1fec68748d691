import { monthsBetween } from "./days";
import type { Judgement, Outcome } from "./profile";

/** What the programme's judgement says of the chance that a request is accepted. */
export const ACCEPTANCE_PRIOR: Record<Judgement, number> = {
  exemplary: 0.85,
  active: 0.75,
  satisfactory: 0.6,
  starting: 0.5,
  not_lively: 0.3,
  not_interested: 0.15,
  never_answers: 0.05,
};

/** The judgement counts like this many answered requests: it describes 2005–06. */
const PRIOR_STRENGTH = 4;
const HALF_LIFE_MONTHS = 18;
/** Silence after the reply-by date says less than a refusal. */
const SILENCE = 0.5;

/**
 * Posterior mean of a Beta distribution over "accepts": prior by judgement, each outcome discounted to a half
 * every 18 months. Range (0, 1); a mean, never a draw.
 * Example: a satisfactory partner (.60) that accepted once today: (4·.6 + 1) / (4 + 1) = .68.
 */
export function acceptanceOf(judgement: Judgement, outcomes: Outcome[], now: string): number {
  let accepted = ACCEPTANCE_PRIOR[judgement] * PRIOR_STRENGTH;
  let refused = PRIOR_STRENGTH - accepted;
  for (const outcome of outcomes) {
    const weight = 0.5 ** (Math.max(0, monthsBetween(outcome.on, now)) / HALF_LIFE_MONTHS);
    switch (outcome.result) {
      case "accepted":
        accepted += weight;
        break;
      case "declined":
        refused += weight;
        break;
      case "silent":
        refused += weight * SILENCE;
        break;
      default:
        outcome.result satisfies never;
    }
  }
  return accepted / (accepted + refused);
}
