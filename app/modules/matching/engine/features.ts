import { activity } from "./features/activity";
import { agreement } from "./features/agreement";
import { concepts } from "./features/concepts";
import { direction } from "./features/direction";
import { elsewhere } from "./features/elsewhere";
import { euProgramme } from "./features/eu-programme";
import { exposure } from "./features/exposure";
import { far } from "./features/far";
import { fields } from "./features/fields";
import { goals } from "./features/goals";
import { history } from "./features/history";
import { language } from "./features/language";
import { partnerType } from "./features/partner-type";
import { place } from "./features/place";
import { size } from "./features/size";
import { text } from "./features/text";
import type { Meeting } from "./meeting";

export type FeatureName = keyof typeof features;

/** Each in [0, 1]; undefined when the initiative does not ask, which depends on the initiative alone. */
export type FeatureVector = Record<FeatureName, number | undefined>;

const features = {
  text,
  concepts,
  fields,
  partnerType,
  language,
  euProgramme,
  agreement,
  activity,
  history,
  goals,
  direction,
  size,
  place,
  elsewhere,
  far,
  exposure,
} satisfies Record<string, (meeting: Meeting) => number | undefined>;

export const featureNames = Object.keys(features) as FeatureName[];

export function featuresOf(meeting: Meeting): FeatureVector {
  const vector = {} as FeatureVector;
  for (const name of featureNames) vector[name] = features[name](meeting);
  return vector;
}
