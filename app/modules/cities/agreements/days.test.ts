import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, addYears, dayOf, daysBetween } from "./days";

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
  .map(dayOf);

test.each([
  ["2028-07-17", -6, "2028-01-17"],
  ["2028-08-31", -6, "2028-02-29"],
  ["2027-08-31", -6, "2027-02-28"],
  ["2027-12-31", 2, "2028-02-29"],
  ["2027-01-01", -1, "2026-12-01"],
  ["2027-12-15", 1, "2028-01-15"],
  ["2027-05-05", 0, "2027-05-05"],
])("%s and %i months is %s", (day, months, then) => {
  expect(addMonths(day, months)).toBe(then);
});

test("the anniversary of 29 February is 28 February in a common year", () => {
  expect(addYears("1976-02-29", 5)).toBe("1981-02-28");
  expect(addYears("1976-02-29", 4)).toBe("1980-02-29");
  expect(addYears("1896-02-29", 4)).toBe("1900-02-28");
});

test("days are counted across leap days and ends of years", () => {
  expect(addDays("2027-12-31", 1)).toBe("2028-01-01");
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2027-02-28", "2027-03-01")).toBe(1);
});

test("adding days is undone by taking them away", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, n) => {
      expect(addDays(addDays(day, n), -n)).toBe(day);
      expect(daysBetween(day, addDays(day, n))).toBe(n);
    }),
  );
});

test("more months never lead to an earlier day", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -300, max: 300 }), (day, n) => {
      expect(addMonths(day, n) < addMonths(day, n + 1)).toBe(true);
    }),
  );
});
