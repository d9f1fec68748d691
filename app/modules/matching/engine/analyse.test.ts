import { expect, test } from "vitest";
import { analyse } from "./analyse";
import { lexicon } from "./examples";
import { guessLanguage } from "~/shared/stop-words";

const named = (text: string, language: "pl" | "en" = "pl") =>
  [...analyse(text, language, lexicon).concepts.keys()].sort();

test("a word gives its stem and its first five letters without diacritics", () => {
  expect([...analyse("szkołach", "pl", lexicon).terms.keys()]).toEqual(["szkoł", "~szkol"]);
});

test("stop words give no terms", () => {
  expect(analyse("i w oraz dla", "pl", lexicon).terms.size).toBe(0);
});

test("the same idea is met in both languages and in inflected forms", () => {
  for (const text of ["tramwaj", "tramwaje", "wagonami tramwajowymi"])
    expect(named(text)).toEqual(["transport.tram"]);
  for (const text of ["tram", "Trams"]) expect(named(text, "en")).toEqual(["transport.tram"]);
});

test("a phrase is met across stop words, but not across other words", () => {
  expect(named("straży pożarnej")).toEqual(["fire.brigade"]);
  expect(named("straż i oddział pożarny")).toEqual([]);
  expect(named("straż dla pożarnych")).toEqual(["fire.brigade"]);
});

test("Polish typed without diacritics is met too", () => {
  expect(named("szkola")).toEqual(["education.school"]);
});

test("the ill are no choir when the text has its diacritics", () => {
  expect(named("pomóc chorych")).toEqual(["health.sick"]);
  expect(named("występ chóru")).toEqual(["culture.choir"]);
});

test("the language of a text is guessed", () => {
  expect(guessLanguage("Szukamy szkoły do wymiany uczniów")).toBe("pl");
  expect(guessLanguage("We are looking for a school to exchange pupils with")).toBe("en");
});
