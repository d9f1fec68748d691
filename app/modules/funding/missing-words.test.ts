import { expect, test } from "vitest";
import { fundingTexts } from "~/locales/funding";
import type { MissingPlace } from "~/locales/pl/funding";

const union: MissingPlace = { kind: "union" };
const programme: MissingPlace = { kind: "programme" };
const listed: MissingPlace = { kind: "listed", names: ["Czechy", "Słowacja"] };

const words = (
  language: "pl" | "en",
  [partners, countries, unionCountries]: [number, number, number],
  place: MissingPlace,
) =>
  fundingTexts[language].initiative
    .missing({ partners, countries, unionCountries }, place)
    .replaceAll("\u00a0", " ");

test.each([
  [[1, 1, 0], union, "Brakuje jeszcze jednego partnera, z innego kraju Unii Europejskiej."],
  [
    [2, 2, 0],
    programme,
    "Brakuje jeszcze dwóch partnerów, każdego z innego kraju objętego naborem.",
  ],
  [
    [3, 3, 1],
    programme,
    "Brakuje jeszcze trzech partnerów, każdego z innego kraju objętego naborem, w tym co najmniej jednego z Unii Europejskiej.",
  ],
  [
    [3, 1, 0],
    union,
    "Brakuje jeszcze trzech partnerów, w tym co najmniej jednego z innego kraju Unii Europejskiej.",
  ],
  [[1, 0, 0], listed, "Brakuje jeszcze jednego partnera, z jednego z krajów: Czechy, Słowacja."],
] as const)("in Polish %j are missing as people would say it", (missing, place, sentence) => {
  expect(words("pl", [...missing], place)).toBe(sentence);
});

test.each([
  [[1, 1, 0], union, "One more partner is needed, from another EU country."],
  [
    [3, 3, 1],
    programme,
    "Three more partners are needed, each from another country the call is open to, at least one of them in the EU.",
  ],
  [
    [3, 2, 0],
    union,
    "Three more partners are needed, at least two of them each from another EU country.",
  ],
  [[2, 0, 0], programme, "Two more partners are needed, from any country the call is open to."],
] as const)("in English %j are missing as people would say it", (missing, place, sentence) => {
  expect(words("en", [...missing], place)).toBe(sentence);
});

test("a partnership is told with its countries and those of the Union", () => {
  expect(fundingTexts.en.partnership(4, 4, 2)).toBe(
    "At least 4 organisations from 4 different countries, the applicant included. At least 2 of these countries are in the European Union.",
  );
  expect(fundingTexts.pl.partnership(5, 1, 0).replaceAll("\u00a0", " ")).toBe(
    "Co najmniej 5 organizacji, razem z wnioskodawcą.",
  );
});
