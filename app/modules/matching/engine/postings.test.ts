import fc from "fast-check";
import { expect, test } from "vitest";
import { holdersOf, postingsOf, search } from "./postings";

const documents = (...texts: string[]) =>
  texts.map((text) => {
    const terms = new Map<string, number>();
    for (const word of text.split(" ").filter(Boolean)) terms.set(word, (terms.get(word) ?? 0) + 1);
    return { terms };
  });
const places = (found: { document: number }[]) => found.map(({ document }) => document);
const even = (...terms: string[]) => new Map(terms.map((term) => [term, 1]));

test("a document with both terms comes before those with one", () => {
  const index = postingsOf(documents("a", "b", "a b"));
  expect(places(search(index, even("a", "b"), 3))[0]).toBe(2);
});

test("nothing is found for terms that nobody has, and in an empty index", () => {
  expect(search(postingsOf(documents("a")), even("b"), 3)).toEqual([]);
  expect(search(postingsOf([]), even("b"), 3)).toEqual([]);
  expect(holdersOf(postingsOf(documents("a", "a b")), "a")).toBe(2);
});

test("equal documents stand in the order of their places", () => {
  const index = postingsOf(documents("a", "a", "a", "a"));
  expect(places(search(index, even("a"), 3))).toEqual([0, 1, 2]);
});

const words = fc.string({ unit: fc.constantFrom(..."abcdefgh     "), maxLength: 24 });
const spaced = words.map((text) => [...text].join(" ").replace(/ +/g, " ").trim());

test("what is found is what a look at every document finds", () => {
  fc.assert(
    fc.property(
      fc.array(spaced, { maxLength: 30 }),
      fc.dictionary(fc.constantFrom(..."abcdefgh"), fc.double({ min: 0.1, max: 3, noNaN: true })),
      fc.integer({ min: 1, max: 10 }),
      (texts, weights, take) => {
        const all = documents(...texts);
        const index = postingsOf(all);
        const average =
          texts.reduce((sum, text) => sum + text.split(" ").filter(Boolean).length, 0) /
          Math.max(1, texts.length);
        const sums = all.map(({ terms }) => {
          let own = 0;
          for (const times of terms.values()) own += times;
          const norm = 1.2 * (0.5 + (0.5 * own) / Math.max(1, average));
          return Object.entries(weights).reduce((sum, [term, weight]) => {
            const times = terms.get(term);
            if (!times) return sum;
            const impact = Math.max(1, Math.round((255 * times) / (times + norm)));
            return sum + (weight * 2.2 * impact) / 255;
          }, 0);
        });
        const found = search(index, new Map(Object.entries(weights)), take);
        const best = sums.filter((sum) => sum > 0).sort((a, b) => b - a);
        expect(found.length).toBe(Math.min(take, best.length));
        found.forEach(({ document, score }, rank) => {
          expect(score).toBeCloseTo(sums[document]!, 4);
          expect(score).toBeCloseTo(best[rank]!, 4);
        });
      },
    ),
  );
});

test("beyond the budget common terms still decide among the best", () => {
  const common = Array.from({ length: 50 }, (_, n) => (n === 30 ? "rare often" : "often"));
  const index = postingsOf(documents(...common, "rare"));
  const found = search(index, even("rare", "often"), 2, 2);
  expect(places(found)).toEqual([30, 50]);
});

test("a better document never comes later for having more of what is sought", () => {
  fc.assert(
    fc.property(fc.array(spaced, { minLength: 1, maxLength: 12 }), (texts) => {
      const index = postingsOf(documents(...texts, "a b c", "a b"));
      const order = places(search(index, even("a", "b", "c"), 100));
      expect(order.indexOf(texts.length)).toBeLessThan(order.indexOf(texts.length + 1));
    }),
  );
});
