import { commonTexts } from "~/locales/common";
import { dateWords } from "~/shared/dates";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { tie } from "~/shared/typeset";
import type { Day } from "./agreements/days";
import type { Money } from "./benefits/reciprocity";

/** A text of the register in the reader's language, or in another one it exists in; Polish ones as Polish is set. */
export function recordText(text: unknown, language: Language): string {
  const found = pick((text ?? {}) as LocalisedText, language);
  return found.language === "pl" ? tie(found.text) : found.text;
}

/** A section of the programme, such as I.2.3.o. */
const section = /^[IVX]+(\.[\da-z]+)*$/;

/**
 * Where a record comes from, in words: a section of the programme by its number, anything else as it was written.
 * Example: sourceWords("I.2.3.o", "en") is "Programme, section I.2.3.o".
 */
export const sourceWords = (source: string, language: Language): string =>
  section.test(source) ? commonTexts[language].source(source) : source;

/**
 * When something was, beside the heading of its year: "" where only the year is known.
 * Example: spanWords({ year: 2004, endYear: 2006, startsOn: null, endsOn: null }, "en") is "2004–2006".
 */
export function spanWords(
  span: { year: number; endYear?: number | null; startsOn: Day | null; endsOn: Day | null },
  language: Language,
): string {
  const { year, endYear, startsOn, endsOn } = span;
  if (startsOn && endsOn && endsOn !== startsOn)
    return `${dateWords(startsOn, language)} – ${dateWords(endsOn, language)}`;
  if (startsOn) return dateWords(startsOn, language);
  return endYear && endYear > year ? `${year}–${endYear}` : "";
}

const locales: Record<Language, string> = { pl: "pl-PL", en: "en-GB" };
const formats = new Map<string, Intl.NumberFormat>();

/** A format is far slower to make than to use. */
function formatOf(language: Language, minimumFractionDigits: number): Intl.NumberFormat {
  const key = `${language}${minimumFractionDigits}`;
  const options = { minimumFractionDigits, maximumFractionDigits: 2 };
  const known = formats.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formats.set(key, known);
  return known;
}

/** A number as readers of the language write it, never broken over two lines. */
export const numberWords = (value: number, language: Language): string =>
  formatOf(language, Number.isInteger(value) ? 0 : 2)
    .format(value)
    .replace(/\s/g, "\u00a0");

/** Example: moneyWords({ amount: 1200.5, currency: "EUR" }, "en") is "1,200.50 EUR". */
export const moneyWords = ({ amount, currency }: Money, language: Language): string =>
  `${numberWords(amount, language)}\u00a0${currency}`;
