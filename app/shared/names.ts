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

const displayNames = new Map<string, Intl.DisplayNames>();

/** The name of a language, country, region or currency for its code; server only, because browsers’ names differ. */
export function codeName(
  kind: "language" | "region" | "currency",
  code: string,
  language: Language,
): string {
  const key = language + kind;
  const known = displayNames.get(key) ?? new Intl.DisplayNames(language, { type: kind });
  displayNames.set(key, known);
  try {
    return known.of(code) ?? code;
  } catch {
    return code;
  }
}
