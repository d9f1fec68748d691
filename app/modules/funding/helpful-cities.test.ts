import { expect, test } from "vitest";
import type { Consortium } from "./eligibility";
import { aCall } from "./examples";
import { byLiveliness, helpfulCities } from "./helpful-cities";

const day = "2026-11-23";
const cities = ["DE", "UA", "DE", "FR", "PL"].map((country, place) => ({ country, place }));
const joint = (...partners: string[]): Consortium => ({
  applicant: { country: "PL", type: "ngo" },
  partners,
});
const places = (given: Parameters<typeof aCall>[0], ...partners: string[]) =>
  helpfulCities(cities, { call: aCall(given), consortium: joint(...partners), day }).map(
    ({ place }) => place,
  );

test("cities in countries that are not yet in come in the order given", () => {
  expect(places({})).toEqual([0, 2, 3]);
  expect(places({}, "DE")).toEqual([3]);
});

test("a city of an associated country helps where the call names that country", () => {
  expect(places({ countries: ["UA"] })).toEqual([0, 1, 2, 3]);
});

test("where a country of the Union is missing, a city outside it is not among the first", () => {
  expect(places({ countries: ["UA"], minimumUnionCountries: 2 })).toEqual([0, 2, 3]);
});

test("where only the number of partners is too small, a city of the same country helps", () => {
  expect(places({ minimumCountries: 1 })).toEqual([0, 2, 3, 4]);
});

test("nobody helps where nothing is missing, or where no city lies in a fitting country", () => {
  expect(places({}, "DE", "FR")).toEqual([]);
  expect(places({ openToUnion: false, countries: ["PL", "SK"] })).toEqual([]);
});

test("the liveliest relation comes first, then the one the programme judges better", () => {
  const city = (name: string, score: number | null, judgement: "active" | "never_answers") => ({
    name: { pl: name, en: name },
    health: score === null ? null : { score },
    judgement,
  });
  const sorted = [
    city("Bordeaux", null, "never_answers"),
    city("Lyon", null, "active"),
    city("Lipsk", 40, "never_answers"),
    city("Norymberga", 80, "active"),
  ].sort(byLiveliness);
  expect(sorted.map(({ name }) => name.pl)).toEqual(["Norymberga", "Lipsk", "Lyon", "Bordeaux"]);
});
