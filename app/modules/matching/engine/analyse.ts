import { wordsOf, type Word } from "~/shared/words";
import { conceptsIn, type ConceptHits, type Lexicon } from "./lexicon";
import type { Language } from "./profile";

/** Changes whenever the same text would be analysed differently; stored with every analysed text. */
export const ANALYSIS_VERSION = "3";

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
    if (!hasTerms(word)) continue;
    terms.set(word.stem, (terms.get(word.stem) ?? 0) + 1);
    terms.set(word.beginning, (terms.get(word.beginning) ?? 0) + 1);
  }
  return { words, terms, concepts: conceptsIn(words, language, lexicon) };
}

/**
 * What a text is about: its concepts, without whole fields, forms of work and places, which many share.
 * Example: "School exchange by tram, a study visit" is about schools and trams, not about study visits.
 */
export function ideasIn(text: string, language: Language, lexicon: Lexicon): string[] {
  return [...analyse(text, language, lexicon).concepts.keys()].filter((concept) => {
    const fields = lexicon.entries.get(concept)?.fields ?? [];
    return fields.length > 0 && !fields.includes(concept);
  });
}

/** Whether a word gives terms: stop words and single letters give none. */
export function hasTerms({ isStop, lower }: Word): boolean {
  return !isStop && lower.length > 1;
}

/** Whether a term is the beginning of a word rather than a stem. */
export function isPrefix(term: string): boolean {
  return term.startsWith("~");
}
