import { describe, expect, test } from "vitest";
import { aContext, aMeeting, anAgreement, aRecord } from "./examples";
import { featuresOf } from "./features";
import { activity } from "./features/activity";
import { agreement } from "./features/agreement";
import { concepts } from "./features/concepts";
import { direction } from "./features/direction";
import { elsewhere } from "./features/elsewhere";
import { euProgramme } from "./features/eu-programme";
import { exposure } from "./features/exposure";
import { far } from "./features/far";
import { fields } from "./features/fields";
import { goals } from "./features/goals";
import { history } from "./features/history";
import { language } from "./features/language";
import { partnerType } from "./features/partner-type";
import { place } from "./features/place";
import { size } from "./features/size";
import { text } from "./features/text";

const link = aRecord({
  kind: "link",
  fields: ["education"],
  title: { pl: "Szkoła nad rzeką", en: "River School" },
  institutions: {
    home: { pl: "Szkoła", en: "School" },
    partner: { pl: "Szkoła nad rzeką", en: "River School" },
  },
});
const practised = (level: number, agreed = false) => ({
  field: "transport",
  practised: level,
  agreed,
  source: "I.2",
});

describe("each feature, by the example in its description", () => {
  test("shared words score above no shared words, and below one", () => {
    const shared = text(aMeeting({}, { records: [aRecord()] }));
    expect(text(aMeeting({ title: "Żaglowce", text: "Rejs." }, { records: [aRecord()] }))).toBe(0);
    expect(shared).toBeGreaterThan(0);
    expect(shared).toBeLessThan(1);
  });

  test("all concepts in one practised record give one, told only in the summary less", () => {
    const title = { pl: "Szkoły i tramwaje", en: "Schools and trams" };
    const inRecord = concepts(aMeeting({}, { records: [aRecord({ title })] }));
    const inSummary = concepts(
      aMeeting({}, { summary: { pl: `${title.pl}.`, en: `${title.en}.` } }),
    );
    expect(inRecord).toBeCloseTo(1);
    expect(inSummary).toBeCloseTo(0.6);
    expect(concepts(aMeeting({ title: "Żaglowce", text: "Rejs." }))).toBeUndefined();
  });

  test("a field practised regularly gives .85, agreed only .4, unknown 0", () => {
    const asked = { fields: ["transport"] };
    expect(fields(aMeeting(asked, { fields: [practised(2)] }))).toBe(0.85);
    expect(fields(aMeeting(asked, { fields: [practised(0, true)] }))).toBe(0.4);
    expect(fields(aMeeting(asked))).toBe(0);
  });

  test("a school seeking a school finds two schools linked in education", () => {
    const asked = { organisationType: "school", fields: ["education"] };
    expect(partnerType(aMeeting(asked, { records: [link] }))).toBe(1);
    expect(partnerType(aMeeting({ ...asked, fields: ["transport"] }, { records: [link] }))).toBe(
      0.5,
    );
    expect(partnerType(aMeeting(asked))).toBe(0);
  });

  test("Polish and German meet a German city, Polish alone does not", () => {
    expect(language(aMeeting({ languages: ["pl", "de"] }))).toBe(1);
    expect(language(aMeeting({ languages: ["pl"] }))).toBe(0);
  });

  test("a British city could take part in an EU programme in 2006, not in 2021", () => {
    const asked = { text: "Projekt w programie Erasmus+." };
    expect(euProgramme(aMeeting(asked, { country: "GB" }))).toBe(1);
    expect(euProgramme(aMeeting(asked, { country: "GB" }, aContext({ now: "2021-01-01" })))).toBe(
      0,
    );
    expect(euProgramme(aMeeting({}, { country: "GB" }))).toBeUndefined();
  });

  test("a valid partnership agreement that names the field gives .85, expired .34", () => {
    const named = anAgreement({ fields: ["transport"] });
    const expired = { ...named, term: "until" as const, endsOn: "2003-12-31" };
    expect(agreement(aMeeting({ fields: ["transport"] }, { agreements: [named] }))).toBeCloseTo(
      0.85,
    );
    expect(agreement(aMeeting({ fields: ["transport"] }, { agreements: [expired] }))).toBeCloseTo(
      0.34,
    );
  });

  test("an exemplary partner without later answers has .85", () => {
    const judged = { judgement: "exemplary" as const, source: "I.2", asOf: 2006 };
    expect(activity(aMeeting({}, { activity: judged }))).toBeCloseTo(0.85);
  });

  test("two links in the main field give .5, four give .75", () => {
    const asked = { fields: ["education"] };
    expect(history(aMeeting(asked, { records: [link, link] }))).toBeCloseTo(0.5);
    expect(history(aMeeting(asked, { records: [link, link, link, link] }))).toBeCloseTo(0.75);
  });

  test("800 km cost .15 and the far side of an ocean costs 1", () => {
    expect(far(aMeeting({}, { lat: 50.06, lon: 8.8 }))).toBe(0.15);
    expect(far(aMeeting({}, { lat: -29.9, lon: -71.25 }))).toBe(1);
  });

  test("the Union counts first, Central and Eastern Europe second, elsewhere third", () => {
    expect(goals(aMeeting({}, { country: "DE" }))).toBe(1);
    expect(goals(aMeeting({}, { country: "UA" }))).toBe(0.7);
    expect(goals(aMeeting({}, { country: "CL" }))).toBe(0.3);
  });

  test("a study visit wants a city from which home learns", () => {
    const asked = { text: "Wizyta studyjna." };
    expect(direction(aMeeting(asked, { direction: "home_learns" }))).toBe(1);
    expect(direction(aMeeting(asked, { direction: "mutual" }))).toBe(0.6);
    expect(direction(aMeeting(asked, { direction: "home_gives" }))).toBe(0);
    expect(direction(aMeeting())).toBeUndefined();
  });

  test("a city as large as home gives 1, one fifty times smaller 0", () => {
    expect(size(aMeeting({}, { population: 750_000 }))).toBeCloseTo(1);
    expect(size(aMeeting({}, { population: 15_000 }))).toBeCloseTo(0);
  });

  test("naming the country gives .7, naming the city 1", () => {
    expect(place(aMeeting({ text: "Szukamy partnera gdziekolwiek." }))).toBe(0);
    expect(place(aMeeting({ text: "Szukamy partnerów w Niemczech." }))).toBe(0.7);
    expect(
      place(aMeeting({ text: "We are looking for partners in Germany.", language: "en" })),
    ).toBe(0.7);
    expect(place(aMeeting({ text: "Szukamy szkoły w Partnerze." }))).toBe(1);
  });

  test("a city stands elsewhere when another country is named", () => {
    expect(elsewhere(aMeeting({ text: "Szukamy partnerów na Ukrainie." }))).toBe(1);
    expect(elsewhere(aMeeting({ text: "Szukamy partnerów w Niemczech." }))).toBe(0);
    expect(elsewhere(aMeeting({ text: "Szukamy partnerów w Polsce i Niemczech." }))).toBe(0);
    expect(elsewhere(aMeeting())).toBeUndefined();
  });

  test("a city shown 31 times has an exposure of .5", () => {
    expect(exposure(aMeeting({}, { timesShown: 31 }))).toBe(0.5);
  });
});

test("every feature asked for lies between zero and one", () => {
  const meeting = aMeeting(
    {},
    { records: [aRecord(), link], fields: [practised(3)], timesShown: 5000 },
  );
  for (const value of Object.values(featuresOf(meeting))) {
    expect(value ?? 0).toBeGreaterThanOrEqual(0);
    expect(value ?? 0).toBeLessThanOrEqual(1);
  }
});

describe("where a text says to look", () => {
  const countries = (...codes: [string, string[]][]) =>
    new Map(
      codes.map(([code, languages]) => [code, { code, languages, euMembership: [], region: "" }]),
    );
  const context = aContext({
    countries: countries(["DE", ["de"]], ["CL", ["es"]], ["GB", ["en"]]),
  });

  test("children are not Chile", () => {
    const asked = {
      title: "Children paint",
      text: "A gallery for children.",
      language: "en" as const,
    };
    expect(place(aMeeting(asked, { country: "CL" }, context))).toBe(0);
  });

  test("a language named counts for those who speak it and against the others, English for nobody", () => {
    const letters = {
      title: "Letters",
      text: "We write letters in Spanish.",
      language: "en" as const,
    };
    expect(place(aMeeting(letters, { country: "CL" }, context))).toBe(0.5);
    expect(elsewhere(aMeeting(letters, { country: "CL" }, context))).toBe(0);
    expect(elsewhere(aMeeting(letters, { country: "DE" }, context))).toBe(0.5);
    const english = { ...letters, text: "We write letters in English." };
    expect(place(aMeeting(english, { country: "GB" }, context))).toBe(0);
    expect(elsewhere(aMeeting(english, { country: "DE" }, context))).toBeUndefined();
  });
});
