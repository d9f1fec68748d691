import type { FeatureName } from "./features";

export type Weights = {
  version: string;
  /** Weight of each feature in the score of a city for an initiative; costs are negative. */
  features: Record<FeatureName, number>;
  /** Features that add to the score when present without being expected of every city. */
  bonuses: readonly FeatureName[];
  /** The city's side: how much it wants the field, how readily it answers, how free it is. Sums to 1. */
  citySide: { wish: number; readiness: number; spare: number };
  /** What a region is worth for the goals of the programme. */
  geography: { euMember: number; regions: Record<string, number>; elsewhere: number };
  /** A partner whose chance of accepting is below `below`, with nothing alive in the field, keeps this share. */
  quiet: { below: number; share: number };
};

/**
 * Judgement of experts, to be corrected by answers. The exposure weight is 10 λ with λ = .02: a city proposed thirty
 * times a year loses a tenth, as much as one rank or two, and not the matter it fits best.
 */
export const expertWeights: Weights = {
  version: "expert-5",
  features: {
    concepts: 0.38,
    text: 0.24,
    fields: 0.08,
    history: 0.06,
    activity: 0.06,
    partnerType: 0.03,
    agreement: 0.04,
    direction: 0.04,
    euProgramme: 0.06,
    goals: 0.015,
    language: 0.02,
    size: 0.01,
    place: 0.8,
    elsewhere: -0.15,
    far: -0.04,
    exposure: -0.2,
  },
  bonuses: ["place"],
  citySide: { wish: 0.4, readiness: 0.3, spare: 0.3 },
  geography: { euMember: 1, regions: { "central-eastern-europe": 0.7 }, elsewhere: 0.3 },
  quiet: { below: 0.25, share: 0.25 },
};
