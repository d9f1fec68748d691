import { createHash } from "node:crypto";
import type { Language } from "~/shared/language";
import type { CityIndex } from "../city-index.server";
import type { ListedCity } from "../city-list";
import type { HomeCity } from "../city.queries.server";
import { relations } from "../partner-city";
import { landSvg } from "./land.server";
import type { CityPlace, MapPicture } from "./map-picture";
import { drawMap } from "./projection.server";

/** The home city and its partners in one language, to be drawn. */
export type MapTask = {
  home: HomeCity;
  index: CityIndex;
  language: Language;
};

const drawn = new Map<Language, { key: string; picture: MapPicture }>();
let land: { key: string; svg: string } | undefined;

const placesOf = ({ home, index, language }: MapTask) => ({
  centre: { name: home.name[language], lat: home.lat, lon: home.lon },
  places: placed(index, language),
});

function placed(index: CityIndex, language: Language): CityPlace[] {
  const named = new Set(prominent(index).map(({ slug }) => slug));
  return index.cities[language].map(({ slug, name, lat, lon }) => ({
    ...{ slug, lat, lon, name: name[language] },
    ...(named.has(slug) ? {} : { isUnnamed: true }),
  }));
}

/** Cities named on the map and linked from it; among more of them nothing could be read. */
const namedAtMost = 60;

/** The cities a map of all names: all of them, or the closest relations where there are too many. */
export function prominent(index: CityIndex): ListedCity[] {
  const rank = ({ relation, agreements }: ListedCity) =>
    relations.indexOf(relation) * 1000 - Math.min(agreements.length, 999);
  const cities = index.cities.en;
  return cities.length <= namedAtMost
    ? cities
    : [...cities].sort((a, b) => rank(a) - rank(b)).slice(0, namedAtMost);
}

/** The partner map with room for names in one language, drawn again only when a city moved, came or went. */
export function mapOf(task: MapTask): MapPicture {
  const { centre, places } = placesOf(task);
  const key = JSON.stringify([centre, places]);
  const known = drawn.get(task.language);
  if (known?.key === key) return known.picture;
  const picture = drawMap(centre, places);
  drawn.set(task.language, { key, picture });
  return picture;
}

/** The backdrop that goes with the map, drawn again only when a city moved, came or went. */
export function landOf(task: Omit<MapTask, "language">): string {
  const { centre, places } = placesOf({ ...task, language: "en" });
  const key = JSON.stringify([centre, places]);
  if (land?.key !== key) land = { key, svg: landSvg(centre, places) };
  return land.svg;
}

/** Where the backdrop is: another address for other places, so that a browser never shows an old one. */
export function landAddress({ home, index }: MapTask): string {
  const places = index.cities.en.map(({ slug, lat, lon }) => [slug, lat, lon]);
  const version = createHash("sha256")
    .update(JSON.stringify([home.lat, home.lon, places]))
    .digest("base64url");
  return `/map-land.svg?v=${version.slice(0, 10)}`;
}
