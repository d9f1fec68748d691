import { describe, expect, test } from "vitest";
import type { Judgement } from "../partner-city";
import { aRelation, anUndertaking, aVisit } from "./examples";
import { healthOf, stateOf } from "./health";

const judged = (judgement: Judgement) => ({ judgement, on: "2006-12-31" });
const untilInstalled = [{ from: "2007-01-01", until: "2026-11-22" }];

test("a visit after the judgement lifts what is left of it: the worked example of docs/health.md", () => {
  const health = healthOf(
    aRelation({
      baseline: judged("active"),
      events: [aVisit("2008-06-30")],
      on: "2008-12-31",
    }),
  );
  expect(health.score).toBeCloseTo(0.54, 2);
  expect(health).toMatchObject({ state: "moderate", trend: "falling" });
});

test.each([
  ["exemplary", "flourishing"],
  ["active", "lively"],
  ["satisfactory", "moderate"],
  ["starting", "moderate"],
  ["not_lively", "faint"],
  ["not_interested", "sleeping"],
  ["never_answers", "sleeping"],
] as const)("a relation judged %s is %s on the day of the judgement", (judgement, state) => {
  expect(healthOf(aRelation({ baseline: judged(judgement) }))).toMatchObject({
    state,
    trend: "steady",
  });
});

test("a score on a threshold belongs to the better state", () => {
  expect([0.9, 0.7, 0.4, 0.2, 0.1999].map(stateOf)).toEqual([
    "flourishing",
    "lively",
    "moderate",
    "faint",
    "sleeping",
  ]);
});

describe("what counts", () => {
  const score = (given: Parameters<typeof aRelation>[0]) => healthOf(aRelation(given)).score;

  test("what the judgement had in view does not count again", () => {
    const baseline = judged("active");
    expect(score({ baseline, events: [anUndertaking(2006), aVisit("2004-05-01")] })).toBe(0.85);
  });

  test("without a judgement all events count", () => {
    expect(score({ events: [aVisit("2006-12-31")] })).toBe(0.25);
    expect(score({ events: [aVisit("2006-12-31"), aVisit("2006-12-31", "other")] })).toBe(0.4375);
  });

  test("a judgement of the future is not known yet", () => {
    expect(score({ baseline: { judgement: "active", on: "2007-01-01" } })).toBe(0);
  });

  test("what is planned or still to come counts for nothing", () => {
    const events = [aVisit("2007-01-01"), anUndertaking(2006, { status: "planned" })];
    expect(score({ events })).toBe(0);
  });

  test("an event known by its year fades from the end of the year on", () => {
    const events = [anUndertaking(2006)];
    expect(score({ events, on: "2006-02-01" })).toBe(0.3);
    expect(score({ events, on: "2006-12-31" })).toBe(0.3);
    expect(score({ events, on: "2007-01-31" })).toBeLessThan(0.3);
  });

  test("what goes on does not fade before its end", () => {
    const events = [anUndertaking(2004, { until: { year: 2008 } })];
    expect(score({ events, on: "2008-12-31" })).toBe(0.3);
  });

  test("an agreement in force adds nothing, signing one does", () => {
    const agreement = {
      key: "agreement",
      kind: "partnership",
      signedOn: "2006-12-31",
      term: "open_ended",
      fields: [],
    } as const;
    expect(score({ agreements: [agreement] })).toBe(0);
    expect(
      score({ events: [{ type: "agreement", key: "agreement", when: { day: "2006-12-31" } }] }),
    ).toBe(0.3);
  });

  test("a judgement does not fade while the register says nothing", () => {
    const baseline = judged("active");
    expect(score({ baseline, on: "2026-11-22", gaps: untilInstalled })).toBeCloseTo(0.85, 2);
    expect(score({ baseline, on: "2026-11-22" })).toBeLessThan(0.001);
  });

  test("an event on a leap day counts on that day", () => {
    expect(score({ events: [aVisit("2024-02-29")], on: "2024-02-28" })).toBe(0);
    expect(score({ events: [aVisit("2024-02-29")], on: "2024-02-29" })).toBe(0.25);
  });
});

/** So many exchanges in each of the ten years before 2026, spread evenly. */
const exchangesAYear = (count: number) =>
  Array.from({ length: 10 * count }, (_, index) => {
    const month = 1 + Math.floor(((index % count) * 12) / count);
    const day = `${2016 + Math.floor(index / count)}-${String(month).padStart(2, "0")}-15`;
    return anUndertaking(0, { key: `exchange-${day}`, when: { day } });
  });

test.each([
  [1, "moderate"],
  [2, "lively"],
  [3, "lively"],
  [4, "flourishing"],
] as const)("%i exchanges a year keep a relation %s", (count, state) => {
  expect(healthOf(aRelation({ events: exchangesAYear(count), on: "2025-12-31" }))).toMatchObject({
    state,
    trend: "steady",
  });
});

describe("the series", () => {
  test("it holds the last 24 months and ends with the score", () => {
    const { series, score } = healthOf(
      aRelation({ events: [aVisit("2024-02-29")], on: "2024-03-15" }),
    );
    expect(series).toHaveLength(24);
    expect(series[0]?.month).toBe("2022-04");
    expect(series.slice(-3)).toEqual([
      { month: "2024-01", level: 0, events: 0 },
      { month: "2024-02", level: 0.25, events: 1 },
      { month: "2024-03", level: score, events: 0 },
    ]);
  });

  test("it leaves out months of which the register says nothing", () => {
    const { series } = healthOf(
      aRelation({ baseline: judged("active"), on: "2026-11-22", gaps: untilInstalled }),
    );
    expect(series.slice(-3).map(({ month }) => month)).toEqual(["2006-11", "2006-12", "2026-11"]);
    expect(series[0]?.month).toBe("2005-02");
  });

  test("it has no level before the judgement", () => {
    const { series } = healthOf(aRelation({ baseline: judged("active"), on: "2007-01-31" }));
    expect(series.slice(-3).map(({ level }) => level === null)).toEqual([true, false, false]);
  });

  test("it ends with the day one looks, also inside a gap", () => {
    const { series, score } = healthOf(
      aRelation({ events: [aVisit("2006-12-01")], on: "2020-05-05", gaps: untilInstalled }),
    );
    expect(series.at(-1)).toEqual({ month: "2020-05", level: score, events: 0 });
    expect(series.at(-2)?.month).toBe("2006-12");
  });
});

describe("the trend", () => {
  const trend = (given: Parameters<typeof aRelation>[0]) => healthOf(aRelation(given)).trend;

  test("it rises with new activity", () => {
    expect(trend({ events: [aVisit("2006-12-01")] })).toBe("rising");
  });

  test("it falls where nothing is done any more", () => {
    expect(trend({ baseline: judged("active"), on: "2007-12-31" })).toBe("falling");
  });

  test("it is steady where each year brings the same", () => {
    const events = [2003, 2004, 2005, 2006].map((year) => aVisit(`${year}-06-01`));
    expect(trend({ events })).toBe("steady");
  });

  test("it is measured from the judgement where that is less than a year old", () => {
    expect(trend({ baseline: judged("active"), events: [anUndertaking(2005)] })).toBe("steady");
  });
});

test("the health is plain JSON", () => {
  const health = healthOf(
    aRelation({ baseline: judged("active"), events: [anUndertaking(2005)], gaps: untilInstalled }),
  );
  expect(JSON.parse(JSON.stringify(health))).toEqual(health);
});

test("a day that is none is refused by name", () => {
  expect(() => healthOf(aRelation({ on: "2007-02-29" }))).toThrow(/"2007-02-29" is no day/);
});
