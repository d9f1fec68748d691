import { type Language, languages } from "~/shared/language";
import { codeName } from "~/shared/names";
import { fold } from "~/shared/text";
import { countryCodes } from "../cities/register/iso-codes";

let known: ReadonlyMap<string, string> | undefined;

/** Codes by themselves and by their names in every language of the interface, folded. */
function codesByName(): ReadonlyMap<string, string> {
  known ??= new Map(
    countryCodes().flatMap((code) =>
      [code, ...languages.map((language) => codeName("region", code, language))].map(
        (name) => [fold(name), code] as const,
      ),
    ),
  );
  return known;
}

/**
 * Countries that a text names, one on a line or between commas, by name in any language of the interface or by
 * their ISO 3166 code; and the pieces that name none.
 * Example: "Norwegia, Serbia\nUA\nMordor" names NO, RS and UA, and one unknown.
 */
export function readCountries(text: string): { codes: string[]; unknown: string[] } {
  const pieces = text
    .split(/[\n,;]/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const codeOf = (piece: string) => codesByName().get(fold(piece));
  return {
    codes: [...new Set(pieces.flatMap((piece) => codeOf(piece) ?? []))],
    unknown: pieces.filter((piece) => !codeOf(piece)),
  };
}

/** Names of countries in their order, as `readCountries` reads them back. */
export const countryNames = (codes: readonly string[], language: Language): string[] =>
  codes.map((code) => codeName("region", code, language)).sort(new Intl.Collator(language).compare);
