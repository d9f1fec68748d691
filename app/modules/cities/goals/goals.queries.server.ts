import { now } from "~/platform/clock.server";
import type { Prisma } from "~/platform/db/generated/client";
import { db } from "~/platform/db/index.server";
import { liesWithin, type Span } from "~/shared/european-union";
import type { LocalisedText } from "~/shared/language";
import { type Day, dayOf } from "../agreements/days";
import { rememberedRegister } from "../register-stamp.server";
import {
  type AlikeUndertakings,
  type CountryAreas,
  isInAreas,
  servedBy,
  type Service,
} from "./goal-service";

/** A goal of the programme with how many undertakings serve it, in each way. */
export type ServedGoal = {
  code: string;
  kind: "thematic" | "geographic";
  name: LocalisedText;
  text: LocalisedText;
  fields: string[];
  areas: string[];
  validFrom: Day | null;
  validUntil: Day | null;
  source: string;
  asOf: number;
  served: Record<Service, number>;
};

/** All goals in their order; in memory until the register changes. */
export const servedGoals = rememberedRegister(async (): Promise<ServedGoal[]> => {
  const [goals, undertakings] = await Promise.all([
    db.goal.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] }),
    alikeUndertakings(),
  ]);
  return goals.map(({ position: _position, version: _version, ...goal }) => ({
    ...goal,
    name: goal.name as LocalisedText,
    text: goal.text as LocalisedText,
    validFrom: goal.validFrom && dayOf(goal.validFrom),
    validUntil: goal.validUntil && dayOf(goal.validUntil),
    served: servedBy(undertakings, goal),
  }));
});

type Grouped = { goals: string[]; fields: string[]; country: string; count: number };

async function alikeUndertakings(): Promise<AlikeUndertakings[]> {
  const [groups, places] = await Promise.all([
    db.$queryRaw<Grouped[]>`
      SELECT u."goals", u."fields", c."country", count(*)::int AS "count"
      FROM "Undertaking" u JOIN "PartnerCity" c ON c."id" = u."cityId"
      WHERE c."archivedOn" IS NULL AND u."status" = 'held'
      GROUP BY u."goals", u."fields", c."country"`,
    countryAreas(),
  ]);
  return groups.map(({ country, ...group }) => ({ ...group, place: placeOf(places, country) }));
}

const placeOf = (places: readonly CountryAreas[], country: string): CountryAreas =>
  places.find((place) => place.country === country) ?? { country, region: "", isInUnion: false };

/** Every known country with the areas it belongs to today. */
async function countryAreas(): Promise<CountryAreas[]> {
  const rows = await db.country.findMany({
    select: { code: true, region: true, euMembership: true },
  });
  const today = dayOf(now());
  return rows.map(({ code, region, euMembership }) => ({
    country: code,
    region,
    isInUnion: liesWithin(euMembership as Span[], today),
  }));
}

const listed = {
  key: true,
  title: true,
  year: true,
  endYear: true,
  city: { select: { slug: true, name: true } },
} satisfies Prisma.UndertakingSelect;

/** Undertakings that a goal's page shows in each way of serving it. */
export const undertakingsShown = 20;

const latestOf = new Map<string, () => ReturnType<typeof readUndertakings>>();

/**
 * The latest undertakings that serve a goal: those that state it, and those that do so by field or place alone;
 * in memory until the register changes.
 */
export function undertakingsFor({ code }: Pick<ServedGoal, "code">) {
  const known = latestOf.get(code) ?? rememberedRegister(() => readUndertakings(code));
  latestOf.set(code, known);
  return known();
}

async function readUndertakings(code: string) {
  const { kind, fields, areas } = await db.goal.findUniqueOrThrow({ where: { code } });
  const held = { status: "held", city: { archivedOn: null } } as const;
  const latest = {
    select: listed,
    orderBy: [{ year: "desc" }, { key: "asc" }],
    take: undertakingsShown,
  } satisfies Prisma.UndertakingFindManyArgs;
  const places = kind === "geographic" ? await countriesIn(areas) : [];
  const [stated, through] = await Promise.all([
    db.undertaking.findMany({ ...latest, where: { ...held, goals: { has: code } } }),
    db.undertaking.findMany({
      ...latest,
      where: {
        ...held,
        NOT: { goals: { has: code } },
        ...(kind === "thematic"
          ? { fields: { hasSome: fields } }
          : { city: { archivedOn: null, country: { in: places } } }),
      },
    }),
  ]);
  return { stated, through };
}

async function countriesIn(areas: readonly string[]): Promise<string[]> {
  const known = await countryAreas();
  return known.filter((place) => isInAreas(place, areas)).map(({ country }) => country);
}
