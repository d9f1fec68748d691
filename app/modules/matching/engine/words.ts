import { createStemmer } from "multilingual-stemmer";
import { fold } from "~/shared/text";
import type { Language } from "./profile";
import { stopWords } from "./stop-words";

/** One word of a text in the shapes in which it can be compared. */
export type Word = {
  /** As written. */
  surface: string;
  lower: string;
  folded: string;
  /** Snowball stem in the language of the text. */
  stem: string;
  isStop: boolean;
};

const stemmers = { pl: createStemmer("pl"), en: createStemmer("en") };

/** Words of a text in order; hyphens and apostrophes inside a word belong to it. */
export function wordsOf(text: string, language: Language): Word[] {
  const surfaces = text.normalize("NFC").match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  return surfaces.map((surface) => wordOf(surface, language));
}

/** Example: wordOf("Szkołach", "pl").stem is "szkoł". */
export function wordOf(surface: string, language: Language): Word {
  const lower = surface.toLowerCase().replace("’", "'");
  const isStop = stopWords[language].has(lower);
  const stem = isStop ? lower : stemmers[language](lower);
  return { surface, lower, folded: fold(lower), stem, isStop };
}
