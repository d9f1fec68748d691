import { describe, expect, test } from "vitest";
import { aCity, aContext, anAgreement, anInitiative } from "../examples";
import type { CityProfile, InitiativeProfile } from "../profile";
import { rankCities } from "../rank";

const context = aContext();
const asked = (initiative: Partial<InitiativeProfile>, city: Partial<CityProfile>) =>
  rankCities(anInitiative({ languages: ["pl"], ...initiative }), [aCity(city)], context)[0]!;
const advice = (initiative: Partial<InitiativeProfile>, city: Partial<CityProfile>) =>
  asked(initiative, city).advice;

describe("what would make a city fit better", () => {
  test("somebody who speaks its language, where nobody does", () => {
    const [first] = advice({}, { agreements: [anAgreement()] });
    expect(first).toMatchObject({ code: "speak-language", parameters: { languages: ["de"] } });
    expect(advice({ languages: ["de"] }, { agreements: [anAgreement()] })).toEqual([]);
  });

  test("the weight is what the score gains", () => {
    const before = asked({}, { agreements: [anAgreement()] });
    const after = asked({ languages: ["pl", "de"] }, { agreements: [anAgreement()] });
    expect(after.score - before.score).toBeCloseTo(before.advice[0]!.weight);
  });

  test("more to go by, where the initiative says next to nothing", () => {
    const told = advice({ title: "Spotkanie", text: "Chcemy się spotkać." }, {});
    expect(told.map(({ code }) => code)).toContain("say-more");
  });

  test("an answer to an open request, where the city has no room", () => {
    expect(advice({}, { openRequests: 3 })).toMatchObject([
      { code: "wait-for-room", parameters: { open: 3, capacity: 3 } },
    ]);
    expect(advice({}, { suspended: true })).toEqual([]);
  });
});

describe("the cheapest form of agreement", () => {
  const form = (initiative: Partial<InitiativeProfile>, city: Partial<CityProfile>) =>
    advice({ languages: ["de"], ...initiative }, city).map(({ code }) => code);
  const education = anAgreement({ fields: ["culture"] });
  const over = { term: "until" as const, endsOn: "2003-12-31" };

  test("none, where a document in force covers it or names no field", () => {
    expect(form({}, { agreements: [anAgreement({ fields: ["transport"] })] })).toEqual([]);
    expect(form({}, { agreements: [anAgreement({ fields: [] })] })).toEqual([]);
  });

  test("a protocol to an agreement made for other fields", () => {
    expect(form({}, { agreements: [education] })).toEqual(["extend-agreement"]);
  });

  test("what ended renewed, where nothing is in force", () => {
    const ended = anAgreement({ ...over, fields: ["transport"] });
    expect(form({}, { agreements: [ended] })).toEqual(["renew-agreement"]);
  });

  test("an agreement of the schools themselves, or a letter of intent of the cities", () => {
    expect(form({ organisationType: "school" }, {})).toEqual(["agree-institutions"]);
    expect(form({ organisationType: "ngo" }, {})).toEqual(["letter-of-intent"]);
  });
});

describe("what a city has not answered", () => {
  const silent = { result: "silent" as const, on: "2006-03-01" };
  const cautions = (city: Partial<CityProfile>) => asked({}, city).cautions;

  test("is a caution with the day the first of them ended", () => {
    expect(cautions({ outcomes: [silent, { ...silent, on: "2006-06-01" }] })).toContainEqual(
      expect.objectContaining({
        code: "no-answer",
        parameters: expect.objectContaining({ times: 2, since: "2006-03-01" }),
      }),
    );
  });

  test("is forgotten with its next answer", () => {
    const answered = { result: "declined" as const, on: "2006-08-01" };
    const codes = cautions({ outcomes: [silent, answered] }).map(({ code }) => code);
    expect(codes).not.toContain("no-answer");
  });
});
