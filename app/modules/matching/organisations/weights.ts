import type { FeatureName } from "./features";

/** What each feature counts; judgement of experts. Those the initiative does not ask for count nothing. */
export const organisationWeights: Record<FeatureName, number> = {
  seeks: 0.22,
  offers: 0.22,
  text: 0.14,
  fields: 0.1,
  type: 0.12,
  language: 0.1,
  country: 0.1,
  abroad: 0.06,
  kind: 0.14,
  ages: 0.18,
  months: 0.08,
  participants: 0.06,
};
