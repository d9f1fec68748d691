import fc from "fast-check";
import { expect, test } from "vitest";
import { healthStates } from "./health";
import { asksForReview, nextLook } from "./review";

const on = "2027-03-01";

test("a sleeping relation nobody has looked at asks for a review", () => {
  expect(asksForReview({ state: "sleeping", on, reviews: [] })).toBe(true);
});

test.each(healthStates.filter((state) => state !== "sleeping"))(
  "a relation that is %s asks for none",
  (state) => {
    expect(asksForReview({ state, on, reviews: [] })).toBe(false);
  },
);

test("while one review waits for a decision no other is asked for", () => {
  const reviews = [
    { decidedOn: "2020-01-01", reviewOn: null },
    { decidedOn: null, reviewOn: null },
  ];
  expect(asksForReview({ state: "sleeping", on, reviews })).toBe(false);
});

test("a decision rests until the day set for another look, and not longer", () => {
  const reviews = [{ decidedOn: "2027-02-01", reviewOn: "2027-03-02" }];
  expect(asksForReview({ state: "sleeping", on, reviews })).toBe(false);
  expect(asksForReview({ state: "sleeping", on: "2027-03-02", reviews })).toBe(true);
});

test("a decision without a day for another look rests for a year", () => {
  const reviews = [{ decidedOn: on, reviewOn: null }];
  expect(asksForReview({ state: "sleeping", on: "2028-02-29", reviews })).toBe(false);
  expect(asksForReview({ state: "sleeping", on: "2028-03-01", reviews })).toBe(true);
});

test("the next look is a year later, after a leap day on the last of February", () => {
  expect(nextLook("2027-03-01")).toBe("2028-03-01");
  expect(nextLook("2027-12-31")).toBe("2028-12-31");
  expect(nextLook("2028-02-29")).toBe("2029-02-28");
});

test("the next look is always a day of the calendar 365 or 366 days later", () => {
  const days = fc.date({
    min: new Date("1990-01-01"),
    max: new Date("2100-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const apart = (Date.parse(nextLook(day)) - Date.parse(day)) / 86_400_000;
      expect([365, 366]).toContain(apart);
    }),
  );
});
