import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoGraticule, geoPath, type GeoProjection, geoStream } from "d3-geo";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { CityPlace, Place } from "./map-picture";
import { round } from "./labels.server";
import { insetSize, mainSize, mapProjections } from "./projection.server";

type Size = { width: number; height: number };
type Point = [x: number, y: number];

/** How far, in SVG units, a coast may stray from the truth, and the least island shown. */
const tolerance = 0.55;
const leastArea = 4;

/**
 * The backdrop of the partner map as an SVG document with the symbols `main` and `inset`, drawn in
 * `currentColor`; used as `<use href="/map-land.svg#main">`.
 */
export function landSvg(home: Place, cities: readonly CityPlace[]): string {
  const land = readLand();
  const { main, inset } = mapProjections(home, cities);
  const symbols = [symbol("main", { land, projection: main, size: mainSize })];
  if (inset) symbols.push(symbol("inset", { land, projection: inset, size: insetSize }));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

type Land = ReturnType<typeof readLand>;

function readLand() {
  const file = createRequire(import.meta.url).resolve("world-atlas/land-50m.json");
  const atlas = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const { land } = atlas.objects;
  if (!land) throw new Error(`${file} holds no land`);
  return feature(atlas, land);
}

function symbol(id: string, task: { land: Land; projection: GeoProjection; size: Size }): string {
  const { land, projection, size } = task;
  const { width, height } = size;
  // A little beyond the frame, so that the cut edge of the land is out of sight.
  const clipped = projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  const shores = rings(land, clipped).map(simplified).filter(isSeen).map(pathOf).join("");
  const lines = geoPath(clipped).digits(0)(geoGraticule().step([10, 10]).precision(10)()) ?? "";
  return (
    `<symbol id="${id}" viewBox="0 0 ${width} ${height}">` +
    `<path fill="currentColor" fill-rule="evenodd" d="${shores}"/>` +
    `<path fill="none" stroke="currentColor" stroke-width=".8" d="${lines}"/></symbol>`
  );
}

/** The outlines of the land as drawn, clipped to the frame. */
function rings(land: Land, projection: GeoProjection): Point[][] {
  const all: Point[][] = [];
  let ring: Point[] = [];
  geoStream(
    land,
    projection.stream({
      point: (x, y) => void ring.push([x, y]),
      lineStart: () => void (ring = []),
      lineEnd: () => void all.push(ring),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return all;
}

/** A ring with the points that a straight line would not miss taken out (Douglas and Peucker). */
function simplified(ring: Point[]): Point[] {
  const [first] = ring;
  if (!first || ring.length < 4) return ring;
  const opposite = farthest(ring, (point) => Math.hypot(point[0] - first[0], point[1] - first[1]));
  const there = thinned(ring.slice(0, opposite.index + 1));
  const back = thinned([...ring.slice(opposite.index), first]);
  return [...there, ...back.slice(1, -1)];
}

function thinned(line: Point[]): Point[] {
  const from = line[0];
  const to = line.at(-1);
  if (!from || !to || line.length < 3) return line;
  const worst = farthest(line, (point) => distanceToLine(point, from, to));
  if (worst.distance <= tolerance) return [from, to];
  const before = thinned(line.slice(0, worst.index + 1));
  return [...before, ...thinned(line.slice(worst.index)).slice(1)];
}

function farthest(line: Point[], distanceOf: (point: Point) => number) {
  let worst = { index: 0, distance: 0 };
  line.forEach((point, index) => {
    const distance = distanceOf(point);
    if (distance > worst.distance) worst = { index, distance };
  });
  return worst;
}

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / length;
}

function isSeen(ring: Point[]): boolean {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return ring.length > 2 && Math.abs(doubled) / 2 >= leastArea;
}

/** Steps between rounded points are shorter to write than the points themselves. */
function pathOf(ring: Point[]): string {
  const [start = [0, 0], ...others] = ring.map(([x, y]): Point => [round(x), round(y)]);
  let [x, y] = start;
  const steps = others.map(([nextX, nextY]) => {
    const step = `${round(nextX - x)},${round(nextY - y)}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${start[0]},${start[1]}l${steps.join(" ")}z`;
}
