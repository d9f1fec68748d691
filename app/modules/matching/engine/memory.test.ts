import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptanceOf, acceptancesOf, casesOf, unanswered, usualDays } from "./memory";
import type { Judgement, Outcome } from "./profile";

const now = "2006-09-01";
const accepted: Outcome = { result: "accepted", on: now };
const declined: Outcome = { result: "declined", on: now };
const silent: Outcome = { result: "silent", on: now };

const judgements: Judgement[] = ["exemplary", "satisfactory", "never_answers"];
const outcomes = fc.array(
  fc.record({
    result: fc.constantFrom("accepted" as const, "declined" as const, "silent" as const),
    on: fc.constantFrom("2006-08-01", "2005-01-01", "2001-01-01"),
    askedBy: fc.constantFrom("school", "ngo"),
  }),
  { maxLength: 12 },
);

describe("the chance that a partner accepts", () => {
  test("without answers the programme's judgement stands", () => {
    expect(acceptanceOf("exemplary", [], now)).toBeCloseTo(0.85);
    expect(acceptanceOf("never_answers", [], now)).toBeCloseTo(0.05);
  });

  test("a satisfactory partner that accepted once today has .68", () => {
    expect(acceptanceOf("satisfactory", [accepted], now)).toBeCloseTo(0.68);
  });

  test("after 18 months an answer counts half", () => {
    const old = acceptanceOf("satisfactory", [{ result: "accepted", on: "2005-03-02" }], now);
    expect(old).toBeCloseTo((2.4 + 0.5) / 4.5, 2);
  });

  test("silence counts half a decline", () => {
    expect(acceptanceOf("active", [silent], now)).toBeCloseTo(3 / 4.5);
    expect(acceptanceOf("active", [declined], now)).toBeCloseTo(3 / 5);
    expect(casesOf([declined, silent], now)).toEqual({ accepted: 0, refused: 1.5 });
  });

  test("a partner thought dead can earn trust by answering", () => {
    const answers = Array.from({ length: 6 }, () => accepted);
    expect(acceptanceOf("never_answers", answers, now)).toBeGreaterThan(0.6);
  });

  test("lies between 0 and 1, and one more acceptance never lowers it, one more refusal never raises it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...judgements), outcomes, (judgement, before) => {
        const value = acceptanceOf(judgement, before, now);
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
        expect(acceptanceOf(judgement, [...before, accepted], now)).toBeGreaterThanOrEqual(value);
        for (const no of [declined, silent])
          expect(acceptanceOf(judgement, [...before, no], now)).toBeLessThanOrEqual(value);
      }),
    );
  });
});

describe("what other cities answered", () => {
  const yes = { accepted: 100, refused: 0 };
  const nothing = { accepted: 0, refused: 0 };

  test("is a hint, those of the country a stronger one, worth one answer at most", () => {
    const alone = acceptanceOf("starting", [], now);
    const one = { accepted: 1, refused: 0 };
    const near = acceptanceOf("starting", [], now, { country: one, others: nothing });
    const far = acceptanceOf("starting", [], now, { country: nothing, others: one });
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(alone);
    const most = acceptanceOf("starting", [], now, { country: yes, others: yes });
    expect(most).toBeCloseTo(acceptanceOf("starting", [accepted], now));
  });

  test("fades as the city answers for itself", () => {
    const hint = { country: yes, others: nothing };
    const moved = (own: Outcome[]) =>
      acceptanceOf("starting", own, now, hint) - acceptanceOf("starting", own, now);
    const many = Array.from({ length: 30 }, () => declined);
    expect(moved(many)).toBeLessThan(moved([]) / 2);
  });
});

describe("what a city answered organisations of one kind", () => {
  const profile = (given: Outcome[]) => ({
    activity: { judgement: "starting" as const, source: "", asOf: 2006 },
    outcomes: given,
  });

  test("is drawn to what it answers anybody", () => {
    const { acceptance, acceptanceBy } = acceptancesOf(
      profile([{ ...accepted, askedBy: "school" }]),
      now,
    );
    expect(acceptance).toBeCloseTo(0.6);
    expect(acceptanceBy.get("school")).toBeCloseTo((3 * 0.6 + 1) / 4);
    expect(acceptanceBy.get("ngo")).toBeUndefined();
  });

  test("never lies beyond what only those answers would say", () => {
    fc.assert(
      fc.property(outcomes, (given) => {
        const { acceptance, acceptanceBy } = acceptancesOf(profile(given), now);
        for (const [kind, value] of acceptanceBy) {
          const same = casesOf(
            given.filter(({ askedBy }) => askedBy === kind),
            now,
          );
          const alone = same.accepted / (same.accepted + same.refused);
          expect(value).toBeGreaterThanOrEqual(Math.min(acceptance, alone) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(acceptance, alone) + 1e-9);
        }
      }),
    );
  });
});

test("the usual time to an answer is the median of those there were", () => {
  const days = (...list: (number | undefined)[]) => list.map((each) => ({ ...silent, days: each }));
  expect(usualDays(days(30, 2, 5))).toBe(5);
  expect(usualDays(days(2, undefined, 5))).toBe(3.5);
  expect(usualDays(days(undefined))).toBeUndefined();
});

test("requests left without an answer count since the last answer", () => {
  const on = (result: Outcome["result"], day: string): Outcome => ({ result, on: day });
  expect(unanswered([])).toBeUndefined();
  expect(unanswered([on("silent", "2006-01-01"), on("accepted", "2006-02-01")])).toBeUndefined();
  expect(
    unanswered([
      on("silent", "2006-06-01"),
      on("declined", "2005-01-01"),
      on("silent", "2004-01-01"),
      on("silent", "2006-03-01"),
    ]),
  ).toEqual({ times: 2, since: "2006-03-01" });
});
