import { expect, test } from "vitest";
import { FAIR, STRONG, strengthOf } from "./strength";

test("a score of .6 is strong, just below it fair, and below .4 weak", () => {
  expect(strengthOf(STRONG)).toBe("strong");
  expect(strengthOf(STRONG - 0.01)).toBe("fair");
  expect(strengthOf(FAIR)).toBe("fair");
  expect(strengthOf(FAIR - 0.01)).toBe("weak");
});
