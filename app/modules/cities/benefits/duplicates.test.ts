import { expect, test } from "vitest";
import { type ComparedBenefit, duplicatePairs, mayBeSame } from "./duplicates";

const benefit = (given: Partial<ComparedBenefit> = {}): ComparedBenefit => ({
  key: "a",
  cityId: 1,
  kind: "equipment",
  direction: "received",
  titles: ["Inkubator dla szpitala"],
  year: 1996,
  amount: null,
  currency: null,
  count: null,
  distinctFrom: [],
  ...given,
});

test("two entries with like titles, the same kind and no contradiction may be one benefit", () => {
  const other = { key: "b", titles: ["Inkubator dla szpitala Żeromskiego"], year: null };
  expect(mayBeSame(benefit(), benefit(other))).toBe(true);
});

test("another city, kind, direction, year, number or amount makes two benefits", () => {
  for (const other of [
    { cityId: 2 },
    { kind: "money" },
    { direction: "given" },
    { year: 1999 },
  ] as const)
    expect(mayBeSame(benefit(), benefit({ key: "b", ...other }))).toBe(false);
  const [four, five] = [benefit({ count: 4 }), benefit({ key: "b", count: 5 })];
  expect(mayBeSame(four, five)).toBe(false);
});

test("entries without a common word are alike only with the same value in the same year", () => {
  const money = { kind: "money", amount: 5000, currency: "EUR" };
  const first = benefit({ ...money, titles: ["Dar na Planty"] });
  const second = benefit({ ...money, key: "b", titles: ["Wsparcie zieleni"] });
  expect(mayBeSame(first, second)).toBe(true);
  expect(mayBeSame(first, { ...second, year: 1997 })).toBe(false);
  expect(mayBeSame(first, { ...second, amount: null })).toBe(false);
});

test("a pair judged to be two benefits is not proposed again", () => {
  const [first, second] = [benefit({ distinctFrom: ["b"] }), benefit({ key: "b" })];
  expect(mayBeSame(first, second)).toBe(false);
  expect(mayBeSame(second, first)).toBe(false);
});

test("each pair is named once", () => {
  const three = [benefit(), benefit({ key: "b" }), benefit({ key: "c" })];
  const keys = duplicatePairs(three).map((pair) => pair.map(({ key }) => key).join(""));
  expect(keys).toEqual(["ab", "ac", "bc"]);
});
