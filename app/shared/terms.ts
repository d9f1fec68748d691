import { languages } from "./language";
import { fold } from "./text";
import { beginningOf, stemOf } from "./words";

/** The forms under which each word is found whatever its ending: Polish and English stems, folded, and a 5-letter prefix. */
export function wordTerms(text: string): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1).flatMap((word) => [...new Set(termsOf(word))]);
}

const termsOf = (word: string) => [
  ...languages.map((language) => fold(stemOf(word, language))),
  beginningOf(fold(word)),
];
