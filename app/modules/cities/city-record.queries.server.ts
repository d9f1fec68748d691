import type { Prisma } from "~/platform/db/generated/client";
import { db } from "~/platform/db/index.server";
import { dayOf } from "./agreements/days";
import { agreementColumns } from "./agreements/agreement-columns.server";

/** Things done that a city's page shows; the rest is on pages by year. */
export const activitiesOnPage = 50;

const undertaking = {
  key: true,
  kind: true,
  title: true,
  description: true,
  year: true,
  endYear: true,
  startsOn: true,
  endsOn: true,
  fields: true,
  goals: true,
  home: true,
  partner: true,
  status: true,
  source: true,
  asOf: true,
} satisfies Prisma.UndertakingSelect;

/** Members, costs and promises of delegations are for staff. */
const delegation = {
  key: true,
  direction: true,
  purpose: true,
  host: true,
  year: true,
  startsOn: true,
  endsOn: true,
  fields: true,
  result: true,
  status: true,
  source: true,
  asOf: true,
} satisfies Prisma.DelegationSelect;

const latestFirst = [
  { year: "desc" },
  { startsOn: { sort: "desc", nulls: "last" } },
  { key: "asc" },
] satisfies Prisma.UndertakingOrderByWithRelationInput[];

const columns = (activities: number | undefined) =>
  ({
    id: true,
    slug: true,
    name: true,
    country: true,
    lat: true,
    lon: true,
    population: true,
    relation: true,
    summary: true,
    judgement: true,
    judgementWords: true,
    judgementSource: true,
    direction: true,
    obstacles: true,
    seeks: true,
    offers: true,
    optedOut: true,
    suspendedOn: true,
    suspendedWhy: true,
    source: true,
    asOf: true,
    agreements: {
      select: {
        ...agreementColumns,
        title: true,
        note: true,
        endedWhy: true,
        signatories: true,
        documents: {
          where: { isPublic: true },
          select: { id: true, name: true },
          orderBy: { id: "asc" },
        },
        source: true,
        asOf: true,
      },
      orderBy: [{ signedOn: "desc" }, { id: "desc" }],
    },
    fields: {
      select: { field: true, agreed: true, practised: true, note: true, source: true },
      orderBy: [{ practised: "desc" }, { agreed: "desc" }, { id: "asc" }],
    },
    links: {
      select: {
        key: true,
        kind: true,
        home: true,
        partner: true,
        since: true,
        until: true,
        field: true,
        note: true,
        source: true,
        asOf: true,
      },
      orderBy: [{ since: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    },
    undertakings: { select: undertaking, orderBy: latestFirst, take: activities },
    delegations: { select: delegation, orderBy: latestFirst, take: activities },
    benefits: {
      select: {
        key: true,
        kind: true,
        direction: true,
        title: true,
        recipient: true,
        year: true,
        amount: true,
        currency: true,
        count: true,
        field: true,
        source: true,
        asOf: true,
      },
      orderBy: [{ year: { sort: "desc", nulls: "last" } }, { id: "asc" }],
    },
    health: true,
    _count: { select: { undertakings: true, delegations: true } },
  }) satisfies Prisma.PartnerCitySelect;

/**
 * One partner city with all the public may know of it, or null when it is not in the register or archived.
 * @param activities at most so many undertakings and so many delegations, the latest; all when left out
 */
export async function cityRecord(slug: string, activities?: number) {
  const found = await db.partnerCity.findUnique({
    where: { slug, archivedOn: null },
    select: columns(activities),
  });
  if (!found) return null;
  return {
    ...found,
    undertakings: found.undertakings.map(withDays),
    delegations: found.delegations.map(withDays),
    benefits: found.benefits.map((benefit) => ({
      ...benefit,
      amount: benefit.amount?.toNumber() ?? null,
    })),
  };
}

export type CityRecord = NonNullable<Awaited<ReturnType<typeof cityRecord>>>;

type Stored = { startsOn: Date | null; endsOn: Date | null };

const withDays = <Row extends Stored>({ startsOn, endsOn, ...row }: Row) => ({
  ...row,
  startsOn: startsOn && dayOf(startsOn),
  endsOn: endsOn && dayOf(endsOn),
});

/** What was done with a city in one year, or in all. */
export async function cityActivities(slug: string, year?: number) {
  const of = { year, city: { slug, archivedOn: null } };
  const [undertakings, delegations] = await Promise.all([
    db.undertaking.findMany({ where: of, select: undertaking, orderBy: latestFirst }),
    db.delegation.findMany({ where: of, select: delegation, orderBy: latestFirst }),
  ]);
  return { undertakings: undertakings.map(withDays), delegations: delegations.map(withDays) };
}

/** The years in which something was done with a city, the latest first, and how much. */
export async function activeYears(slug: string): Promise<{ year: number; count: number }[]> {
  const of = { where: { city: { slug, archivedOn: null } }, _count: true } as const;
  const groups = await Promise.all([
    db.undertaking.groupBy({ by: ["year"], ...of }),
    db.delegation.groupBy({ by: ["year"], ...of }),
  ]);
  const counts = new Map<number, number>();
  for (const { year, _count: count } of groups.flat()) {
    counts.set(year, (counts.get(year) ?? 0) + count);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}
