import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAgreement, anyDay } from "../arbitraries";
import { moscow, nuremberg, rochester } from "../examples";
import { cityTimeline } from "./city-timeline";
import { MAX_LANES } from "./undertaking-track";

const today = "2026-11-22";
const draw = (known: Partial<Parameters<typeof cityTimeline>[0]>) =>
  cityTimeline({ agreements: [], undertakings: [], today, gaps: [], ...known });

test("nothing to draw is no picture", () => {
  expect(draw({})).toBeNull();
});

test("Rochester's bar goes on, with eleven renewals and times for notice to 2028", () => {
  const bar = draw({ agreements: [rochester] })?.bars[0];
  expect(bar?.cap).toBe("arrow");
  expect(bar?.renewals).toHaveLength(11);
  expect(bar?.notices).toHaveLength(11);
  expect(bar?.renewals.at(-1)).toBe(bar?.end);
  expect(bar?.pieces.map(({ look }) => look)).toEqual(["recorded", "ahead"]);
});

test("a bar until a day stops there, one without an end goes on from today", () => {
  const timeline = draw({ agreements: [nuremberg, moscow] });
  const [twin, protocol] = timeline?.bars ?? [];
  expect(twin).toMatchObject({ cap: "arrow", end: timeline?.axis.today });
  expect(protocol?.cap).toBe("stop");
  expect(protocol?.end).toBeLessThan(timeline?.axis.today ?? 0);
});

test("once notice is given the bar stops, and nothing renews after it", () => {
  const bar = draw({ agreements: [{ ...rochester, terminatedOn: "2028-07-18" }] })?.bars[0];
  expect(bar?.cap).toBe("stop");
  expect(bar?.renewals).toHaveLength(10);
});

test("bars stand in order of signing", () => {
  const bars = draw({ agreements: [moscow, nuremberg, rochester] })?.bars;
  expect(bars?.map(({ key }) => key)).toEqual([rochester.key, nuremberg.key, moscow.key]);
});

test("undertakings of one year stand one above the other, and long ones below", () => {
  const track = draw({
    undertakings: [
      { key: "a", year: 2005, status: "held" },
      { key: "b", year: 2005, status: "planned" },
      { key: "long", year: 1998, endYear: 2006, status: "held" },
    ],
  })?.undertakings;
  expect(track?.lanes).toBe(3);
  expect(track?.marks.map(({ key, lane }) => [key, lane])).toEqual([
    ["long", 0],
    ["a", 1],
    ["b", 2],
  ]);
});

test("more undertakings in a year than lanes are counted", () => {
  const undertakings = Array.from({ length: 9 }, (_, index) => ({
    key: String(index),
    year: 2005,
    status: "held" as const,
  }));
  const track = draw({ undertakings })?.undertakings;
  expect(track?.lanes).toBe(MAX_LANES);
  expect(track?.more).toMatchObject([{ year: 2005, count: 3 }]);
});

test("whatever is recorded, everything lies within the picture", () => {
  const agreements = fc.array(anyAgreement, { maxLength: 6 });
  fc.assert(
    fc.property(agreements, anyDay, (recorded, now) => {
      const timeline = draw({ agreements: recorded, today: now });
      const places = timeline?.bars.flatMap(({ start, end, pieces, renewals, notices }) => [
        start,
        end,
        ...renewals,
        ...[...pieces, ...notices].flatMap(({ x1, x2 }) => [x1, x2]),
      ]);
      expect(places?.every((x) => x >= 0 && x <= 100) ?? true).toBe(true);
      expect(timeline?.bars.length ?? 0).toBe(recorded.length);
    }),
  );
});
