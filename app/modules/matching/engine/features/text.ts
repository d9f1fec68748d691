import type { Meeting } from "../meeting";

/** BM25 constants: saturation of repeated terms, and how much long texts are discounted. */
const K1 = 1.2;
const B = 0.5;
/** The BM25 sum at which the feature reaches one half. */
const HALF = 12;

/**
 * Words the initiative shares with all that is written about the city: BM25 (Robertson and Zaragoza 2009),
 * s / (s + 12). Range [0, 1); 0 when no word meets. Statistics come from the fixed corpus of the context.
 * Example: a BM25 sum of 12 gives .5, of 36 gives .75.
 */
export function text(meeting: Meeting): number {
  const { language, rarities } = meeting.initiative;
  const { city, context } = meeting;
  const terms = city.terms[language];
  const average = Math.max(1, context.corpus.averageLength[language]);
  const norm = K1 * (1 - B + (B * city.lengths[language]) / average);
  let sum = 0;
  for (const [term, rarity] of rarities) {
    const times = terms.get(term);
    if (times) sum += (rarity * times * (K1 + 1)) / (times + norm);
  }
  return sum / (sum + HALF);
}
