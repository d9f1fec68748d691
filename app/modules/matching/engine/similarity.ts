import { isPrefix } from "./analyse";
import type { AnalysedInitiative } from "./understand";

/** What of a text is compared. */
export type Comparable = Pick<AnalysedInitiative, "text" | "language" | "concepts" | "fields">;

/** How alike two initiatives are, and in what. */
export type Likeness = {
  /** In [0, 1]; 1 for the same text. */
  score: number;
  /** Concepts both name, the weightiest of the first initiative first. */
  concepts: string[];
};

/** What concepts, words and fields say of likeness; across languages words say nothing. */
const SHARES = { concepts: 0.55, words: 0.35, fields: 0.1 };

/**
 * How alike two initiatives are: cosines of their concepts, of their rarer words (only in one language) and of their
 * fields, weighted .55, .35 and .1. Symmetric; range [0, 1].
 * Example: an initiative and itself give 1; "trams" and "Tramwaje" give the concepts' and fields' full share, 1.
 */
export function likenessOf(one: Comparable, other: Comparable): Likeness {
  const parts = [
    { share: SHARES.concepts, value: cosine(one.concepts, other.concepts) },
    { share: SHARES.fields, value: cosine(one.fields, other.fields) },
    ...(one.language === other.language
      ? [{ share: SHARES.words, value: cosine(wordsOf(one), wordsOf(other)) }]
      : []),
  ];
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  return {
    score: parts.reduce((sum, { share, value }) => sum + share * value, 0) / whole,
    concepts: [...one.concepts.keys()].filter((concept) => other.concepts.has(concept)),
  };
}

/** Stems and how often they occur, less for each further time. */
const wordsOf = ({ text }: Comparable) =>
  new Map(
    [...text.terms].flatMap(([term, times]) =>
      isPrefix(term) ? [] : [[term, 1 + Math.log(times)] as const],
    ),
  );

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [key, weight] of one) product += weight * (other.get(key) ?? 0);
  const lengths = lengthOf(one) * lengthOf(other);
  return lengths === 0 ? 0 : Math.min(1, product / lengths);
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
