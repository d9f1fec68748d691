import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

test("a short text stays whole", () => {
  expect(excerpt("Dzień dobry.", 20)).toBe("Dzień dobry.");
});

test("a long text is cut between words", () => {
  expect(excerpt("Dzień dobry, zapraszamy.", 14)).toBe("Dzień dobry,…");
});

test("a long text without spaces is cut all the same", () => {
  expect(excerpt("a".repeat(30), 20)).toBe(`${"a".repeat(20)}…`);
});
