export type IntroductionStatus = "sent" | "asked" | "accepted" | "declined" | "expired";

/** States in which an answer is still awaited. */
export const openStatuses = ["sent", "asked"] as const satisfies IntroductionStatus[];

export const isOpen = (status: IntroductionStatus): boolean =>
  (openStatuses as readonly IntroductionStatus[]).includes(status);

/** Held by an open introduction, by one for each initiative and city. */
export const openKeyOf = (initiativeId: number, cityId: number): string =>
  `${initiativeId}:${cityId}`;

/** Why a city says no; each has its words in the locales. */
export const declineReasons = [
  "no-capacity",
  "not-our-field",
  "no-budget",
  "wrong-time",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const outcomes = ["achieved", "partly", "not_achieved"] as const;
export type Outcome = (typeof outcomes)[number];

export const benefitKinds = [
  "money",
  "equipment",
  "places",
  "know_how",
  "contracts",
  "other",
] as const;
export type BenefitKind = (typeof benefitKinds)[number];
