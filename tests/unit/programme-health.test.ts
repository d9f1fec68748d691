import { describe, expect, test } from "vitest";
import { healthOf, type HealthState } from "~/modules/cities/health/health";
import { asksForReview } from "~/modules/cities/health/review";
import {
  baselineOf,
  eventsOfRegister,
  type RegisterRecords,
} from "~/modules/cities/health/register-events";
import type { CityRecord } from "../../prisma/data/city-schema";
import { readCities } from "../../prisma/seed";

/** The state each city's chapter (I.2–I.3) leads one to expect, with what it says in a few words. */
const expected: Record<string, HealthState> = {
  // a model, in range and in intensity
  nuremberg: "flourishing",
  // active, lively, dynamic, regular, of many benefits
  budapest: "lively",
  edinburgh: "lively",
  "frankfurt-am-main": "lively",
  leipzig: "lively",
  lviv: "lively",
  moscow: "lively",
  orleans: "lively",
  pecs: "lively",
  vienna: "lively",
  vilnius: "lively",
  // satisfactory, or going on in a few things
  innsbruck: "moderate",
  kyiv: "moderate",
  "la-serena": "moderate",
  leuven: "moderate",
  rochester: "moderate",
  seville: "moderate",
  strasbourg: "moderate",
  // at its beginning
  milan: "moderate",
  quito: "moderate",
  "saint-petersburg": "moderate",
  // not active, occasional, not very lively, less than hoped for
  bordeaux: "faint",
  curitiba: "faint",
  fes: "faint",
  florence: "faint",
  solothurn: "faint",
  zagreb: "faint",
  // no interest, no answer
  bratislava: "sleeping",
  cusco: "sleeping",
  gothenburg: "sleeping",
};

const installed = "2026-11-22";
const unknown = [{ from: "2007-01-01", until: installed }];

const recordsOf = (city: CityRecord): RegisterRecords => city;
const healthOn = (city: CityRecord, on: string, gaps: typeof unknown) =>
  healthOf({
    baseline: baselineOf(city.activity),
    events: eventsOfRegister(recordsOf(city)),
    agreements: city.agreements,
    gaps,
    on,
  });
const statesOn = (on: string, gaps: typeof unknown) =>
  Object.fromEntries(readCities().map((city) => [city.slug, healthOn(city, on, gaps).state]));

describe("the health of the programme's cities", () => {
  test("at the end of 2006 it is what the programme says", () => {
    expect(statesOn("2006-12-31", [])).toEqual(expected);
  });

  test("on the day of installation it is still that, for of the years between nothing is known", () => {
    expect(statesOn(installed, unknown)).toEqual(expected);
  });

  test("nobody's trend is made up where there is one judgement only", () => {
    for (const city of readCities()) {
      expect(healthOn(city, installed, unknown).trend, city.slug).toBe("steady");
    }
  });

  test("only those that sleep ask for a review on the first day", () => {
    const asking = readCities()
      .filter((city) => {
        const { state, on } = healthOn(city, installed, unknown);
        return asksForReview({ state, on, reviews: [] });
      })
      .map(({ slug }) => slug);
    expect(asking.sort()).toEqual(["bratislava", "cusco", "gothenburg"]);
  });

  test("two years of which nothing is recorded bring the lively to moderate and the faint to sleep", () => {
    const later = statesOn("2028-11-22", unknown);
    const slugsOf = (state: HealthState) =>
      Object.keys(expected).filter((slug) => expected[slug] === state);
    expect(new Set(slugsOf("lively").map((slug) => later[slug]))).toEqual(new Set(["moderate"]));
    expect(new Set(slugsOf("faint").map((slug) => later[slug]))).toEqual(new Set(["sleeping"]));
    expect(later.nuremberg).toBe("moderate");
  });

  test("its events alone, without the judgement, tell the same story on average", () => {
    const mean = (state: HealthState) => {
      const scores = readCities()
        .filter(({ slug }) => expected[slug] === state)
        .map((city) => {
          const events = eventsOfRegister(recordsOf(city));
          return healthOf({ baseline: null, events, agreements: [], gaps: [], on: "2006-12-31" });
        })
        .map(({ score }) => score);
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    };
    expect(mean("lively")).toBeGreaterThan(mean("moderate") + 0.1);
    expect(mean("moderate")).toBeGreaterThan(mean("faint") + 0.1);
    expect(mean("sleeping")).toBeLessThan(0.1);
  });
});
