import { createStemmer } from "multilingual-stemmer";
import { fold } from "./text";

const stemmers = [createStemmer("pl"), createStemmer("en")];

/** The forms under which each word is found whatever its ending: Polish and English stems, folded, and a 5-letter prefix. */
export function wordTerms(text: string): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word.length > 1)
    .flatMap((word) => [
      ...new Set([...stemmers.map((stem) => fold(stem(word))), `~${fold(word).slice(0, 5)}`]),
    ]);
}
