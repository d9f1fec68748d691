import { expect, test } from "vitest";
import { acceptanceOf } from "./memory";

const now = "2006-09-01";

test("without answers the programme's judgement stands", () => {
  expect(acceptanceOf("exemplary", [], now)).toBeCloseTo(0.85);
  expect(acceptanceOf("never_answers", [], now)).toBeCloseTo(0.05);
});

test("a satisfactory partner that accepted once today has .68", () => {
  expect(acceptanceOf("satisfactory", [{ result: "accepted", on: now }], now)).toBeCloseTo(0.68);
});

test("after 18 months an answer counts half", () => {
  const old = acceptanceOf("satisfactory", [{ result: "accepted", on: "2005-03-02" }], now);
  expect(old).toBeCloseTo((2.4 + 0.5) / 4.5, 2);
});

test("silence counts half a decline", () => {
  const silent = acceptanceOf("active", [{ result: "silent", on: now }], now);
  const declined = acceptanceOf("active", [{ result: "declined", on: now }], now);
  expect(silent).toBeCloseTo(3 / 4.5);
  expect(declined).toBeCloseTo(3 / 5);
});

test("a partner thought dead can earn trust by answering", () => {
  const answers = Array.from({ length: 6 }, () => ({ result: "accepted" as const, on: now }));
  expect(acceptanceOf("never_answers", answers, now)).toBeGreaterThan(0.6);
});
