import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAgreement } from "../agreements/arbitraries";
import type { Judgement } from "../partner-city";
import type { Gap, Moment } from "./day";
import { healthOf, type HealthFacts, stateOf } from "./health";
import type { HealthEvent, UndertakingKind } from "./health-event";

const judgements: Judgement[] = [
  "exemplary",
  "active",
  "satisfactory",
  "starting",
  "not_lively",
  "not_interested",
  "never_answers",
];
const kinds: UndertakingKind[] = ["visit", "exchange", "city_days", "project", "publication"];

/** Days near ends of years and leap days come up often. */
const anyDay = fc.oneof(
  fc
    .date({ min: new Date("1995-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom("2004-02-29", "2024-02-29", "2006-12-31", "2007-01-01", "2025-03-31"),
);
const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  anyDay.map((day) => ({ day })),
  fc.integer({ min: 1995, max: 2030 }).map((year) => ({ year })),
);
const anyWhat = fc.oneof(
  fc.record({ type: fc.constant("undertaking" as const), kind: fc.constantFrom(...kinds) }),
  fc.constant({ type: "delegation" as const, direction: "outgoing" as const }),
  fc.constant({ type: "agreement" as const }),
  fc.record({
    type: fc.constant("cooperation" as const),
    step: fc.constantFrom("accepted" as const, "completed" as const),
  }),
  fc.constant({ type: "benefit" as const }),
);
const anyEvent: fc.Arbitrary<HealthEvent> = fc
  .tuple(
    anyWhat,
    fc.record(
      {
        key: fc.constantFrom("a", "b", "c", "d"),
        when: anyMoment,
        until: anyMoment,
        status: fc.constantFrom("held" as const, "held" as const, "planned" as const),
      },
      { requiredKeys: ["key", "when"] },
    ),
  )
  .map(([what, rest]) => ({ ...what, ...rest }));
const anyGaps: fc.Arbitrary<Gap[]> = fc.array(fc.record({ from: anyDay, until: anyDay }), {
  maxLength: 3,
});
const anyBaseline = fc.option(fc.record({ judgement: fc.constantFrom(...judgements), on: anyDay }));
const anyFacts: fc.Arbitrary<HealthFacts> = fc.record({
  baseline: anyBaseline,
  events: fc.array(anyEvent, { maxLength: 12 }),
  agreements: fc.array(anyAgreement, { maxLength: 3 }),
  gaps: anyGaps,
  on: anyDay,
});

const scoreOf = (facts: HealthFacts) => healthOf(facts).score;

test("more activity never lowers the score, whenever one looks", () => {
  fc.assert(
    fc.property(anyFacts, anyEvent, anyDay, (facts, event, on) => {
      const without = { ...facts, on };
      const withMore = { ...without, events: [...facts.events, event] };
      expect(scoreOf(withMore)).toBeGreaterThanOrEqual(scoreOf(without));
    }),
    { numRuns: 500 },
  );
});

test("time alone never raises the score: without anything new a later day has no higher one", () => {
  fc.assert(
    fc.property(anyFacts, anyDay, anyDay, (facts, one, other) => {
      const [on, later] = one <= other ? [one, other] : [other, one];
      const startOf = ({ when }: HealthEvent) => ("day" in when ? when.day : `${when.year}-01-01`);
      const known = {
        ...facts,
        baseline: facts.baseline && facts.baseline.on <= on ? facts.baseline : null,
        events: facts.events.filter((event) => startOf(event) <= on),
      };
      expect(scoreOf({ ...known, on: later })).toBeLessThanOrEqual(scoreOf({ ...known, on }));
    }),
    { numRuns: 500 },
  );
});

test("gaps never lower the score", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(scoreOf(facts)).toBeGreaterThanOrEqual(scoreOf({ ...facts, gaps: [] }));
    }),
    { numRuns: 300 },
  );
});

test("agreements change the reasons, never the score", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(scoreOf(facts)).toBe(scoreOf({ ...facts, agreements: [] }));
    }),
  );
});

test("a better judgement never gives a lower score", () => {
  fc.assert(
    fc.property(anyFacts, anyDay, (facts, day) => {
      const scores = judgements.map((judgement) =>
        scoreOf({ ...facts, baseline: { judgement, on: day } }),
      );
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
  );
});

test("the score and every level lie between 0 and 1, and the state is that of the score", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { score, state, series } = healthOf(facts);
      for (const level of [score, ...series.map((point) => point.level ?? 0)]) {
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(1);
      }
      expect(state).toBe(stateOf(score));
    }),
  );
});

test("the series has 24 months in order and ends with the score", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { series, score } = healthOf(facts);
      const months = series.map(({ month }) => month);
      expect(months).toHaveLength(24);
      expect(months).toEqual([...new Set(months)].sort());
      expect(series.at(-1)).toMatchObject({ month: facts.on.slice(0, 7), level: score });
    }),
  );
});

test("neither the order of events nor that of gaps matters, and the same facts give the same health", () => {
  fc.assert(
    fc.property(
      anyFacts.chain((facts) =>
        fc.record({
          facts: fc.constant(facts),
          events: fc.shuffledSubarray(facts.events, { minLength: facts.events.length }),
        }),
      ),
      ({ facts, events }) => {
        const health = healthOf(facts);
        expect(healthOf({ ...facts, events, gaps: [...facts.gaps].reverse() })).toEqual(health);
        expect(healthOf(structuredClone(facts))).toEqual(health);
      },
    ),
    { numRuns: 300 },
  );
});

test("there are one to five reasons: activity and agreements always, the judgement where there is one", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const codes = healthOf(facts).reasons.map(({ code }) => code);
      expect(codes.length).toBeLessThanOrEqual(5);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.some((code) => code === "last-activity" || code === "no-activity")).toBe(true);
      expect(codes.filter((code) => /agreement/.test(code))).toHaveLength(1);
      const isJudged = facts.baseline !== null && facts.baseline.on <= facts.on;
      expect(codes.includes("judgement")).toBe(isJudged);
    }),
  );
});

test("a relation looked at before anything known of it scores nothing", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(scoreOf({ ...facts, on: "1994-12-31" })).toBe(0);
    }),
  );
});
