import { conceptsIn, type ConceptHits, type Lexicon } from "./lexicon";
import type { Language } from "./profile";
import { wordsOf, type Word } from "./words";

/** Changes whenever the same text would be analysed differently; stored with every analysed text. */
export const ANALYSIS_VERSION = "1";

const PREFIX_LENGTH = 5;

export type AnalysedText = {
  words: Word[];
  /** Terms of retrieval and how often each occurs. */
  terms: Map<string, number>;
  concepts: ConceptHits;
};

/**
 * Reads a text: words, terms of retrieval and concepts. Each word gives its Snowball stem and its first five
 * letters without diacritics (marked with `~`), which retrieves Polish best and lets names and shared roots
 * meet across languages. Example: "szkołach" gives the terms "szkoł" and "~szkol".
 */
export function analyse(text: string, language: Language, lexicon: Lexicon): AnalysedText {
  const words = wordsOf(text, language);
  const terms = new Map<string, number>();
  for (const word of words) {
    for (const term of termsOf(word)) terms.set(term, (terms.get(term) ?? 0) + 1);
  }
  return { words, terms, concepts: conceptsIn(words, language, lexicon) };
}

/** The terms of one word; none for stop words and single letters. */
export function termsOf(word: Word): string[] {
  if (word.isStop || word.lower.length < 2) return [];
  return [word.stem, `~${word.folded.slice(0, PREFIX_LENGTH)}`];
}

/** Whether a term is the beginning of a word rather than a stem. */
export function isPrefix(term: string): boolean {
  return term.startsWith("~");
}
