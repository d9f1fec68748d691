/** An initiative that plans much the same as another. */
export type SimilarInitiative = {
  id: number;
  title: { text: string; language: string };
  organisation: string;
  /** of the same organisation */
  isOwn: boolean;
  /** so alike that one may be the other told twice */
  isSame: boolean;
  /** what both are about, in the reader's language */
  about: string[];
};
