import { fold } from "~/shared/text";
import type { Random } from "./random";

type Names = { beginnings: string; endings: string };

// Towns of a language's sound: any beginning goes with any ending.
const names = {
  german: {
    beginnings:
      "Alten Neuen Ober Unter Linden Eschen Rosen Stein Wald Hohen Gold Kirch Mühl Königs Silber Kron",
    endings: "berg burg stadt hausen feld bach brunn tal heim dorf",
  },
  romance: {
    beginnings:
      "Monte Val San Bel Villa Porto Castel Roca Campo Fonte Ribe Serra Cala Torre Puente Mar",
    endings: "nova mar verde luna fiore dor grande blanca reale vento sole dira",
  },
  slavic: {
    beginnings:
      "Novi Stari Bela Crni Vysoké Zeleno Dobro Jasno Lipo Kamen Brezo Zlato Mali Horní Dolo Rado",
    endings: "grad dvor polje mezí slav vice hora brod most lov",
  },
  northern: {
    beginnings:
      "Kalla Uus Vana Kauni Järve Lahti Oula Turu Ves Ris Säde Jaun Liep Mez Szép Kis Nagy",
    endings: "linna pils vald kylä saari gala mäe falva város niemi",
  },
  english: {
    beginnings: "North South East West New Green Ash Oak Kings Queens Red Lake River Stone Mill",
    endings: "ton ford bridge field wood haven chester port ham dale",
  },
  eastern: {
    beginnings: "Aka Shira Naka Taka Kara Ala Tur Bay Sam Chan Jin Bao Hae Mun Raj Dev",
    endings: "yama kawa moto shi kent abad tau zhou yang pur gar san",
  },
} satisfies Record<string, Names>;

// South, north, west and east ends of a piece of land in each country, in degrees.
const lands: [code: string, sound: keyof typeof names, box: [number, number, number, number]][] = [
  ["DE", "german", [48, 53.5, 8, 13]],
  ["AT", "german", [47, 48.4, 11, 16]],
  ["CH", "german", [46.4, 47.4, 7, 9.4]],
  ["NL", "german", [51.5, 53, 5, 6.6]],
  ["DK", "german", [55.2, 56.8, 8.6, 9.8]],
  ["SE", "german", [57, 62, 13, 16]],
  ["NO", "german", [59.5, 62, 7, 11]],
  ["FR", "romance", [44, 49, 0, 5]],
  ["BE", "romance", [50, 50.8, 4, 5.8]],
  ["IT", "romance", [43, 45.8, 9, 12]],
  ["ES", "romance", [38.5, 42.5, -6, -1]],
  ["PT", "romance", [37.5, 41.5, -8.5, -7]],
  ["RO", "romance", [44.5, 47.3, 22, 27]],
  ["BR", "romance", [-24, -8, -52, -42]],
  ["AR", "romance", [-37, -27, -66, -59]],
  ["CL", "romance", [-38, -30, -72, -70.8]],
  ["PE", "romance", [-14, -6, -77, -73]],
  ["MX", "romance", [18, 25, -104, -98]],
  ["CZ", "slavic", [49.2, 50.4, 13.5, 17.5]],
  ["SK", "slavic", [48.4, 49.2, 18, 21.5]],
  ["HR", "slavic", [45.2, 46, 15.5, 18.5]],
  ["SI", "slavic", [45.8, 46.4, 14, 15.4]],
  ["UA", "slavic", [47.5, 51, 25, 36]],
  ["BG", "slavic", [42, 43.5, 23, 27]],
  ["RS", "slavic", [43.2, 45.8, 19.6, 21.8]],
  ["LT", "northern", [54.6, 56, 22, 25.5]],
  ["LV", "northern", [56.4, 57.4, 22, 27]],
  ["EE", "northern", [58, 59.2, 25, 27]],
  ["FI", "northern", [61, 65, 23, 28]],
  ["HU", "northern", [46.4, 48, 17.5, 21]],
  ["GB", "english", [51.5, 54, -2.6, -0.4]],
  ["IE", "english", [52.4, 54, -8.6, -6.8]],
  ["US", "english", [34, 45, -115, -82]],
  ["CA", "english", [49.5, 54, -118, -95]],
  ["AU", "english", [-34, -28, 143, 151]],
  ["JP", "eastern", [35.2, 36.8, 137, 140]],
  ["KR", "eastern", [35.4, 37.5, 127, 128.8]],
  ["CN", "eastern", [26, 38, 104, 117]],
  ["IN", "eastern", [14, 27, 75, 81]],
  ["TR", "eastern", [38, 40.5, 29, 41]],
  ["KZ", "eastern", [45, 52, 60, 79]],
  ["GE", "eastern", [41.6, 42.4, 43, 45.5]],
];

const aboutHalf = 0.5;

/** A town that does not exist in a country that does, with a slug that none of `taken` has. */
export function aPlace(random: Random, taken: Set<string>) {
  const [country, sound, [south, north, west, east]] = random.pick(lands);
  const { beginnings, endings } = names[sound];
  const half = () => random.pick(beginnings.split(" ")) + random.pick(endings.split(" "));
  let name = half();
  let slug = slugOf(name);
  while (taken.has(slug)) {
    name = random.chance(aboutHalf) ? half() : `${half()} ${half()}`;
    slug = slugOf(name);
  }
  taken.add(slug);
  const within = (least: number, most: number) =>
    Number((least + random.next() * (most - least)).toFixed(4));
  return { slug, name, country, lat: within(south, north), lon: within(west, east) };
}

const slugOf = (name: string) => fold(name).replace(/[^a-z]+/g, "-");
