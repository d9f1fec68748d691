import type { Strength } from "./engine/strength";

/** A partner city proposed for an initiative, in the reader's language. */
export type SuggestedCity = {
  slug: string;
  name: string;
  score: number;
  strength: Strength;
  reasons: string[];
  cautions: string[];
  /** What would make it fit better. */
  advice: string[];
  /** Why the city itself may want it. */
  interests: string[];
  /** Whether it stands where it does because it is hardly ever proposed. */
  isNewcomer: boolean;
};
