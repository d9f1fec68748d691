import { describe, expect, test } from "vitest";
import type { ExchangeProfile } from "./profile";
import { anEncounter, aNeed, words } from "./examples";
import { ages, kind, months, monthsOf, participants } from "./features/exchange";
import { abroad, country, language, type } from "./features/partner";
import { fields, offers, seeks, text } from "./features/subject";

const exchange = (more: Partial<ExchangeProfile>): { exchange: ExchangeProfile } => ({
  exchange: { kinds: [], languages: [], months: [], ...more },
});

describe("each feature, by the example in its description", () => {
  test("what is sought and brought counts by its weight", () => {
    expect(seeks(anEncounter({}, { seeks: words("Tramwaje.") }))).toBeCloseTo(0.76, 2);
    expect(seeks(anEncounter({}, { seeks: words("Chóry.") }))).toBe(0);
    expect(seeks(anEncounter())).toBe(0);
  });

  test("what the initiative's own organisation offers is brought too", () => {
    const { organisation } = aNeed();
    const choirs = { organisation: { ...organisation, offers: words("Mamy chóry.") } };
    expect(seeks(anEncounter(choirs, { seeks: words("Chóry.") }))).toBeGreaterThan(0);
  });

  test("what is offered of the matter counts by its weight, in either language", () => {
    const subject = { profile: { title: "Tramwaje i chóry, lekarze" } };
    const all = words("Trams, a choir and doctors.", "en");
    expect(offers(anEncounter(subject, { offers: all }))).toBe(1);
    const one = offers(anEncounter(subject, { offers: words("Trams.", "en") }));
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(1);
    expect(offers(anEncounter(subject))).toBe(0);
  });

  test("the same text is alike, another is not", () => {
    const fieldsOf = { fields: ["transport"] };
    const same = text(
      anEncounter({ profile: fieldsOf }, { ...fieldsOf, seeks: words("Tramwaje") }),
    );
    expect(same).toBeCloseTo(1);
    expect(text(anEncounter({}, { seeks: words("Chóry") }))).toBe(0);
  });

  test("fields count by their share", () => {
    const profile = { fields: ["education", "transport"] };
    expect(fields(anEncounter({ profile }, { fields: ["education"] }))).toBe(0.5);
    expect(fields(anEncounter({ profile: { title: "Dzień dobry" } }))).toBeUndefined();
  });

  test("the kind wanted, or else one's own kind, counts", () => {
    expect(type(anEncounter())).toBe(1);
    expect(type(anEncounter({}, { type: "ngo" }))).toBe(0);
    expect(type(anEncounter({ profile: { partnerTypes: ["ngo"] } }, { type: "ngo" }))).toBe(1);
    const nobody = { title: "Żaglowce", organisationType: undefined };
    expect(type(anEncounter({ profile: nobody }))).toBeUndefined();
  });

  test("a language that is taught counts in an exchange alone", () => {
    const french = { profile: { languages: ["pl", "fr"] } };
    const teaches = { languages: ["en"], ...exchange({ languages: ["fr"] }) };
    expect(language(anEncounter(french, teaches))).toBe(0);
    expect(language(anEncounter({ ...french, wish: { kinds: ["visit"] } }, teaches))).toBe(1);
  });

  test("a wanted country counts, and abroad where none is named", () => {
    expect(country(anEncounter({ countries: ["FR", "DE"] }))).toBe(1);
    expect(country(anEncounter({ countries: ["DE"] }))).toBe(0);
    expect(country(anEncounter())).toBeUndefined();
    expect(abroad(anEncounter())).toBe(1);
    expect(abroad(anEncounter({}, { country: "PL" }))).toBe(0);
    expect(abroad(anEncounter({ countries: ["FR"] }))).toBeUndefined();
  });

  test("ways of working together count by their share", () => {
    const wish = { kinds: ["letters", "visit"] as const };
    const of = (its: ExchangeProfile["kinds"]) =>
      kind(anEncounter({ wish: { kinds: [...wish.kinds] } }, exchange({ kinds: its })));
    expect(of(["letters"])).toBe(0.5);
    expect(of(["letters", "visit", "online"])).toBe(1);
    expect(of(["online"])).toBe(0);
    expect(of([])).toBe(0.4);
    expect(kind(anEncounter())).toBeUndefined();
  });

  test("ages count by the years both have", () => {
    const wish = { kinds: [], ages: { from: 12, to: 15 } };
    const of = (from: number, to: number) =>
      ages(anEncounter({ wish }, exchange({ ages: { from, to } })));
    expect(of(14, 18)).toBe(0.5);
    expect(of(12, 15)).toBe(1);
    expect(of(13, 14)).toBe(1);
    expect(of(16, 18)).toBe(0);
    expect(ages(anEncounter({ wish }))).toBe(0.4);
    expect(ages(anEncounter())).toBeUndefined();
  });

  test("months count by those both have", () => {
    const profile = { startsOn: "2027-05-10", endsOn: "2027-06-20" };
    expect(months(anEncounter({ profile }, exchange({ months: [5, 9, 10] })))).toBe(0.5);
    expect(months(anEncounter({ profile }, exchange({ months: [5] })))).toBe(1);
    expect(months(anEncounter({ profile }, exchange({ months: [9] })))).toBe(0);
    expect(months(anEncounter({ profile }))).toBe(0.4);
    expect(months(anEncounter({}, exchange({ months: [5] })))).toBeUndefined();
  });

  test("numbers count by how near they are", () => {
    const wish = { kinds: [], participants: 20 };
    const of = (from: number, to: number) =>
      participants(anEncounter({ wish }, exchange({ participants: { from, to } })));
    expect(of(25, 40)).toBe(0.8);
    expect(of(10, 30)).toBe(1);
    expect(of(5, 10)).toBe(0.5);
    expect(participants(anEncounter({ wish }))).toBe(0.4);
    expect(participants(anEncounter())).toBeUndefined();
  });
});

test.each([
  ["2027-11-20", "2028-01-10", [1, 11, 12]],
  ["2027-05-01", undefined, [5]],
  [undefined, "2027-06-30", [6]],
  ["2027-01-01", "2029-12-31", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [undefined, undefined, []],
])("from %s to %s are the months %j", (startsOn, endsOn, expected) => {
  expect(monthsOf({ startsOn, endsOn })).toEqual(expected);
});
