import fc from "fast-check";
import { expect, test } from "vitest";
import { directoryAddress, directoryFilterOf, directoryWords } from "./directory-filter";

test("words are looked for folded and without their endings", () => {
  expect(directoryWords("Szkoły muzyczne")).toEqual([
    ["szkoly", "szkol"],
    ["muzyczne", "muzyczn"],
  ]);
});

test("short words stay whole, and more than eight are left out", () => {
  expect(directoryWords("ul. Żabia 3")).toMatchObject([["ul"], [expect.anything()], ["3"]]);
  expect(directoryWords("a b c d e f g h i j")).toHaveLength(8);
  expect(directoryWords(" %_\\ ")).toEqual([]);
});

test("conditions that make no sense are left out", () => {
  const filter = directoryFilterOf(
    new URLSearchParams("q=%00&type=king&field=A%20B&country=Poland&after=-1"),
  );
  expect(Object.values(filter).filter(Boolean)).toEqual([]);
});

test("an address says what its filter says", () => {
  const filter = directoryFilterOf(
    new URLSearchParams("q=chór&type=ngo&field=culture&country=PL&after=7"),
  );
  expect(filter).toEqual({
    query: "chór",
    type: "ngo",
    field: "culture",
    country: "PL",
    after: 7,
  });
  expect(directoryFilterOf(new URLSearchParams(directoryAddress(filter, 7)))).toEqual(filter);
  expect(directoryAddress(filter)).not.toContain("after");
});

test("whatever is typed, words are letters and digits that a search can look for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const part of directoryWords(text).flat()) expect(part).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
    }),
  );
});
