import { expect, test } from "vitest";
import { pick, preferredLanguage } from "./language";

test.each([
  ["en-GB,en;q=0.9", "en"],
  ["de-DE,de;q=0.9,en;q=0.8,pl;q=0.7", "en"],
  ["pl", "pl"],
  ["en;q=0,pl;q=0.1", "pl"],
  ["uk", "pl"],
  [null, "pl"],
] as const)("a browser that asks for %s gets %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test("a text missing in the reader's language is shown in the one it has", () => {
  expect(pick({ pl: "Mosty" }, "en")).toEqual({ text: "Mosty", language: "pl" });
  expect(pick({}, "en")).toEqual({ text: "", language: "en" });
});
