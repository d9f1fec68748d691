import type { Language } from "~/shared/language";
import type { HomeCity } from "../city.queries.server";
import type { MapPicture } from "./map-picture";
import { drawMap } from "./projection.server";

type Placed = { slug: string; name: string; lat: number; lon: number };

const drawn = new Map<Language, { key: string; picture: MapPicture }>();

/** The partner map with room for names in one language, drawn again only when a city moved, came or went. */
export function mapOf(home: HomeCity, cities: Placed[], language: Language): MapPicture {
  const centre = { name: home.name[language], lat: home.lat, lon: home.lon };
  const placed = cities.map(({ slug, name, lat, lon }) => ({ slug, name, lat, lon }));
  const key = JSON.stringify([centre, placed]);
  const known = drawn.get(language);
  if (known?.key === key) return known.picture;
  const picture = drawMap(centre, placed);
  drawn.set(language, { key, picture });
  return picture;
}
