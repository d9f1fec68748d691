import fc from "fast-check";
import { expect, test } from "vitest";
import { day, dayOrNone } from "./day.schema";

const wrong = [
  ...["0000-01-01", "0999-12-31", "3000-01-01", "9999-12-31", "10000-01-01", "-2026-01-01"],
  ...["2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"],
  ...["2026-1-1", "01.02.2026", "2026-01-01T00:00:00Z", "jutro", "２０２６-01-01"],
];

test.each(wrong)("%s is no day, and the error says how to write one", (text) => {
  for (const schema of [day, dayOrNone])
    expect(schema.safeParse(text).error?.issues).toMatchObject([{ message: "date-invalid" }]);
});

test("a day is taken as it is written, without spaces around it", () => {
  for (const text of ["2026-11-23", "1991-05-06", "2024-02-29"]) {
    expect(day.parse(` ${text} `)).toBe(text);
    expect(dayOrNone.parse(text)).toBe(text);
  }
});

test("only a day that may be left empty is left empty", () => {
  expect(dayOrNone.parse("")).toBe("");
  expect(dayOrNone.parse(undefined)).toBe("");
  for (const nothing of ["", undefined]) expect(day.safeParse(nothing).success).toBe(false);
});

test("whatever is taken for a day, the calendar and the database know it", () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    fc
      .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(text, (given) => {
      const read = day.safeParse(given);
      return !read.success || new Date(read.data).toISOString().slice(0, 10) === read.data;
    }),
  );
});
