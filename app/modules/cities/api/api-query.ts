import { isLanguage, type Language, languages } from "~/shared/language";
import { type CityFilter, cityFilterOf, type ListedCity } from "../city-list";
import { healthStates } from "../health/health";
import { relations } from "../partner-city";

/** Why an address of the programming interface cannot be answered, and what would mend it. */
export type WrongParameter = {
  parameter: string;
  value: string;
  /** what it may be, where that is a short list */
  allowed: readonly string[] | null;
};

export type ReadQuery =
  { ok: true; filter: CityFilter; language: Language } | { ok: false; wrong: WrongParameter };

type Known = { fields: readonly string[]; cities: readonly Pick<ListedCity, "slug">[] };

/**
 * Reads the conditions of a list for a program, which is told what it got wrong where a person would see all cities.
 * Example: `?kind=twins` is refused with `kind` and the four kinds there are.
 */
export function readCityQuery(query: URLSearchParams, { fields, cities }: Known): ReadQuery {
  const wrong = (parameter: string, allowed: readonly string[] | null): ReadQuery => ({
    ok: false,
    wrong: { parameter, value: (query.get(parameter) ?? "").slice(0, 100), allowed },
  });
  const lists: [string, readonly string[]][] = [
    ["lang", languages],
    ["kind", relations],
    ["health", healthStates],
    ["field", fields],
  ];
  for (const [parameter, allowed] of lists) {
    const value = query.get(parameter);
    if (value && !allowed.includes(value)) return wrong(parameter, allowed);
  }
  const country = query.get("country");
  if (country && !/^[A-Z]{2}$/.test(country)) return wrong("country", null);
  const after = query.get("after");
  if (after && !cities.some(({ slug }) => slug === after)) return wrong("after", null);
  const language = query.get("lang");
  return {
    ok: true,
    filter: cityFilterOf(query),
    language: isLanguage(language) ? language : languages[0],
  };
}
