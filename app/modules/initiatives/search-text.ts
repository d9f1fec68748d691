import type { LocalisedText } from "~/shared/language";
import { fold } from "~/shared/text";
import { wordTerms } from "~/shared/terms";

type Texts = Record<"title" | "summary" | "description", LocalisedText>;

/** The stored columns search reads: all words folded, and their stems and prefixes. */
export function searchColumns(texts: Texts): { searchText: string; terms: string[] } {
  const all = Object.values(texts)
    .flatMap((text) => Object.values(text))
    .join(" ");
  return { searchText: fold(all).replace(/\s+/g, " "), terms: [...new Set(wordTerms(all))] };
}

/** What a person typed, word by word: as part of a word, and as terms of an inflected word. At most eight words. */
export function searchWords(query: string): { part: string; terms: string[] }[] {
  const words = query.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 8).map((word) => ({ part: fold(word), terms: wordTerms(word) }));
}
