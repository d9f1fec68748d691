import { cautionsOf } from "./explain/cautions";
import { reasonFor } from "./explain/reason-for";
import type { FeatureVector } from "./features";
import type { Exclusion } from "./filters";
import type { Meeting } from "./meeting";
import type { Caution, Reason } from "./reasons";
import type { Contributions } from "./score";

export type Explained = {
  meeting: Meeting;
  features: FeatureVector;
  contributions: Contributions;
  excluded: Exclusion | undefined;
};

const REASONS = 3;
/** What adds less than this to the score is not worth a sentence. */
const WORTH_SAYING = 0.004;

/**
 * The three largest positive terms that can be put into words, and the cautions, the gravest first. Codes with
 * parameters: the words are found in `locales`.
 */
export function explain(explained: Explained): { reasons: Reason[]; cautions: Caution[] } {
  const reasons: Reason[] = [];
  const terms = [...explained.contributions].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  for (const [feature, contribution] of terms) {
    if (reasons.length === REASONS || contribution < WORTH_SAYING) break;
    const reason = reasonFor(feature, contribution, explained.meeting);
    if (reason) reasons.push(reason);
  }
  return { reasons, cautions: cautionsOf(explained) };
}
