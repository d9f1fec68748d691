import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDay } from "../arbitraries";
import { addDays } from "../days";
import { stretchOf, timeAxis, xOf } from "./time-axis";

test("from 1973 to 2026 there is a tick at each decade", () => {
  const axis = timeAxis("1973-07-18", "2026-11-22", "2026-11-22", []);
  expect(axis.from).toBe("1970-01-01");
  expect(axis.ticks.map(({ year }) => year)).toEqual([1970, 1980, 1990, 2000, 2010, 2020]);
  expect(axis.ticks[0]?.x).toBe(0);
  expect(axis.today).toBeGreaterThan(95);
  expect(axis.today).toBeLessThan(100);
});

test("a short time has a tick each year", () => {
  const axis = timeAxis("2024-03-01", "2026-11-22", "2026-11-22", []);
  expect(axis.ticks.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
});

test("gaps are cut to the axis, and those outside or empty are left out", () => {
  const axis = timeAxis("1973-07-18", "2026-11-22", "2026-11-22", [
    { from: "1950-01-01", until: "1960-01-01" },
    { from: "2007-01-01", until: "2026-11-01" },
    { from: "2010-01-01", until: "2010-01-01" },
    { from: "2026-12-01", until: "2090-01-01" },
  ]);
  expect(axis.gaps.map(({ from }) => from)).toEqual(["2007-01-01", "2026-12-01"]);
  expect(axis.gaps[1]?.x2).toBe(100);
});

test("days beyond the axis are drawn at its ends", () => {
  const ends = { from: "2000-01-01", until: "2001-01-01" };
  expect(xOf(ends, "1990-01-01")).toBe(0);
  expect(xOf(ends, "2000-07-02")).toBe(50);
  expect(xOf(ends, "2010-01-01")).toBe(100);
  expect(stretchOf(ends, { from: "1999-01-01", until: "2000-07-02" })).toEqual({ x1: 0, x2: 50 });
});

test("any axis holds its days, has room at its end and few ticks in order", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60_000 }), (first, days) => {
      const last = addDays(first, days);
      const axis = timeAxis(first, last, last, []);
      expect(axis.from <= first && last < axis.until).toBe(true);
      expect(xOf(axis, last)).toBeLessThan(100);
      expect(axis.ticks.length).toBeGreaterThan(0);
      expect(axis.ticks.length).toBeLessThanOrEqual(8);
      const places = axis.ticks.map(({ x }) => x);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(axis.ticks.every(({ x }) => x >= 0 && x <= 100)).toBe(true);
    }),
  );
});
