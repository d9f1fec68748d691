import type { Language } from "./language";

/** Working languages offered in forms, the most common among our partners first. */
export const workingLanguages = [
  "pl",
  "en",
  "de",
  "fr",
  "uk",
  "it",
  "es",
  "pt",
  "ru",
  "hu",
  "sk",
  "cs",
  "lt",
  "hr",
  "nl",
  "sv",
  "ar",
] as const;

/** The name of a language, country, region or currency for its code; server only, because browsers' names differ. */
export function codeName(
  kind: "language" | "region" | "currency",
  code: string,
  language: Language,
): string {
  try {
    return new Intl.DisplayNames(language, { type: kind }).of(code) ?? code;
  } catch {
    return code;
  }
}
