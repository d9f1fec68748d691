import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Tx } from "../app/platform/db/index.server";
import { type CityRecord, citySchema } from "./data/city-schema";
import {
  affiliationSchema,
  countrySchema,
  fieldSchema,
  fundingCallSchema,
  goalSchema,
  homeCitySchema,
  institutionSchema,
} from "./data/schema";
import { loadCities } from "./load-cities";
import { loadFundingCalls } from "./load-funding-calls";
import { loadInstitutions } from "./load-institutions";
import { loadNetworks } from "./load-networks";

const folder = join("prisma", "data");

/** The programme describes the register up to this day. */
const describedUntil = "2007-01-01";

/** Reads one of the data files and checks its shape. */
export function readData<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
}

/** All partner cities of the programme. */
export const readCities = (): CityRecord[] =>
  readdirSync(join(folder, "cities"))
    .sort()
    .map((file) => readData(join("cities", file), citySchema));

/** Calls of well-known programmes. */
export const readFundingCalls = () => readData("funding-calls.json", z.array(fundingCallSchema));

/**
 * Loads the home city's register into an empty database: all of it or nothing.
 * Of the time from the end of the programme's account to `now` the register says nothing, and knows it.
 */
export async function loadProgramme(tx: Tx, now: Date): Promise<void> {
  const home = readData("home-city.json", homeCitySchema);
  const countries = readData("countries.json", z.array(countrySchema));
  const cities = readCities();
  await tx.homeCity.create({ data: { ...home, registerGaps: gapsUntil(now) } });
  await tx.country.createMany({ data: countries });
  await tx.field.createMany({
    data: readData("fields.json", z.array(fieldSchema)).map(withPosition),
  });
  await tx.goal.createMany({
    data: readData("goals.json", z.array(goalSchema)).map(({ validFrom, ...goal }, position) => ({
      ...goal,
      validFrom: new Date(validFrom),
      position,
    })),
  });
  await loadNetworks(tx, readData("affiliations.json", z.array(affiliationSchema)));
  await loadCities(tx, cities);
  const institutions = readData("institutions.json", z.array(institutionSchema));
  await loadInstitutions(tx, institutions, { home, countries, cities });
  await loadFundingCalls(tx, readFundingCalls(), now);
}

const withPosition = <Row extends object>(row: Row, position: number) => ({ ...row, position });

function gapsUntil(now: Date) {
  const today = now.toISOString().slice(0, 10);
  return today > describedUntil ? [{ from: describedUntil, until: today }] : [];
}
