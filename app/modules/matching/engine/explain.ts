import { adviceOn } from "./explain/advice";
import { cautionsOf } from "./explain/cautions";
import { chosen } from "./explain/choice";
import { interestsOf } from "./explain/interests";
import { reasonFor } from "./explain/reason-for";
import { wordsReason } from "./explain/words-reason";
import type { FeatureVector } from "./features";
import type { Exclusion } from "./filters";
import type { Meeting } from "./meeting";
import type { Advice, Caution, Interest, Reason } from "./reasons";
import { contributionsOf } from "./score";

export type Explained = {
  meeting: Meeting;
  features: FeatureVector;
  excluded: Exclusion | undefined;
};

/** Why the city, what speaks against it, what would make it fit better, and why it may want to. */
export type Explanation = {
  reasons: Reason[];
  cautions: Caution[];
  advice: Advice[];
  interests: Interest[];
};

/** What adds less than this to the score is not worth a sentence. */
const WORTH_SAYING = 0.004;

/**
 * Up to three reasons, what is on record first, the cautions, the gravest first, up to two pieces of advice and up to
 * three interests of the city. Codes with parameters:
 * the words are found in `locales`.
 */
export function explain(explained: Explained): Explanation {
  const { features, meeting } = explained;
  const contributions = contributionsOf(features, meeting.context.weights);
  const reasons: Reason[] = [];
  for (const [feature, contribution] of contributions) {
    if (contribution < WORTH_SAYING) continue;
    const reason = reasonFor(feature, contribution, meeting);
    if (reason) reasons.push(reason);
  }
  const words = () => wordsReason(contributions.get("text") ?? 0, meeting);
  return {
    reasons: chosen(reasons, words),
    cautions: cautionsOf(explained, contributions),
    advice: adviceOn(explained),
    interests: interestsOf(meeting),
  };
}
