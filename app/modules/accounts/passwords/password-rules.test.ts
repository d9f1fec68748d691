import fc from "fast-check";
import { expect, test } from "vitest";
import { isShort, lengthProblem, passwordLength } from "./password-rules";

test.each([
  ["żółć", 4],
  ["zażółć".normalize("NFD"), 6],
  ["🐈", 1],
  ["", 0],
])("%s has %i characters", (password, length) => {
  expect(passwordLength(password)).toBe(length);
});

test.each([
  [14, false, "password-too-short"],
  [15, false, null],
  [128, false, null],
  [129, false, "password-too-long"],
  [7, true, "password-under-eight"],
  [8, true, null],
  [128, true, null],
  [129, true, "password-too-long"],
])("of %i characters, with a second factor %s: %s", (length, hasSecondFactor, problem) => {
  for (const letter of ["a", "ż", "猫", "🐈"])
    expect(lengthProblem(letter.repeat(length), { hasSecondFactor })).toBe(problem);
});

test("what is taken without a second factor is taken with one, and is not short", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 150 }), (password) => {
      if (lengthProblem(password, { hasSecondFactor: false }) !== null) return;
      expect(lengthProblem(password, { hasSecondFactor: true })).toBeNull();
      expect(isShort(password)).toBe(false);
    }),
  );
});
