import { createStemmer } from "multilingual-stemmer";
import type { Language } from "./language";
import { stopWords } from "./stop-words";
import { fold } from "./text";

/** One word of a text in the shapes in which it can be compared. */
export type Word = {
  /** As written. */
  readonly surface: string;
  readonly lower: string;
  readonly folded: string;
  /** Snowball stem in the language of the text; the word itself when it is a stop word. */
  readonly stem: string;
  /** Its first letters, marked as such: see `beginningOf`. */
  readonly beginning: string;
  readonly isStop: boolean;
};

const PREFIX_LENGTH = 5;
/** Texts repeat their words, and stemming is what takes time: so many are remembered at most. */
const REMEMBERED = 20_000;

const stemmers: Record<Language, (word: string) => string> = {
  pl: createStemmer("pl"),
  en: createStemmer("en"),
};

/** The Snowball stem of a word in lower case. Example: stemOf("szkołach", "pl") is "szkoł". */
export function stemOf(lower: string, language: Language): string {
  return stemmers[language](lower);
}

/**
 * The first five letters of a folded word, marked with `~`: retrieves Polish best, and lets names and shared
 * roots meet across languages. Example: beginningOf("szkolach") is "~szkol".
 */
export function beginningOf(folded: string): string {
  return `~${folded.slice(0, PREFIX_LENGTH)}`;
}

const WORDS = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** Words of a text in order; hyphens and apostrophes inside a word belong to it. */
export function wordsOf(text: string, language: Language): Word[] {
  const surfaces = text.normalize("NFC").match(WORDS) ?? [];
  return surfaces.map((surface) => wordOf(surface, language));
}

/** What stands before each word of a text, and after the last. Example: "A, b" gives "", ", " and "". */
export function gapsOf(text: string): string[] {
  return text.normalize("NFC").split(WORDS);
}

const remembered: Record<Language, Map<string, Word>> = { pl: new Map(), en: new Map() };

/** Example: wordOf("Szkołach", "pl").stem is "szkoł". */
export function wordOf(surface: string, language: Language): Word {
  const known = remembered[language];
  const found = known.get(surface);
  if (found) return found;
  if (known.size >= REMEMBERED) known.clear();
  const lower = surface.toLowerCase().replace("’", "'");
  const folded = fold(lower);
  const isStop = stopWords[language].has(lower);
  const stem = isStop ? lower : stemOf(lower, language);
  const word = { surface, lower, folded, stem, beginning: beginningOf(folded), isStop };
  known.set(surface, word);
  return word;
}
