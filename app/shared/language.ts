/** The languages of the interface; the first is the home city's own. */
export const languages = ["pl", "en"] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language =>
  languages.includes(value as Language);

/** A text in some of the interface's languages. */
export type LocalisedText = Partial<Record<Language, string>>;

/** The text in `language`, or else in any language it exists in, with the language it is in. */
export function pick(
  text: LocalisedText,
  language: Language,
): { text: string; language: Language } {
  for (const candidate of [language, ...languages]) {
    const found = text[candidate];
    if (found) return { text: found, language: candidate };
  }
  return { text: "", language };
}

/** The best of our languages for an Accept-Language header; the first one when none is wanted. */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().split(";");
    const quality = parameters
      .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
      .find(Boolean);
    return { language: tag.slice(0, 2).toLowerCase(), quality: quality ? Number(quality) : 1 };
  });
  const known = wanted.filter((want) => isLanguage(want.language) && want.quality > 0);
  known.sort((a, b) => b.quality - a.quality);
  return (known[0]?.language as Language | undefined) ?? languages[0];
}
