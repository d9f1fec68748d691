import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Prisma } from "../app/platform/db/generated/client";
import type { Tx } from "../app/platform/db/index.server";
import {
  type AffiliationRecord,
  affiliationSchema,
  type CityRecord,
  citySchema,
  countrySchema,
  fieldSchema,
  goalSchema,
  homeCitySchema,
} from "./data/schema";

const folder = join("prisma", "data");

/** Reads one of the data files and checks its shape. */
export function readData<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
}

/** All partner cities of the programme. */
export const readCities = (): CityRecord[] =>
  readdirSync(join(folder, "cities"))
    .sort()
    .map((file) => readData(join("cities", file), citySchema));

/** Loads the home city's register into an empty database: all of it or nothing. */
export async function loadProgramme(tx: Tx): Promise<void> {
  const home = readData("home-city.json", homeCitySchema);
  await tx.homeCity.create({ data: home });
  await tx.country.createMany({ data: readData("countries.json", z.array(countrySchema)) });
  await tx.field.createMany({
    data: readData("fields.json", z.array(fieldSchema)).map(withPosition),
  });
  await tx.goal.createMany({ data: readData("goals.json", z.array(goalSchema)).map(withPosition) });
  await loadAffiliations(tx, readData("affiliations.json", z.array(affiliationSchema)));
  await loadCities(tx, readCities());
}

const withPosition = <Row extends object>(row: Row, position: number) => ({ ...row, position });

async function loadAffiliations(tx: Tx, affiliations: AffiliationRecord[]) {
  for (const { undertakings, fee, ...affiliation } of affiliations) {
    const { key, source, asOf } = affiliation;
    await tx.affiliation.create({
      data: {
        ...affiliation,
        feeAmount: fee?.amount ?? null,
        feeCurrency: fee?.currency ?? null,
        events: {
          create: undertakings.map((event, index) => ({
            ...event,
            key: `${key}-${index + 1}`,
            kind: "use" as const,
            source,
            asOf,
          })),
        },
      },
    });
  }
}

async function loadCities(tx: Tx, cities: CityRecord[]) {
  const created = await tx.partnerCity.createManyAndReturn({
    data: cities.map(cityColumns),
    select: { id: true, slug: true },
  });
  const idOf = new Map(created.map(({ id, slug }) => [slug, id]));
  const all = <Part>(part: (city: CityRecord) => Part[]) =>
    cities.flatMap((city) => part(city).map((row) => ({ ...row, cityId: idOf.get(city.slug)! })));
  await tx.cityField.createMany({
    data: cities.flatMap((city) =>
      city.fields.map((row) => ({
        ...row,
        key: `${city.slug}-${row.field}`,
        cityId: idOf.get(city.slug)!,
      })),
    ),
  });
  await tx.agreement.createMany({
    data: all((city) => city.agreements).map(({ signedOn, endsOn, ...row }) => ({
      ...row,
      signedOn: new Date(signedOn),
      endsOn: endsOn ? new Date(endsOn) : null,
    })),
  });
  await tx.institutionalLink.createMany({ data: all((city) => city.links) });
  await tx.undertaking.createMany({ data: all((city) => city.undertakings) });
  await tx.benefit.createMany({ data: all((city) => city.benefits) });
}

function cityColumns(city: CityRecord): Prisma.PartnerCityCreateManyInput {
  const {
    slug,
    name,
    forms,
    country,
    lat,
    lon,
    population,
    relation,
    summary,
    direction,
    obstacles,
  } = city;
  return {
    ...{
      slug,
      name,
      forms,
      country,
      lat,
      lon,
      population,
      relation,
      summary,
      direction,
      obstacles,
    },
    judgement: city.activity.judgement,
    judgementWords: city.activity.words,
    judgementSource: city.activity.source,
    source: city.source,
    asOf: city.asOf,
  };
}
