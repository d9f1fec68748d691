import type { FeatureName } from "../features";
import type { Meeting } from "../meeting";
import type { Reason } from "../reasons";
import { agreementReason } from "./agreement-reason";
import { answersReason, directionReason } from "./conduct-reason";
import { evidenceReason } from "./evidence-reason";
import { fieldReason, historyReason } from "./field-reason";
import { linkReason } from "./link-reason";
import { euReason, goalReason, languageReason, placeReason, sizeReason } from "./place-reason";

type Teller = (weight: number, meeting: Meeting) => Reason | undefined;

const tellers: Record<FeatureName, Teller | undefined> = {
  concepts: evidenceReason,
  // Shared words speak only when there is little better: see `explain`.
  text: undefined,
  fields: fieldReason,
  history: historyReason,
  partnerType: linkReason,
  agreement: agreementReason,
  activity: answersReason,
  direction: directionReason,
  language: languageReason,
  euProgramme: euReason,
  goals: goalReason,
  size: sizeReason,
  place: placeReason,
  elsewhere: undefined,
  far: undefined,
  exposure: undefined,
};

/** What a feature adds as a code with parameters, or nothing when there is nothing true to say. */
export function reasonFor(
  feature: FeatureName,
  weight: number,
  meeting: Meeting,
): Reason | undefined {
  return tellers[feature]?.(weight, meeting);
}
