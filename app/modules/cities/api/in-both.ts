import { type Language, languages, type LocalisedText } from "~/shared/language";

/** A text in every language it exists in; null where there is none. */
export function textInBoth(text: unknown): LocalisedText | null {
  const known = Object.fromEntries(
    languages.flatMap((language) => {
      const words = ((text ?? {}) as LocalisedText)[language];
      return words ? [[language, words]] : [];
    }),
  );
  return Object.keys(known).length > 0 ? known : null;
}

/** Something for each language of the interface. */
export const inEachLanguage = <Value>(of: (language: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<
    Language,
    Value
  >;

/** Words that the interface has in every language. */
export const wordsInBoth = (words: (language: Language) => string): Record<Language, string> =>
  inEachLanguage(words);
