import type { Language } from "~/shared/language";
import { codeName } from "~/shared/names";
import type { Day } from "./agreements/days";
import { inForceOn, type ListedCity, relatedSince } from "./city-list";
import type { CityRow } from "./components/city-table";

const fieldsShown = 3;

type Context = { language: Language; today: Day; fieldNames: ReadonlyMap<string, string> };

/** A city as a row of the list, in one language. */
export function cityRow(city: ListedCity, { language, today, fieldNames }: Context): CityRow {
  const { slug, name, country, relation, health, practised, suspendedOn } = city;
  return {
    slug,
    relation,
    name: name[language],
    country: codeName("region", country, language),
    since: relatedSince(city)?.slice(0, 4) ?? "",
    health: health && { state: health.state, trend: health.trend },
    inForce: inForceOn(city, today),
    fields: practised.slice(0, fieldsShown).map((code) => fieldNames.get(code) ?? code),
    moreFields: Math.max(0, practised.length - fieldsShown),
    isSuspended: suspendedOn !== null,
  };
}

/** The countries cities lie in, by name, to choose from. */
export function countryOptions(cities: readonly ListedCity[], language: Language) {
  const { compare } = new Intl.Collator(language);
  return [...new Set(cities.map(({ country }) => country))]
    .map((value) => ({ value, label: codeName("region", value, language) }))
    .sort((a, b) => compare(a.label, b.label));
}
