import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nuremberg, rochester } from "./agreements/examples";
import {
  bySigning,
  cityFilterOf,
  filterCities,
  inForceOn,
  inOrder,
  isNarrowed,
  type ListedCity,
  pageOfCities,
} from "./city-list";

const city = (slug: string, given: Partial<ListedCity> = {}): ListedCity => ({
  slug,
  name: { pl: slug, en: slug },
  localName: slug,
  country: "DE",
  lat: 49,
  lon: 11,
  population: null,
  relation: "partnership",
  judgement: "active",
  source: "I.2",
  asOf: 2006,
  practised: ["culture"],
  agreed: [],
  agreements: [],
  health: null,
  suspendedOn: null,
  takesRequests: true,
  ...given,
});

const gothenburg = city("gothenburg", {
  name: { pl: "Göteborg", en: "Gothenburg" },
  localName: "Göteborg",
  country: "SE",
});
const lviv = city("lviv", {
  name: { pl: "Lwów", en: "Lviv" },
  localName: "Львів",
  country: "UA",
  relation: "none",
  agreed: ["sport"],
  health: { state: "sleeping", trend: "steady", score: 0.1, on: "2026-11-22" },
});
const lodz = city("lodz", { name: { pl: "Łódź", en: "Łódź" }, relation: "twin" });
const all = [gothenburg, lviv, lodz];
const slugs = (cities: readonly ListedCity[]) => cities.map(({ slug }) => slug);
const found = (filter: Parameters<typeof filterCities>[1]) => slugs(filterCities(all, filter));

test.each([
  ["goteb", "gothenburg"],
  ["GÖTE", "gothenburg"],
  ["then", "gothenburg"],
  ["lwow", "lviv"],
  ["вів", "lviv"],
  ["lodz", "lodz"],
])("part of a name finds a city: %s", (query, slug) => {
  expect(found({ query })).toEqual([slug]);
});

test("every part of a search must be there", () => {
  expect(found({ query: "lwow goteborg" })).toEqual([]);
  expect(found({ query: "lviv lwow" })).toEqual(["lviv"]);
});

test("kind, field, country and health narrow a list", () => {
  expect(found({ kind: "twin" })).toEqual(["lodz"]);
  expect(found({ field: "sport" })).toEqual(["lviv"]);
  expect(found({ country: "SE" })).toEqual(["gothenburg"]);
  expect(found({ health: "sleeping" })).toEqual(["lviv"]);
  expect(found({ field: "culture", country: "SE" })).toEqual(["gothenburg"]);
  expect(found({})).toEqual(slugs(all));
});

test("names stand in the order of the reader's language", () => {
  const cities = [lodz, lviv, gothenburg, city("milan"), city("zagreb")];
  expect(slugs(inOrder(cities, "pl"))).toEqual(["gothenburg", "lviv", "lodz", "milan", "zagreb"]);
});

test("an address with nonsense is read as far as it makes sense", () => {
  const filter = cityFilterOf(
    new URLSearchParams("q=%20lviv%20&kind=best&health=lively&country=pl&field=DROP%20TABLE"),
  );
  expect(filter).toEqual({
    query: "lviv",
    field: undefined,
    country: undefined,
    kind: undefined,
    health: "lively",
    after: undefined,
  });
  expect(isNarrowed(filter)).toBe(true);
  expect(isNarrowed(cityFilterOf(new URLSearchParams("after=lviv")))).toBe(false);
});

const title = { pl: "Umowa", en: "Agreement" };
const signed = (slug: string, ...agreements: (typeof rochester)[]) =>
  city(slug, { agreements: agreements.map((agreement) => ({ ...agreement, title })) });

test("agreements in force are counted as of a day", () => {
  const partner = signed("partner", rochester, nuremberg);
  expect(inForceOn(partner, "1973-07-17")).toBe(0);
  expect(inForceOn(partner, "1973-07-18")).toBe(1);
  expect(inForceOn(partner, "2026-11-22")).toBe(2);
  expect(inForceOn(partner, "1973-07-17")).toBe(0);
});

test("cities stand in the order of their first agreement, those without one last", () => {
  const cities = [city("none"), signed("later", nuremberg), signed("first", rochester)];
  expect(slugs(bySigning(cities))).toEqual(["first", "later", "none"]);
});

describe("pages", () => {
  const many = Array.from({ length: 12 }, (_, n) => city(`city-${String(n).padStart(2, "0")}`));

  test("follow each other by the last city shown", () => {
    const first = pageOfCities(many, many, { size: 5 });
    expect(first).toMatchObject({ count: 12, next: "city-04", previous: null });
    const second = pageOfCities(many, many, { size: 5, after: first.next! });
    expect(slugs(second.rows)[0]).toBe("city-05");
    expect(second).toMatchObject({ next: "city-09", previous: "" });
    const third = pageOfCities(many, many, { size: 5, after: second.next! });
    expect(third).toMatchObject({ next: null, previous: "city-04" });
    expect(slugs(third.rows)).toEqual(["city-10", "city-11"]);
  });

  test("begin after a city that does not match any more", () => {
    const matching = many.filter(({ slug }) => slug !== "city-03");
    expect(slugs(pageOfCities(many, matching, { size: 2, after: "city-03" }).rows)).toEqual([
      "city-04",
      "city-05",
    ]);
  });

  test("after an unknown city begin at the beginning", () => {
    expect(slugs(pageOfCities(many, many, { size: 2, after: "gone" }).rows)[0]).toBe("city-00");
  });

  test("together hold every city once, and lead back the same way", () => {
    fc.assert(
      fc.property(fc.subarray(many), fc.integer({ min: 1, max: 6 }), (matching, size) => {
        const seen: string[] = [];
        const starts: string[] = [""];
        for (let after: string | null = ""; after !== null;) {
          const page = pageOfCities(many, matching, { size, after });
          seen.push(...slugs(page.rows));
          if (page.previous !== null) expect(page.previous).toBe(starts.at(-2));
          after = page.next;
          if (after) starts.push(after);
        }
        expect(seen).toEqual(slugs(matching));
      }),
    );
  });
});
