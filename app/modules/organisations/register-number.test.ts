import fc from "fast-check";
import { expect, test } from "vitest";
import { isRegisterNumber, normaliseRegisterNumber } from "./register-number";

test.each([
  ["nip", "6761013717"],
  ["regon", "351554353"],
  ["regon", "12345678512347"],
  ["krs", "0000030897"],
  ["rspo", "83901"],
  ["foreign", "HRB 12345"],
] as const)("%s %s is a possible number", (kind, number) => {
  expect(isRegisterNumber(kind, number)).toBe(true);
});

test.each([
  ["nip", "6761013718"],
  ["nip", "0000000000"],
  ["regon", "351554354"],
  ["regon", "12345678512348"],
  ["krs", "123456789"],
  ["krs", "0000000000"],
  ["rspo", "1234567"],
  ["foreign", " "],
] as const)("%s %s is refused", (kind, number) => {
  expect(isRegisterNumber(kind, number)).toBe(false);
});

test("a NIP with one digit changed is refused", () => {
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (position, change) => {
      const digits = [..."6761013717"].map(Number);
      digits[position] = (digits[position]! + change) % 10;
      expect(isRegisterNumber("nip", digits.join(""))).toBe(false);
    }),
  );
});

test("spaces, hyphens and the country prefix are left out of a Polish number", () => {
  expect(normaliseRegisterNumber("nip", "PL 676-101-37-17")).toBe("6761013717");
});
