import fc from "fast-check";
import { expect, test } from "vitest";
import { dateWords, dayIn, dayWords, endOfDay, momentWords } from "./dates";

const warsaw = "Europe/Warsaw";

test("days are told in words in both languages", () => {
  const at = new Date("2027-03-14T10:05:00Z");
  expect(dayWords(at, "en", warsaw)).toBe("14 March 2027, Sunday");
  expect(dayWords(at, "pl", warsaw)).toBe("14 marca 2027, niedziela");
  expect(momentWords(at, "pl", warsaw)).toBe("14 marca 2027, 11:05");
  expect(dateWords("1991-12-09", "pl")).toBe("9 grudnia 1991");
});

test.each([
  ["2027-03-27", "2027-03-27T22:59:59.999Z"],
  ["2027-03-28", "2027-03-28T21:59:59.999Z"],
  ["2026-10-24", "2026-10-24T21:59:59.999Z"],
  ["2026-10-25", "2026-10-25T22:59:59.999Z"],
  ["2028-02-29", "2028-02-29T22:59:59.999Z"],
  ["2026-12-31", "2026-12-31T22:59:59.999Z"],
])("in Warsaw %s ends at %s", (day, end) => {
  expect(endOfDay(day, warsaw).toISOString()).toBe(end);
});

test("a day's last millisecond is in it and the next one is not, in every zone", () => {
  const zones = [
    "Europe/Warsaw",
    "America/Santiago",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Asia/Kathmandu",
  ];
  const days = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), (date, zone) => {
      const day = date.toISOString().slice(0, 10);
      const end = endOfDay(day, zone);
      expect(dayIn(end, zone)).toBe(day);
      expect(dayIn(new Date(end.getTime() + 1), zone) > day).toBe(true);
    }),
    { numRuns: 200 },
  );
});
