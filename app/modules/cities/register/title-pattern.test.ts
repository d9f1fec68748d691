import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "~/shared/text";
import { titlePattern } from "./title-pattern";

const finds = (query: string, text: string) =>
  new RegExp(titlePattern(query), "i").test(text.normalize("NFC"));

test.each([
  ["Zol 5%", "Żół 5%", true],
  ["Zol 5%", "zol 5%", true],
  ["Zol 5%", "Zol 50", false],
  ["Żądło", "Lucja Zadlo", true],
  ["gross", "Jürgen Groß", true],
  ["Groß", "JURGEN GROSS", true],
  ["_", "abc", false],
  [".*", "abc", false],
  ["a\\b", "a\\b", true],
  ["(", "(a)", true],
  ["Київ", "київ", true],
])("%j in %j: %s", (query, text, isFound) => {
  expect(finds(query, text)).toBe(isFound);
});

test("a text is found by each of its parts, with its accents and without", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aąćdelłoósśzżüÖß %_.\\'\"()[]5") });
  fc.assert(
    fc.property(letters, letters, letters, (before, part, after) => {
      const text = before + part + after;
      expect(finds(part, text)).toBe(true);
      expect(finds(fold(part), text)).toBe(true);
    }),
  );
});
