import { useParams } from "@remix-run/react";
import { isLanguage, type Language, languages } from "~/shared/language";

/** The language of the page, from its address. */
export function useLanguage(): Language {
  const { lang } = useParams();
  return isLanguage(lang) ? lang : languages[0];
}

/** The messages of one namespace in the language of the page. */
export const useTexts = <Texts>(all: Record<Language, Texts>): Texts => all[useLanguage()];
