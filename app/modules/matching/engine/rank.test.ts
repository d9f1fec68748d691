import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aCity, aContext, anAgreement, anInitiative, aRecord } from "./examples";
import type { CityProfile, Judgement } from "./profile";
import { rankCities } from "./rank";

const context = aContext();
const initiative = anInitiative();
const judgements: Judgement[] = [
  "never_answers",
  "not_interested",
  "not_lively",
  "starting",
  "satisfactory",
  "active",
  "exemplary",
];

const anyCity = fc
  .record({
    judgement: fc.constantFrom(...judgements),
    practised: fc.integer({ min: 0, max: 3 }),
    agreed: fc.boolean(),
    hasRecord: fc.boolean(),
    openRequests: fc.integer({ min: 0, max: 2 }),
    timesShown: fc.integer({ min: 0, max: 200 }),
    lon: fc.double({ min: -80, max: 40, noNaN: true }),
  })
  .map(({ judgement, practised, agreed, hasRecord, openRequests, timesShown, lon }) =>
    aCity({
      activity: { judgement, source: "I.2", asOf: 2006 },
      fields: [{ field: "transport", practised, agreed, source: "I.2" }],
      records: hasRecord ? [aRecord()] : [],
      openRequests,
      timesShown,
      lon,
    }),
  );
const anyCities = fc
  .array(anyCity, { minLength: 2, maxLength: 8 })
  .map((cities) => cities.map((city, index) => ({ ...city, slug: `city-${index}` })));

const order = (cities: CityProfile[]) =>
  rankCities(initiative, cities, context).map(({ city }) => city);
const scoreOf = (city: CityProfile) => rankCities(initiative, [city], context)[0]?.score ?? 0;

describe("a better fit never scores lower", () => {
  const improvements: Record<string, (city: CityProfile) => CityProfile> = {
    "a field practised more": (city) => ({
      ...city,
      fields: city.fields.map((field) => ({
        ...field,
        practised: Math.min(3, field.practised + 1),
      })),
    }),
    "a livelier partner": (city) => ({
      ...city,
      activity: { ...city.activity, judgement: "exemplary" },
    }),
    "one more acceptance": (city) => ({
      ...city,
      outcomes: [{ result: "accepted", on: context.now }],
    }),
    "an agreement for the field": (city) => ({
      ...city,
      agreements: [anAgreement({ fields: ["transport"] })],
    }),
    "no open requests": (city) => ({ ...city, openRequests: 0 }),
    "never shown before": (city) => ({ ...city, timesShown: 0 }),
    "just across the border": (city) => ({ ...city, lon: 20 }),
  };
  test.each(Object.entries(improvements))("%s", (_, improve) => {
    fc.assert(
      fc.property(anyCity, (city) => {
        expect(scoreOf(improve(city))).toBeGreaterThanOrEqual(scoreOf(city) - 1e-12);
      }),
      { numRuns: 60 },
    );
  });
});

test("scores lie between zero and one", () => {
  fc.assert(
    fc.property(anyCity, (city) => {
      const score = scoreOf(city);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

test("the order does not depend on the order in which cities are given", () => {
  fc.assert(
    fc.property(anyCities, (cities) => {
      expect(order([...cities].reverse())).toEqual(order(cities));
    }),
    { numRuns: 40 },
  );
});

test("a city joining the list changes no order among the others", () => {
  fc.assert(
    fc.property(anyCities, anyCity, (cities, newcomer) => {
      const together = order([...cities, { ...newcomer, slug: "newcomer" }]);
      expect(together.filter((slug) => slug !== "newcomer")).toEqual(order(cities));
    }),
    { numRuns: 40 },
  );
});

test("equal cities stand in the order of their slugs", () => {
  expect(order([aCity({ slug: "b" }), aCity({ slug: "c" }), aCity({ slug: "a" })])).toEqual([
    "a",
    "b",
    "c",
  ]);
});

describe("cities that must not be offered stand last and say why", () => {
  const best = {
    records: [aRecord()],
    fields: [{ field: "transport", practised: 3, agreed: true, source: "I.2" }],
  };
  const declined = (on: string) => [
    { result: "declined" as const, on, concepts: ["transport.tram"] },
  ];
  test.each([
    ["suspended", { suspended: true }],
    ["opted-out", { optedOut: true }],
    ["no-capacity", { openRequests: 3, capacity: 3 }],
    ["declined-recently", { outcomes: declined("2006-01-10") }],
  ])("%s", (exclusion, more) => {
    const ranked = rankCities(
      initiative,
      [aCity({ slug: "out", ...best, ...more }), aCity({ slug: "in" })],
      context,
    );
    expect(ranked.map(({ city }) => city)).toEqual(["in", "out"]);
    expect(ranked[1]?.excluded).toBe(exclusion);
    expect(ranked[1]?.cautions[0]?.code).toBe(exclusion);
  });

  test("a refusal of more than a year ago is forgiven", () => {
    const [match] = rankCities(
      initiative,
      [aCity({ ...best, outcomes: declined("2005-08-01") })],
      context,
    );
    expect(match?.excluded).toBeUndefined();
  });

  test("a refusal of something else does not exclude", () => {
    const outcomes = [
      { result: "declined" as const, on: "2006-08-01", concepts: ["culture.choir"] },
    ];
    const [match] = rankCities(initiative, [aCity({ ...best, outcomes })], context);
    expect(match?.excluded).toBeUndefined();
  });
});

describe("a partner that never answers", () => {
  const silent = { activity: { judgement: "never_answers" as const, source: "I.2", asOf: 2006 } };
  const told = { summary: { pl: "Tramwaje i szkoły.", en: "Trams and schools." } };

  test("stands behind a stranger when only words speak for it", () => {
    expect(
      order([aCity({ slug: "silent", ...silent, ...told }), aCity({ slug: "stranger" })]),
    ).toEqual(["stranger", "silent"]);
  });

  test("may stand before a stranger where history shows the field alive", () => {
    const alive = aCity({ slug: "alive", ...silent, records: [aRecord()] });
    expect(order([alive, aCity({ slug: "stranger" })])).toEqual(["alive", "stranger"]);
  });
});
