import { expect, test } from "vitest";
import { clearLanguage } from "./stop-words";

test.each([
  ["Szukamy szkoły, która chce się z nami spotkać.", "pl"],
  ["We are looking for a school that wants to meet us in the spring.", "en"],
  ["Szukamy szkoly na wymiane i chcemy poznac uczniow z Niemiec, nie tylko w internecie", "pl"],
  ["Forum 2026", undefined],
  ["", undefined],
  ["Wir suchen eine Schule in Krakau", undefined],
])("“%s” is clearly written in %s", (text, language) => {
  expect(clearLanguage(text)).toBe(language);
});
