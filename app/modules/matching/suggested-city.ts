import type { Strength } from "./engine/strength";

/** A partner city proposed for an initiative, in the reader's language. */
export type SuggestedCity = {
  slug: string;
  name: string;
  score: number;
  strength: Strength;
  reasons: string[];
  cautions: string[];
};
