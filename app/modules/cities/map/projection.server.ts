import {
  geoCentroid,
  geoCircle,
  geoConicConformal,
  geoDistance,
  geoNaturalEarth1,
  geoPath,
  type GeoProjection,
} from "d3-geo";
import type { MultiPoint } from "geojson";
import { around, type Box, labelBox, overlap, placeLabels, round } from "./labels.server";
import type { CityPlace, Corner, MapFrame, MapPicture, Place } from "./map-picture";

const earthRadiusKm = 6371;
const neighbourhoodKm = 2800;
const leastReachKm = 500;

export const mainSize = { width: 1040, height: 700 };
export const insetSize = { width: 320, height: 290 };

/** Font sizes in SVG units for which room is found; styles.css never draws larger ones. */
const mainFont = 16;
const insetFont = 15;
const homeFont = 19;

const position = ({ lon, lat }: Place): [number, number] => [lon, lat];
const points = (places: Place[]): MultiPoint => ({
  type: "MultiPoint",
  coordinates: places.map(position),
});

/** The projections of both frames; the land and the cities are drawn with the same ones. */
export function mapProjections(home: Place, cities: readonly CityPlace[]) {
  const isNear = (city: Place) =>
    geoDistance(position(home), position(city)) * earthRadiusKm <= neighbourhoodKm;
  const near = cities.filter(isNear);
  const far = cities.filter((city) => !isNear(city));
  return {
    near,
    far,
    main: mainProjection(home, near),
    inset: far.length > 0 ? insetProjection(home, far) : null,
  };
}

/** All cities lie in the middle of the frame; styles.css crops it to 10 / 9 on small screens. */
const middle = { width: 700, height: 620 };
const croppedWidth = (mainSize.height * 10) / 9;

/** A conic map of the neighbourhood. */
function mainProjection(home: Place, near: Place[]): GeoProjection {
  const { width, height } = mainSize;
  const reach = geoCircle()
    .center(position(home))
    .radius((leastReachKm / earthRadiusKm) * (180 / Math.PI))();
  const shown = points([home, ...near]);
  shown.coordinates.push(...(reach.coordinates[0] ?? []));
  const latitudes = shown.coordinates.map(([, lat]) => lat ?? 0);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  const [lon] = geoCentroid(shown);
  return geoConicConformal()
    .parallels([south + (north - south) / 6, north - (north - south) / 6])
    .rotate([-lon, 0])
    .fitExtent(
      [
        [(width - middle.width) / 2, (height - middle.height) / 2],
        [(width + middle.width) / 2, (height + middle.height) / 2],
      ],
      shown,
    );
}

function insetProjection(home: Place, far: Place[]): GeoProjection {
  const { width, height } = insetSize;
  const shown = points([home, ...far]);
  const [lon] = geoCentroid(shown);
  return geoNaturalEarth1()
    .rotate([-lon, 0])
    .fitExtent(
      [
        [46, 34],
        [width - 46, height - 34],
      ],
      shown,
    );
}

/** Where everything stands on the map of partners. */
export function drawMap(home: Place & { name?: string }, cities: readonly CityPlace[]): MapPicture {
  const { near, far, main, inset } = mapProjections(home, cities);
  const corner = inset && emptiest(near.map((city) => project(main, city)));
  const taken = corner ? [cornerBox(corner)] : [];
  const homeName = home.name ?? "";
  return {
    ...frame(main, { size: mainSize, home, homeName, cities: near, taken, fontSize: mainFont }),
    inset: inset &&
      corner && {
        ...frame(inset, {
          size: insetSize,
          home,
          homeName: "",
          cities: far,
          taken: [],
          fontSize: insetFont,
        }),
        corner,
      },
  };
}

type FrameTask = {
  size: { width: number; height: number };
  home: Place;
  homeName: string;
  cities: CityPlace[];
  taken: Box[];
  fontSize: number;
};

function frame(projection: GeoProjection, task: FrameTask): MapFrame {
  const { size, home, homeName, cities, taken, fontSize } = task;
  const path = geoPath(projection).digits(1);
  const centre = project(projection, home);
  const margin = 6 + Math.max(0, size.width - croppedWidth) / 2;
  const bounds = { x0: margin, y0: 6, x1: size.width - margin, y1: size.height - 6 };
  const tasks = cities.map((city) => ({
    point: project(projection, city),
    text: city.name ?? city.slug,
  }));
  const dots = tasks.map(({ point }) => around(point, 7));
  const lines = tasks.map(({ point }) => ({ from: centre, to: point }));
  const [homeLabel] = placeLabels([{ point: centre, text: homeName }], {
    frame: bounds,
    taken: [...taken, ...dots],
    lines,
    fontSize: homeFont,
    gaps: [15, 24],
  });
  if (!homeLabel) throw new Error("a label was asked for and not answered");
  const homeBox = homeName ? [labelBox(homeLabel, homeName, homeFont)] : [];
  const isNamed = (_: unknown, index: number) => !cities[index]!.isUnnamed;
  const named = tasks.filter(isNamed);
  const labels = placeLabels(named, {
    frame: bounds,
    taken: [...taken, around(centre, 11), ...homeBox],
    lines: lines.filter(isNamed),
    fontSize,
    gaps: [10],
  });
  const labelOf = new Map(named.map((task, index) => [task, labels[index]!]));
  return {
    ...size,
    home: { ...centre, ...homeLabel },
    points: cities.map((city, index) => ({
      slug: city.slug,
      ...tasks[index]!.point,
      ...(labelOf.get(tasks[index]!) ?? noLabel(tasks[index]!.point)),
      arc: path({ type: "LineString", coordinates: [position(home), position(city)] }) ?? "",
    })),
  };
}

/** Where a name would stand that is not shown until its city is pointed at. */
const noLabel = ({ x, y }: { x: number; y: number }) => ({
  labelX: x + 10,
  labelY: y + 5,
  labelAnchor: "start" as const,
  showLabel: false,
});

function project(projection: GeoProjection, place: Place) {
  const [x = 0, y = 0] = projection(position(place)) ?? [];
  return { x: round(x), y: round(y) };
}

const corners: Corner[] = ["bottom-right", "bottom-left", "top-right", "top-left"];

/** The rectangle of the main frame that the inset covers. */
function cornerBox(corner: Corner): Box {
  const x0 = corner.endsWith("left") ? 0 : mainSize.width - insetSize.width;
  const y0 = corner.startsWith("top") ? 0 : mainSize.height - insetSize.height;
  return { x0, y0, x1: x0 + insetSize.width, y1: y0 + insetSize.height };
}

/** The corner where the inset hides the fewest cities. */
function emptiest(dots: { x: number; y: number }[]): Corner {
  const hidden = (corner: Corner) =>
    dots.filter((dot) => overlap(around(dot, 12), cornerBox(corner))).length;
  return [...corners].sort((a, b) => hidden(a) - hidden(b))[0] ?? "bottom-right";
}
