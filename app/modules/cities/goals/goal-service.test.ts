import fc from "fast-check";
import { expect, test } from "vitest";
import { type GoalScope, isInAreas, isValidOn, servedBy, serviceOf } from "./goal-service";

const ukraine = { country: "UA", region: "central-eastern-europe", isInUnion: false };
const austria = { country: "AT", region: "western-europe", isInUnion: true };
const youth: GoalScope = { code: "theme-h", kind: "thematic", fields: ["youth"], areas: [] };
const union: GoalScope = {
  code: "place-a",
  kind: "geographic",
  fields: ["eu-funds"],
  areas: ["eu"],
};

const exchange = { goals: [], fields: ["youth", "education"], place: ukraine };

test("what states a goal serves it, whatever its field", () => {
  expect(serviceOf({ ...exchange, goals: ["theme-h"], fields: [] }, youth)).toBe("stated");
});

test("a thematic goal is served through a field", () => {
  expect(serviceOf(exchange, youth)).toBe("through-field");
  expect(serviceOf({ ...exchange, fields: ["zoos"] }, youth)).toBeNull();
});

test("a geographic goal is served through the place, not through a field", () => {
  expect(serviceOf({ ...exchange, fields: ["eu-funds"] }, union)).toBeNull();
  expect(serviceOf({ ...exchange, place: austria }, union)).toBe("through-place");
});

test.each([
  [["UA"], true],
  [["central-eastern-europe"], true],
  [["world"], true],
  [["eu"], false],
  [[], false],
] as const)("Ukraine belongs to %j: %s", (areas, expected) => {
  expect(isInAreas(ukraine, areas)).toBe(expected);
});

test("a goal is valid from its first to its last day", () => {
  const goal = { validFrom: "2006-01-01", validUntil: "2008-12-31" };
  expect(isValidOn(goal, "2008-12-31")).toBe(true);
  expect(isValidOn(goal, "2009-01-01")).toBe(false);
  expect(isValidOn(goal, "2005-12-31")).toBe(false);
  expect(isValidOn({ validFrom: null, validUntil: null }, "2026-11-22")).toBe(true);
});

const anyGroup = fc.record({
  goals: fc.subarray(["theme-h", "place-a"]),
  fields: fc.subarray(["youth", "eu-funds", "zoos"]),
  place: fc.constantFrom(ukraine, austria),
  count: fc.integer({ min: 1, max: 9 }),
});

test("an undertaking serves a goal in one way at most", () => {
  fc.assert(
    fc.property(fc.array(anyGroup), fc.constantFrom(youth, union), (groups, goal) => {
      const served = Object.values(servedBy(groups, goal)).reduce((sum, count) => sum + count);
      expect(served).toBeLessThanOrEqual(groups.reduce((sum, { count }) => sum + count, 0));
      const stated = groups.filter(({ goals }) => goals.includes(goal.code));
      expect(servedBy(groups, goal).stated).toBe(stated.reduce((sum, { count }) => sum + count, 0));
    }),
  );
});
