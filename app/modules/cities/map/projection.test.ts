import { describe, expect, test } from "vitest";
import { labelBox, overlap } from "./labels.server";
import { landSvg } from "./land.server";
import type { MapFrame } from "./map-picture";
import { drawMap } from "./projection.server";

const krakow = { lat: 50.0614, lon: 19.9366, name: "Kraków" };
const cities = [
  { slug: "kyiv", name: "Kyiv", lat: 50.4501, lon: 30.5234 },
  { slug: "leuven", name: "Leuven", lat: 50.8798, lon: 4.7005 },
  { slug: "milan", name: "Milan", lat: 45.4642, lon: 9.19 },
  { slug: "nuremberg", name: "Nuremberg", lat: 49.4521, lon: 11.0767 },
  { slug: "bratislava", name: "Bratislava", lat: 48.1486, lon: 17.1077 },
  { slug: "vienna", name: "Vienna", lat: 48.2082, lon: 16.3738 },
  { slug: "budapest", name: "Budapest", lat: 47.4979, lon: 19.0402 },
  { slug: "edinburgh", name: "Edinburgh", lat: 55.9533, lon: -3.1883 },
  { slug: "fes", name: "Fes", lat: 34.0181, lon: -5.0078 },
  { slug: "moscow", name: "Moscow", lat: 55.7558, lon: 37.6173 },
  { slug: "curitiba", name: "Curitiba", lat: -25.4284, lon: -49.2733 },
  { slug: "rochester", name: "Rochester", lat: 43.1566, lon: -77.6088 },
  { slug: "quito", name: "Quito", lat: -0.1807, lon: -78.4678 },
];
const homes = [
  krakow,
  { lat: -41.2866, lon: 174.7756, name: "Wellington" },
  { lat: -0.1807, lon: -78.4678, name: "Quito" },
  { lat: 64.1466, lon: -21.9426, name: "Reykjavík" },
];

const framesOf = (home: (typeof homes)[number], places = cities): MapFrame[] => {
  const { inset, ...main } = drawMap(home, places);
  return inset ? [main, inset] : [main];
};

describe.each(homes)("from $name", (home) => {
  const frames = framesOf(home);

  test("every city appears once", () => {
    const slugs = frames.flatMap(({ points }) => points.map(({ slug }) => slug));
    expect(slugs.sort()).toEqual(cities.map(({ slug }) => slug).sort());
  });

  test("every number is finite and every city lies in its frame", () => {
    for (const { points, width, height, home: mark } of frames) {
      for (const { x, y, labelX, labelY } of [...points, mark]) {
        expect([x, y, labelX, labelY].every(Number.isFinite)).toBe(true);
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    }
  });

  test("every arc begins at home", () => {
    for (const { points, home: mark } of frames) {
      for (const { arc } of points) expect(arc.startsWith(`M${mark.x},${mark.y}L`)).toBe(true);
    }
  });

  test("labels that are shown do not overlap", () => {
    for (const { points } of frames) {
      const boxes = points
        .filter(({ showLabel }) => showLabel)
        .map((point) => labelBox(point, point.slug, 15));
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      });
    }
  });
});

test("cities beyond the neighbourhood are drawn in the inset", () => {
  const { inset } = drawMap(krakow, cities);
  expect(inset?.points.map(({ slug }) => slug)).toEqual(["curitiba", "rochester", "quito"]);
});

test("a city with near partners only needs no inset", () => {
  expect(drawMap(krakow, cities.slice(0, 4)).inset).toBeNull();
  expect(landSvg(krakow, cities.slice(0, 4))).not.toContain(`id="inset"`);
});

test("a city without partners still has a map", () => {
  expect(framesOf(krakow, [])).toMatchObject([{ points: [] }]);
});

test("the land is one light document with a symbol for each frame", () => {
  const svg = landSvg(krakow, cities);
  expect(svg).toMatch(/^<svg .*<symbol id="main".*<symbol id="inset".*<\/svg>$/s);
  expect(svg).not.toContain("NaN");
  expect(svg.length).toBeLessThan(60_000);
});
