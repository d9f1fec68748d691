import { type Language, languages } from "~/shared/language";
import { fold } from "~/shared/text";
import type { Agreement } from "./agreements/agreement";
import { agreementsInForce } from "./agreements/coverage";
import type { Day } from "./agreements/days";
import { type HealthState, healthStates, type HealthTrend } from "./health/health";
import { type Judgement, type Relation, relations } from "./partner-city";

/** A partner city as lists, maps and the index of the programming interface know it. */
export type ListedCity = {
  slug: string;
  name: Record<Language, string>;
  /** as its own people write it */
  localName: string;
  country: string;
  lat: number;
  lon: number;
  population: number | null;
  relation: Relation;
  judgement: Judgement;
  source: string;
  asOf: number;
  /** codes of fields, the most practised first */
  practised: string[];
  agreed: string[];
  /** the oldest first */
  agreements: ListedAgreement[];
  /** null until it is worked out */
  health: { state: HealthState; trend: HealthTrend; score: number; on: Day } | null;
  suspendedOn: Day | null;
  takesRequests: boolean;
};

export type ListedAgreement = Agreement & { title: Record<Language, string> };

/** How a list of cities is narrowed, and after which city a page of it begins. */
export type CityFilter = {
  query?: string;
  field?: string;
  country?: string;
  kind?: Relation;
  health?: HealthState;
  after?: string;
};

export const citiesOnPage = 40;

/** Parameters of an address by which a list is narrowed. */
export const cityConditions = ["q", "kind", "field", "country", "health"] as const;

/** Reads the list's conditions from an address; what makes no sense is left out. */
export function cityFilterOf(query: URLSearchParams): CityFilter {
  const matching = (name: string, form: RegExp) =>
    form.test(query.get(name) ?? "") ? query.get(name)! : undefined;
  return {
    query: query.get("q")?.trim().slice(0, 100) || undefined,
    field: matching("field", /^[a-z0-9-]{1,60}$/),
    country: matching("country", /^[A-Z]{2}$/),
    kind: relations.find((kind) => kind === query.get("kind")),
    health: healthStates.find((state) => state === query.get("health")),
    after: matching("after", /^[a-z0-9-]{1,100}$/),
  };
}

/** Whether a filter leaves any city out. */
export const isNarrowed = ({ after: _after, ...conditions }: CityFilter): boolean =>
  Object.values(conditions).some(Boolean);

/** Cities by name, as readers of the language expect them in a list. */
export function inOrder<City extends Pick<ListedCity, "name" | "slug">>(
  cities: readonly City[],
  language: Language,
): City[] {
  const { compare } = new Intl.Collator(language);
  return [...cities].sort(
    (a, b) => compare(a.name[language], b.name[language]) || (a.slug < b.slug ? -1 : 1),
  );
}

/**
 * The cities a filter lets through, in the order given. A name is found by any part of it, in any language,
 * without diacritics: "goteb" finds Göteborg.
 */
export function filterCities(cities: readonly ListedCity[], filter: CityFilter): ListedCity[] {
  const { query = "", field, country, kind, health } = filter;
  const parts = fold(query).split(/\s+/).filter(Boolean);
  return cities.filter(
    (city) =>
      (!kind || city.relation === kind) &&
      (!field || city.practised.includes(field) || city.agreed.includes(field)) &&
      (!country || city.country === country) &&
      (!health || city.health?.state === health) &&
      (parts.length === 0 || hasParts(city, parts)),
  );
}

function hasParts({ name, localName }: ListedCity, parts: string[]): boolean {
  const text = fold([...languages.map((language) => name[language]), localName].join(" "));
  return parts.every((part) => text.includes(part));
}

export type CityPage = {
  /** of all pages */
  count: number;
  rows: ListedCity[];
  /** slug after which the next page begins; null on the last */
  next: string | null;
  /** slug after which the page before begins, "" for the first page; null on the first */
  previous: string | null;
};

/**
 * One page of a list. It begins after the city named, also where that one does not match the filter any more.
 * @param all every city of the register in the order of the list
 * @param matching those of them that the filter lets through
 */
export function pageOfCities(
  all: readonly ListedCity[],
  matching: readonly ListedCity[],
  { after, size = citiesOnPage }: { after?: string; size?: number } = {},
): CityPage {
  const position = after ? all.findIndex(({ slug }) => slug === after) : -1;
  const before = new Set(all.slice(0, position + 1));
  const start = matching.findIndex((city) => !before.has(city));
  const from = start === -1 ? matching.length : start;
  const rows = matching.slice(from, from + size);
  const hasMore = from + size < matching.length;
  return {
    count: matching.length,
    rows,
    next: hasMore ? (rows.at(-1)?.slug ?? null) : null,
    previous: from === 0 ? null : from <= size ? "" : (matching[from - size - 1]?.slug ?? ""),
  };
}

/** The day of the first agreement, in force or not. */
export const relatedSince = ({ agreements }: Pick<ListedCity, "agreements">): Day | null =>
  agreements[0]?.signedOn ?? null;

const counted = new WeakMap<object, { day: Day; count: number }>();

/** How many agreements bind on a day; worked out once a day for each city listed. */
export function inForceOn(city: Pick<ListedCity, "agreements">, day: Day): number {
  const known = counted.get(city);
  if (known?.day === day) return known.count;
  const count = agreementsInForce(city.agreements, day).length;
  counted.set(city, { day, count });
  return count;
}

/** Cities in the order of their first agreement; those without one last, by name. */
export const bySigning = (cities: readonly ListedCity[]): ListedCity[] =>
  [...cities].sort((a, b) => {
    const [first, second] = [relatedSince(a) ?? "9999", relatedSince(b) ?? "9999"];
    return first === second ? 0 : first < second ? -1 : 1;
  });
