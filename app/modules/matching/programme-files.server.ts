import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Programme } from "./match-on-programme";

/** Reads the files the software ships with from the folder `prisma/data`. They are checked by the tests, not here. */
export function readProgramme(folder: string): Programme {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const cities = readdirSync(path.join(folder, "cities"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => read(path.join("cities", file)));
  return {
    cities,
    countries: read("countries.json"),
    home: read("home-city.json"),
    lexicon: read("lexicon.json"),
  } as Programme;
}
