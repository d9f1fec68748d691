import { expect, test } from "vitest";
import { dayNumber } from "./day";
import { gapsUntil, observedTime } from "./observed-time";

const passed = (gaps: Parameters<typeof observedTime>[0], after: string, until: string) => {
  const time = observedTime(gaps);
  return time.days(dayNumber(until)) - time.days(dayNumber(after));
};
const shipped = [{ from: "2007-01-01", until: "2026-11-22" }];

test("without gaps every day counts", () => {
  expect(passed([], "2023-12-31", "2024-12-31")).toBe(366);
});

test("one day passes from the end of 2006 to the day a forum was installed", () => {
  expect(passed(shipped, "2006-12-31", "2026-11-22")).toBe(1);
});

test("time stands still inside a gap", () => {
  expect(passed(shipped, "2010-05-05", "2020-05-05")).toBe(0);
});

test("gaps that overlap count once, empty and reversed ones not at all", () => {
  const gaps = [
    { from: "2024-01-20", until: "2024-01-25" },
    { from: "2024-01-10", until: "2024-01-22" },
    { from: "2024-01-28", until: "2024-01-28" },
    { from: "2024-01-30", until: "2024-01-29" },
  ];
  expect(passed(gaps, "2023-12-31", "2024-01-31")).toBe(16);
});

test("a gap is told only up to the day one looks", () => {
  expect(gapsUntil(shipped, "2008-02-29")).toEqual([{ from: "2007-01-01", until: "2008-03-01" }]);
  expect(gapsUntil(shipped, "2006-12-31")).toEqual([]);
});
