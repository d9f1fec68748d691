import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt, dayNumber, type Gap } from "./day";
import { changedGaps, gapName, gapOf, periodOf } from "./gaps";

const today = "2026-11-23";
const shipped: Gap = { from: "2007-01-01", until: "2026-03-14" };
const year = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` });

test("a period ends on its last day, a gap on the day after", () => {
  expect(periodOf(shipped)).toEqual({ from: "2007-01-01", to: "2026-03-13" });
  expect(gapOf(periodOf(shipped))).toEqual(shipped);
});

test("a gap is shortened as its years are filled in", () => {
  const was = "2007-01-01/2026-01-01";
  const gaps = [{ from: "2007-01-01", until: "2026-01-01" }];
  const period = { from: "2007-01-01", to: "2024-12-31" };
  expect(changedGaps(gaps, { was, period, today })).toEqual({
    ok: true,
    gaps: [{ from: "2007-01-01", until: "2025-01-01" }],
  });
});

test("a gap is added in its place and removed by name", () => {
  const added = changedGaps([shipped], { period: year(1995), today });
  expect(added).toEqual({ ok: true, gaps: [gapOf(year(1995)), shipped] });
  const removed = changedGaps([shipped], { was: gapName(shipped), today });
  expect(removed).toEqual({ ok: true, gaps: [] });
});

test("gaps touch and do not overlap; a changed one may overlap itself", () => {
  const beside = { from: "2026-03-14", to: "2026-04-01" };
  expect(changedGaps([shipped], { period: beside, today }).ok).toBe(true);
  const over = { from: "2026-03-13", to: "2026-04-01" };
  const fault = { ok: false, fault: "gap-overlaps" };
  expect(changedGaps([shipped], { period: over, today })).toEqual(fault);
  expect(changedGaps([shipped], { period: { from: "2000-01-01", to: today }, today })).toEqual(
    fault,
  );
  expect(changedGaps([shipped], { was: gapName(shipped), period: over, today }).ok).toBe(true);
});

test("a period ends after it begins and not after today, and what is gone is not changed", () => {
  const backwards = { from: "2026-02-02", to: "2026-02-01" };
  const ahead = { from: "2026-05-01", to: "2026-11-24" };
  const fault = (name: string) => ({ ok: false, fault: name });
  expect(changedGaps([], { period: backwards, today })).toEqual(fault("ends-before-start"));
  expect(changedGaps([], { period: ahead, today })).toEqual(fault("gap-ahead"));
  expect(changedGaps([], { was: gapName(shipped), period: year(1995), today })).toEqual(
    fault("gap-gone"),
  );
  expect(changedGaps([], { period: { from: today, to: today }, today }).ok).toBe(true);
});

test("whatever is added and removed, gaps are in order, apart, and not ahead", () => {
  const day = fc.integer({ min: 0, max: dayNumber(today) + 400 }).map(dayAt);
  const step = fc.record({ from: day, to: day, isRemoval: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let gaps: Gap[] = [];
      for (const { from, to, isRemoval } of steps) {
        const was = isRemoval && gaps[0] ? gapName(gaps[0]) : undefined;
        const period = was ? undefined : { from, to };
        const changed = changedGaps(gaps, { was, period, today });
        if (changed.ok) gaps = changed.gaps;
      }
      const ends = gaps.flatMap((gap) => [gap.from, gap.until]);
      const isInOrder = ends.every((at, index) => index === 0 || ends[index - 1]! <= at);
      return (
        isInOrder &&
        gaps.every(({ from, until }) => from < until && until <= dayAt(dayNumber(today) + 1))
      );
    }),
  );
});
