import { cautionsOf } from "./explain/cautions";
import { chosen } from "./explain/choice";
import { reasonFor } from "./explain/reason-for";
import { wordsReason } from "./explain/words-reason";
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

/** What adds less than this to the score is not worth a sentence. */
const WORTH_SAYING = 0.004;

/**
 * Up to three reasons, what is on record first, and the cautions, the gravest first. Codes with parameters:
 * the words are found in `locales`.
 */
export function explain(explained: Explained): { reasons: Reason[]; cautions: Caution[] } {
  const { contributions, meeting } = explained;
  const reasons: Reason[] = [];
  for (const [feature, contribution] of contributions) {
    if (contribution < WORTH_SAYING) continue;
    const reason = reasonFor(feature, contribution, meeting);
    if (reason) reasons.push(reason);
  }
  const words = () => wordsReason(contributions.get("text") ?? 0, meeting);
  return { reasons: chosen(reasons, words), cautions: cautionsOf(explained) };
}
