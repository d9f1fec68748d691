import type { Language } from "~/shared/language";

/** "Polish, English": languages by their codes, named in the reader's language. */
export function languageNames(codes: string[], language: Language): string {
  const names = new Intl.DisplayNames([language], { type: "language" });
  return codes.map((code) => names.of(code) ?? code).join(", ");
}
