import { type HealthPoint, monthAfter } from "./series";

/** A point of the picture. */
export type Spot = { x: number; y: number };

/** What the picture of a series consists of, in units of its view box. */
export type SparkLine = {
  width: number;
  height: number;
  /** y of level 1 */
  top: number;
  /** y of level 0 */
  floor: number;
  /** outlines of unbroken stretches, each with the area under it */
  stretches: { line: string; area: string }[];
  /** straight lines over time the register says nothing of */
  breaks: string[];
  /** where the judgement starts the line; null where the line begins with the series */
  start: Spot | null;
  end: Spot;
  /** months with events, neighbours joined */
  strokes: { x: number; width: number; count: number }[];
};

const WIDTH = 240;
const HEIGHT = 80;
const TOP = 7;
const FLOOR = 64;
const SIDE = 6;
/** A break is as wide as this many months. */
const BREAK = 3;

/** The places a series takes on the axis: a month each, and room where months are left out. */
function placesOf(series: HealthPoint[]): number[] {
  let place = 0;
  return series.map(({ month }, index) => {
    const before = series[index - 1];
    if (before) place += monthAfter(before.month) === month ? 1 : BREAK;
    return place;
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Spot) => `${round(x)} ${round(y)}`;

/** The picture of a series as shapes; the series has at least one month and ends with a level. */
export function sparkLine(series: HealthPoint[]): SparkLine {
  const places = placesOf(series);
  const step = (WIDTH - 2 * SIDE) / Math.max(1, places.at(-1) ?? 0);
  const xOf = (index: number) =>
    series.length === 1 ? WIDTH - SIDE : SIDE + (places[index] ?? 0) * step;
  const spots = series.map(({ level }, index) =>
    level === null ? null : { x: xOf(index), y: FLOOR - level * (FLOOR - TOP) },
  );
  const runs: Spot[][] = [];
  const breaks: string[] = [];
  spots.forEach((spot, index) => {
    if (!spot) return;
    const before = spots[index - 1];
    const isBroken = (places[index] ?? 0) - (places[index - 1] ?? 0) > 1;
    if (before && !isBroken) runs.at(-1)?.push(spot);
    else runs.push([spot]);
    if (before && isBroken) breaks.push(`M${at(before)}L${at(spot)}`);
  });
  const begins = spots.findIndex((spot) => spot !== null);
  return {
    width: WIDTH,
    height: HEIGHT,
    top: TOP,
    floor: FLOOR,
    stretches: runs
      .filter((run) => run.length > 1)
      .map((run) => {
        const line = `M${run.map(at).join("L")}`;
        return { line, area: `${line}V${FLOOR}H${round(run[0]?.x ?? 0)}Z` };
      }),
    breaks,
    start: begins > 0 ? (spots[begins] ?? null) : null,
    end: spots.at(-1) ?? { x: WIDTH - SIDE, y: FLOOR },
    strokes: strokesOf(series, places, step),
  };
}

function strokesOf(series: HealthPoint[], places: number[], step: number): SparkLine["strokes"] {
  const strokes: (SparkLine["strokes"][number] & { place: number })[] = [];
  series.forEach(({ events: count }, index) => {
    if (count === 0) return;
    const place = places[index] ?? 0;
    const x = series.length === 1 ? WIDTH - SIDE : SIDE + place * step;
    const [left, right] = [Math.max(0, x - step / 2), Math.min(WIDTH, x + step / 2)];
    const before = strokes.at(-1);
    if (before && before.count === count && before.place === place - 1) {
      before.width = round(right - before.x);
      before.place = place;
    } else strokes.push({ x: round(left), width: round(right - left), count, place });
  });
  return strokes.map(({ x, width, count }) => ({ x, width, count }));
}
