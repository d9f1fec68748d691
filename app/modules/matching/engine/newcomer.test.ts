import fc from "fast-check";
import { expect, test } from "vitest";
import { withNewcomer } from "./newcomer";

const ranked = (scores: number[]) =>
  scores.map((score, index) => ({ city: `c${index + 1}`, score, excluded: undefined }));
const twelve = ranked([0.9, 0.9, 0.8, 0.8, 0.7, 0.7, 0.6, 0.6, 0.55, 0.5, 0.48, 0.45]);
const slugs = (matches: { city: string }[]) => matches.map(({ city }) => city);
const shown = (times: Record<string, number>) => (city: string) => times[city] ?? 3;

test("the least shown of the good ones behind it takes the tenth place", () => {
  const { matches, newcomer } = withNewcomer(twelve, shown({ c11: 2, c12: 0 }));
  expect(newcomer).toBe("c12");
  expect(slugs(matches).slice(8)).toEqual(["c9", "c12", "c10", "c11"]);
});

test("nothing moves for a city that does not fit, must not be asked or is shown as often", () => {
  expect(withNewcomer(twelve, () => 0).newcomer).toBeUndefined();
  const weak = ranked([...Array.from({ length: 10 }, () => 0.9), 0.39]);
  expect(withNewcomer(weak, shown({ c11: 0 })).newcomer).toBeUndefined();
  const barred = twelve.map((match) =>
    match.city === "c12" ? { ...match, excluded: "suspended" as const } : match,
  );
  expect(withNewcomer(barred, shown({ c12: 0 })).newcomer).toBeUndefined();
  expect(withNewcomer(twelve.slice(0, 9), shown({})).newcomer).toBeUndefined();
});

test("nobody is lost, and the first nine stay as they are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20)), { maxLength: 30 }),
      (cities) => {
        const given = ranked(cities.map(([score]) => score).sort((a, b) => b - a));
        const { matches } = withNewcomer(given, (city) => cities[Number(city.slice(1)) - 1]![1]);
        expect(slugs(matches).toSorted()).toEqual(slugs(given).toSorted());
        expect(matches.slice(0, 9)).toEqual(given.slice(0, 9));
      },
    ),
  );
});
