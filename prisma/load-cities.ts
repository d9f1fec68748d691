import type { Prisma } from "../app/platform/db/generated/client";
import type { Tx } from "../app/platform/db/index.server";
import type { CityRecord } from "./data/city-schema";

/** Loads partner cities with their agreements, activity, delegations, promises and benefits. */
export async function loadCities(tx: Tx, cities: CityRecord[]): Promise<void> {
  const created = await tx.partnerCity.createManyAndReturn({
    data: cities.map(cityColumns),
    select: { id: true, slug: true },
  });
  const idOf = new Map(created.map(({ id, slug }) => [slug, id]));
  const all = <Part>(part: (city: CityRecord) => Part[]) =>
    cities.flatMap((city) => part(city).map((row) => ({ ...row, cityId: idOf.get(city.slug)! })));

  await tx.cityField.createMany({
    data: all(({ slug, fields }) => fields.map((row) => ({ ...row, key: `${slug}-${row.field}` }))),
  });
  await tx.agreement.createMany({
    data: all((city) => city.agreements).map(({ signedOn, endsOn, ...row }) => ({
      ...row,
      signedOn: new Date(signedOn),
      endsOn: day(endsOn),
    })),
  });
  await tx.institutionalLink.createMany({ data: all((city) => city.links) });
  await tx.undertaking.createMany({ data: all((city) => city.undertakings).map(withDays) });
  await tx.delegationPromise.createMany({
    data: all((city) => city.promises).map(({ dueOn, settledOn, ...row }) => ({
      ...row,
      dueOn: new Date(dueOn),
      settledOn: day(settledOn),
    })),
  });
  const delegations = await tx.delegation.createManyAndReturn({
    data: all((city) => city.delegations).map(withDays),
    select: { id: true, key: true },
  });
  const delegationIds = new Map(delegations.map(({ id, key }) => [key, id]));
  await tx.benefit.createMany({
    data: all((city) => city.benefits).map(({ delegation, ...row }) => ({
      ...row,
      delegationId: delegation ? delegationIds.get(delegation)! : null,
      evidence: row.source,
    })),
  });
}

const day = (text: string | undefined) => (text ? new Date(text) : null);

const withDays = <Row extends { startsOn?: string; endsOn?: string }>(row: Row) => ({
  ...row,
  startsOn: day(row.startsOn),
  endsOn: day(row.endsOn),
});

const inLines = (obstacles: CityRecord["obstacles"]) =>
  obstacles.length === 0
    ? {}
    : {
        pl: obstacles.map(({ text }) => text.pl).join("\n"),
        en: obstacles.map(({ text }) => text.en).join("\n"),
      };

function cityColumns(city: CityRecord): Prisma.PartnerCityCreateManyInput {
  const { slug, name, forms, country, lat, lon, population, relation, summary } = city;
  const { direction, seeks, offers, activity, source, asOf } = city;
  return {
    ...{ slug, name, forms, country, lat, lon, population, relation, summary },
    ...{ direction, seeks, offers, source, asOf },
    obstacles: inLines(city.obstacles),
    judgement: activity.judgement,
    judgementWords: activity.words,
    judgementSource: activity.source,
  };
}
