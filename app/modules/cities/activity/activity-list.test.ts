import fc from "fast-check";
import { expect, test } from "vitest";
import { byTime, type Dated, groupedByYear } from "./activity-list";

const entry = (key: string, year: number, startsOn: string | null = null): Dated => ({
  key,
  year,
  startsOn,
});

test("the latest year comes first, and in it the latest day, then what has no day", () => {
  const groups = groupedByYear([
    entry("a", 2004),
    entry("b", 2006, "2006-03-01"),
    entry("c", 2004, "2004-05-02"),
    entry("d", 2004, "2004-09-30"),
  ]);
  expect(groups.map(({ year, entries }) => [year, entries.map(({ key }) => key)])).toEqual([
    [2006, ["b"]],
    [2004, ["d", "c", "a"]],
  ]);
});

const anyEntries = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1 }),
    year: fc.integer({ min: 1970, max: 2030 }),
    startsOn: fc.option(
      fc
        .date({ min: new Date("1970-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
  }),
  { selector: ({ key }) => key },
);

test("every entry stands in the group of its year, once, whatever the order given", () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const groups = groupedByYear(entries);
      expect(groups.flatMap((group) => group.entries).sort(byTime)).toEqual(entries.sort(byTime));
      for (const group of groups) {
        expect(group.entries.every(({ year }) => year === group.year)).toBe(true);
      }
      expect(groupedByYear(entries.toReversed())).toEqual(groups);
    }),
  );
});
