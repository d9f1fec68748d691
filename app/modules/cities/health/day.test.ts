import { expect, test } from "vitest";
import { dayNumber, dayAt, endOf, monthsBetween, startOf } from "./day";

test("days are counted from the first of January 1970, leap days among them", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
  expect(dayAt(dayNumber("2024-02-29"))).toBe("2024-02-29");
});

test.each(["2023-02-29", "2023-13-01", "2023-1-1", "tomorrow", ""])(
  "%j is refused as no day of the calendar",
  (day) => {
    expect(() => dayNumber(day)).toThrow(/is no day of the calendar/);
  },
);

test("a year begins on its first day and ends on its last", () => {
  expect(startOf({ year: 2024 })).toBe("2024-01-01");
  expect(endOf({ year: 2024 })).toBe("2024-12-31");
  expect(endOf({ day: "2024-02-29" })).toBe("2024-02-29");
});

test("only whole months pass between two days", () => {
  expect(monthsBetween("2005-10-15", "2006-12-14")).toBe(13);
  expect(monthsBetween("2005-10-15", "2006-12-15")).toBe(14);
  expect(monthsBetween("2024-02-29", "2024-02-29")).toBe(0);
  expect(monthsBetween("2025-01-01", "2024-01-01")).toBe(0);
});
