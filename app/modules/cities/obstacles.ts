import { type Language, type LocalisedText, pick } from "~/shared/language";

/**
 * What hinders a relation, one obstacle each, in the reader's language where it is told; kept one a line.
 * Example: `{ en: "It is far.\nIt is small." }` tells two.
 */
export const obstaclesIn = (kept: unknown, language: Language): string[] =>
  pick((kept ?? {}) as LocalisedText, language)
    .text.split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
