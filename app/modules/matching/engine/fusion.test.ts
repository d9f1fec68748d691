import fc from "fast-check";
import { expect, test } from "vitest";
import { fuse } from "./fusion";
import { byWorth } from "./rank";

type City = Parameters<typeof fuse>[0][number];

const city = (slug: string, score: number, more: Partial<City> = {}): City => ({
  ...{ city: slug, score, isQuiet: false, excluded: undefined },
  ...more,
});
const slugs = (matches: City[]) => matches.map(({ city: slug }) => slug);
const ranked = ["a", "b", "c", "d"].map((slug, place) => city(slug, 0.9 - place / 10));

const anyWorld = fc
  .array(
    fc.record({
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      close: fc.option(fc.constantFrom(-0.2, 0, 0.3, 0.31, 0.6, 0.9), { nil: undefined }),
      isQuiet: fc.boolean(),
      excluded: fc.constantFrom(undefined, undefined, "suspended" as const),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((cities) => {
    const matches = cities.map(({ score, isQuiet, excluded }, n) =>
      city(`c${n}`, score, { isQuiet, excluded }),
    );
    const known = cities.flatMap(({ close }, n) =>
      close === undefined ? [] : [[`c${n}`, close] as const],
    );
    return { matches, closeness: new Map<string, number>(known) };
  });

test("the worked example: the closest of the good ones comes first", () => {
  const closeness = new Map([
    ["b", 0.9],
    ["c", 0.8],
    ["d", 0.7],
    ["a", 0.1],
  ]);
  expect(slugs(fuse(ranked, closeness))).toEqual(["b", "a", "c", "d"]);
});

test("scores and everything else said of a city stay as they are", () => {
  fc.assert(
    fc.property(anyWorld, ({ matches, closeness }) => {
      const fused = fuse(matches, closeness);
      expect(fused).toHaveLength(matches.length);
      expect(new Set(fused)).toEqual(new Set(matches));
    }),
  );
});

test("joined with nothing, with one closeness for all or without weight the engine's order stays", () => {
  fc.assert(
    fc.property(anyWorld, ({ matches, closeness }) => {
      const order = slugs(matches.toSorted(byWorth));
      expect(slugs(fuse(matches, new Map()))).toEqual(order);
      const attentive = matches.map((match) => ({ ...match, isQuiet: false }));
      const alike = new Map(matches.map(({ city: slug }) => [slug, 0.5]));
      expect(slugs(fuse(attentive, alike))).toEqual(order);
      expect(slugs(fuse(matches, closeness, { engine: 1, embeddings: 0 }))).toEqual(order);
    }),
  );
});

test("an order joined with itself stays", () => {
  fc.assert(
    fc.property(anyWorld, ({ matches }) => {
      const attentive = matches.map((match) => ({ ...match, isQuiet: false }));
      const closeness = new Map(
        attentive.toSorted(byWorth).map(({ city: slug }, place) => [slug, -place]),
      );
      expect(slugs(fuse(attentive, closeness))).toEqual(slugs(attentive.toSorted(byWorth)));
    }),
  );
});

test("a city first in both orders is first", () => {
  fc.assert(
    fc.property(anyWorld, ({ matches, closeness }) => {
      const best = city("best", 2);
      expect(fuse([...matches, best], new Map([...closeness, ["best", 1]]))[0]).toBe(best);
    }),
  );
});

test("a city before another in both orders stays before it", () => {
  fc.assert(
    fc.property(anyWorld, ({ matches, closeness }) => {
      const fused = slugs(fuse(matches, closeness));
      const open = matches.filter(({ excluded, isQuiet }) => !excluded && !isQuiet);
      for (const one of open)
        for (const other of open) {
          const [close, closeOther] = [closeness.get(one.city), closeness.get(other.city)];
          if (close === undefined || closeOther === undefined) continue;
          if (byWorth(one, other) < 0 && close >= closeOther)
            expect(fused.indexOf(one.city)).toBeLessThan(fused.indexOf(other.city));
        }
    }),
  );
});

test("the order of what is given does not matter", () => {
  const shuffled = anyWorld.chain(({ matches, closeness }) =>
    fc.record({
      matches: fc.constant(matches),
      mixed: fc.shuffledSubarray(matches, { minLength: matches.length }),
      closeness: fc.constant(closeness),
      mixedCloseness: fc
        .shuffledSubarray([...closeness], { minLength: closeness.size })
        .map((entries) => new Map(entries)),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ matches, mixed, closeness, mixedCloseness }) => {
      expect(slugs(fuse(mixed, mixedCloseness))).toEqual(slugs(fuse(matches, closeness)));
    }),
  );
});

test("cities not to be offered stay last, and say nothing about the others' places", () => {
  fc.assert(
    fc.property(anyWorld, ({ matches, closeness }) => {
      const open = matches.filter(({ excluded }) => !excluded);
      const barred = matches.filter(({ excluded }) => excluded).sort(byWorth);
      const order = [...slugs(fuse(open, closeness)), ...slugs(barred)];
      expect(slugs(fuse(matches, closeness))).toEqual(order);
    }),
  );
});

test("a partner that hardly ever answers passes nobody, however close its words are", () => {
  fc.assert(
    fc.property(anyWorld, ({ matches, closeness }) => {
      const fused = slugs(fuse(matches, closeness));
      const order = slugs(matches.toSorted(byWorth));
      for (const quiet of matches.filter(({ isQuiet, excluded }) => isQuiet && !excluded)) {
        const ahead = order.slice(0, order.indexOf(quiet.city));
        for (const other of ahead)
          expect(fused.indexOf(other)).toBeLessThan(fused.indexOf(quiet.city));
      }
    }),
  );
});

test("coming closer never costs a city a place", () => {
  fc.assert(
    fc.property(anyWorld, fc.nat(), ({ matches, closeness }, chosen) => {
      const { city: slug } = matches[chosen % matches.length]!;
      const closer = new Map(closeness).set(slug, (closeness.get(slug) ?? -1) + 0.35);
      const place = (by: ReadonlyMap<string, number>) => slugs(fuse(matches, by)).indexOf(slug);
      expect(place(closer)).toBeLessThanOrEqual(place(closeness));
    }),
  );
});
