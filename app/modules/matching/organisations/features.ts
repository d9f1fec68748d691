import type { Encounter } from "./encounter";
import { ages, kind, months, participants } from "./features/exchange";
import { abroad, country, language, type } from "./features/partner";
import { fields, offers, seeks, text } from "./features/subject";

const features = {
  seeks,
  offers,
  text,
  fields,
  type,
  language,
  country,
  abroad,
  kind,
  ages,
  months,
  participants,
} satisfies Record<string, (encounter: Encounter) => number | undefined>;

export type FeatureName = keyof typeof features;

/** Each in [0, 1]; undefined when the initiative does not ask, which depends on the initiative alone. */
export type FeatureVector = Record<FeatureName, number | undefined>;

export const featureNames = Object.keys(features) as FeatureName[];

export function featuresOf(encounter: Encounter): FeatureVector {
  const vector = {} as FeatureVector;
  for (const name of featureNames) vector[name] = features[name](encounter);
  return vector;
}
