import { expect, test } from "vitest";
import { aRelation, aVisit } from "./examples";
import { healthOf } from "./health";
import { sparkLine } from "./spark-line";

const seriesOf = (given: Parameters<typeof aRelation>[0]) => healthOf(aRelation(given)).series;
const judged = { judgement: "active", on: "2006-12-31" } as const;
const gaps = [{ from: "2007-01-01", until: "2026-11-22" }];

test("an unbroken series is one line from edge to edge", () => {
  const { stretches, breaks, start, end, width } = sparkLine(
    seriesOf({ events: [aVisit("2005-06-01")] }),
  );
  expect(stretches).toHaveLength(1);
  expect(breaks).toEqual([]);
  expect(start).toBeNull();
  expect(end.x).toBe(width - 6);
});

test("where the register says nothing the line is broken", () => {
  const { breaks, stretches, start, end } = sparkLine(
    seriesOf({ baseline: judged, gaps, on: "2026-12-31" }),
  );
  expect(breaks).toHaveLength(1);
  expect(stretches).toHaveLength(1);
  expect(start && start.x < end.x).toBe(true);
});

test("the line begins with the judgement", () => {
  const { start, stretches } = sparkLine(seriesOf({ baseline: judged, on: "2007-02-28" }));
  expect(start).not.toBeNull();
  expect(stretches[0]?.line.startsWith(`M${Math.round((start?.x ?? 0) * 10) / 10} `)).toBe(true);
});

test("a higher level is drawn higher", () => {
  const low = sparkLine(seriesOf({ events: [] }));
  const high = sparkLine(seriesOf({ baseline: { judgement: "exemplary", on: "2006-12-31" } }));
  expect(low.end.y).toBe(low.floor);
  expect(high.end.y).toBe(high.top);
});

test("months in a row with as many events are one stroke", () => {
  const series = seriesOf({
    events: [
      { type: "benefit", key: "year", when: { year: 2006 } },
      aVisit("2005-03-01"),
      aVisit("2006-07-01"),
    ],
  });
  expect(sparkLine(series).strokes.map(({ count }) => count)).toEqual([1, 1, 2, 1]);
});

test("a single month is a dot at the right edge", () => {
  const { end, stretches, width } = sparkLine([{ month: "2006-12", level: 0.5, events: 1 }]);
  expect(end.x).toBe(width - 6);
  expect(stretches).toEqual([]);
});
