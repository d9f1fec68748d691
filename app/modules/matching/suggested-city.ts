/** A partner city proposed for an initiative, in the reader's language. */
export type SuggestedCity = {
  slug: string;
  name: string;
  score: number;
  strength: "strong" | "fair" | "weak";
  reasons: string[];
  cautions: string[];
};
