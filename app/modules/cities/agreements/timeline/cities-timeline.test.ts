import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agreement } from "../agreement";
import { isInForce, stateOn } from "../agreement-state";
import { anyAgreement, anyDay } from "../arbitraries";
import { moscow, nuremberg, rochester } from "../examples";
import { citiesTimeline, MAX_ROWS } from "./cities-timeline";

const today = "2026-11-22";
const city = (slug: string, ...agreements: Agreement[]) => ({ slug, agreements });
const draw = (...cities: ReturnType<typeof city>[]) => citiesTimeline({ cities, today, gaps: [] });
const kyiv = city(
  "kyiv",
  { ...nuremberg, key: "twin", signedOn: "1993-02-19" },
  { ...nuremberg, key: "first", kind: "partnership", signedOn: "1976-12-12" },
);

test("cities without agreements alone are no picture", () => {
  expect(draw()).toBeNull();
  expect(draw(city("cusco"))).toBeNull();
});

test("rows stand in order of first signing, without agreements last", () => {
  const rows = draw(
    city("none"),
    city("nuremberg", nuremberg),
    kyiv,
    city("rochester", rochester),
  )?.rows;
  expect(rows?.map(({ slug }) => slug)).toEqual(["rochester", "kyiv", "nuremberg", "none"]);
});

test("a bar shows the most solemn agreement of its time, and goes on", () => {
  const row = draw(kyiv)?.rows[0];
  expect(row?.pieces.map(({ kind }) => kind)).toEqual(["partnership", "twin"]);
  expect(row?.pieces[0]?.x2).toBe(row?.pieces[1]?.x1);
  expect(row?.marks.map(({ key }) => key)).toEqual(["first", "twin"]);
  expect(row?.cap).toBe("arrow");
  expect(row?.standing).toEqual({ standing: "in_force", kind: "twin", since: "1993-02-19" });
});

test("when the stronger agreement ends, the weaker shows again", () => {
  const ended = { ...nuremberg, key: "ended", terminatedOn: "2000-01-01" };
  const row = draw(city("any", rochester, ended))?.rows[0];
  expect(row?.pieces.map(({ kind }) => kind)).toEqual(["partnership", "twin", "partnership"]);
});

test("where all has ended the bar stops and the row says what was last", () => {
  const row = draw(city("moscow", moscow))?.rows[0];
  expect(row?.cap).toBe("stop");
  expect(row?.standing).toEqual({
    standing: "over",
    kind: "protocol",
    from: "2006-04-19",
    until: "2008-12-31",
  });
});

test("a relation that rests is drawn as such", () => {
  const row = draw(city("any", { ...nuremberg, suspendedOn: "2022-03-01" }))?.rows[0];
  expect(row?.pieces.map(({ look }) => look)).toEqual(["recorded", "suspended"]);
  expect(row?.standing).toMatchObject({ standing: "suspended", kind: "twin" });
});

test("years without records are drawn apart", () => {
  const gaps = [{ from: "2007-01-01", until: today }];
  const row = citiesTimeline({ cities: [kyiv], today, gaps })?.rows[0];
  expect(row?.pieces.map(({ look }) => look)).toEqual(["recorded", "recorded", "unrecorded"]);
});

test("signings of about the same time stand side by side", () => {
  const again = { ...rochester, key: "again", signedOn: "1973-09-01" };
  const marks = draw(city("any", rochester, again, nuremberg))?.rows[0]?.marks;
  expect(marks?.map(({ side }) => side)).toEqual([0, 1, 0]);
});

test("what is not signed yet is not drawn but said", () => {
  const future = { ...moscow, signedOn: "2027-01-01", endsOn: "2030-01-01" };
  const row = draw(kyiv, city("soon", future))?.rows[1];
  expect(row).toMatchObject({ pieces: [], marks: [], standing: { standing: "ahead" } });
});

test(`a picture holds at most ${MAX_ROWS} rows`, () => {
  const many = Array.from({ length: 500 }, (_, index) => city(String(index), nuremberg));
  expect(draw(...many)?.rows).toHaveLength(MAX_ROWS);
});

test("a row says that something binds exactly when an agreement is in force", () => {
  const agreements = fc.array(anyAgreement, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(agreements, anyDay, (recorded, now) => {
      const states = recorded.map((each) => stateOn(each, now));
      const row = citiesTimeline({ cities: [city("any", ...recorded)], today: now, gaps: [] })
        ?.rows[0];
      const binds = states.some(isInForce);
      const rests = !binds && states.some(({ state }) => state === "suspended");
      expect(row?.standing.standing === "in_force").toBe(binds);
      expect(row?.standing.standing === "suspended").toBe(rests);
    }),
    { numRuns: 500 },
  );
});

test("whatever is recorded, pieces follow one another within the picture up to today", () => {
  const agreements = fc.array(anyAgreement, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(agreements, anyDay, (recorded, now) => {
      const cities = [city("any", ...recorded)];
      const timeline = citiesTimeline({ cities, today: now, gaps: [] });
      const pieces = timeline?.rows[0]?.pieces ?? [];
      pieces.forEach(({ x1, x2 }, index) => {
        expect(x1).toBeLessThanOrEqual(x2);
        expect(x2).toBeLessThanOrEqual(timeline?.axis.today ?? 0);
        expect(x1).toBeGreaterThanOrEqual(pieces[index - 1]?.x2 ?? 0);
      });
    }),
  );
});
