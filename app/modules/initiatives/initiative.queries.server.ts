import { db, type Prisma } from "~/platform/db/index.server";
import { type Language, languages, type LocalisedText } from "~/shared/language";
import type { Actor } from "../accounts/actor";
import { isEditable, publicStatuses } from "./initiative";
import { canSeeInitiative, canWriteInitiative } from "./initiative.policy";
import type { Draft } from "./initiative.schema";
import { type InitiativeFilter, publicWhere } from "./public-search.server";

const texts = { title: true, summary: true, description: true } as const;

const pageSize = 20;

/** A page of published initiatives, newest first, and the key of the next page. */
export async function publicInitiatives(filter: InitiativeFilter) {
  const rows = await db.initiative.findMany({
    where: publicWhere(filter),
    select: {
      id: true,
      title: true,
      summary: true,
      fields: true,
      status: true,
      publishedAt: true,
      organisation: { select: { name: true, type: true } },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    rows: page.map(withTexts),
    next:
      rows.length > pageSize && last?.publishedAt
        ? { publishedAt: last.publishedAt, id: last.id }
        : null,
  };
}

/** An initiative as its page shows it, or null when the actor may not see it. */
export async function initiativeFor(actor: Actor | null, id: number) {
  const found = await db.initiative.findUnique({
    where: { id },
    select: {
      id: true,
      organisationId: true,
      status: true,
      language: true,
      ...texts,
      fields: true,
      goals: true,
      partnerTypes: true,
      partnerCountries: true,
      languages: true,
      startsOn: true,
      endsOn: true,
      budget: true,
      currency: true,
      fundingProgramme: true,
      exchangeKinds: true,
      ageFrom: true,
      ageTo: true,
      pupils: true,
      decisionNote: true,
      submittedAt: true,
      publishedAt: true,
      organisation: {
        select: { id: true, name: true, type: true, country: true, verification: true },
      },
      cooperations: {
        select: {
          id: true,
          outcome: true,
          city: { select: { slug: true, name: true, country: true } },
        },
        orderBy: { id: "asc" },
      },
    },
  });
  if (!found || !canSeeInitiative(actor, found)) return null;
  return {
    ...withTexts(found),
    description: found.description as LocalisedText,
    cooperations: found.cooperations.map(({ city, ...rest }) => ({
      ...rest,
      city: { ...city, name: city.name as LocalisedText },
    })),
  };
}

export type ShownInitiative = NonNullable<Awaited<ReturnType<typeof initiativeFor>>>;

/** A draft as its form shows it, for those who may write in it. */
export async function draftOf(actor: Actor, id: number) {
  const row = await db.initiative.findUnique({
    where: { id },
    include: { organisation: { select: { type: true, fields: true } } },
  });
  if (!row || !canWriteInitiative(actor, row.organisationId)) return null;
  const language = row.language as Language;
  const other = languages.find((candidate) => candidate !== language)!;
  const text = (value: Prisma.JsonValue, of: Language) => (value as LocalisedText)[of] ?? "";
  const values: Draft = {
    language,
    title: text(row.title, language),
    summary: text(row.summary, language),
    description: text(row.description, language),
    otherTitle: text(row.title, other),
    otherSummary: text(row.summary, other),
    fields: row.fields,
    goals: row.goals,
    partnerTypes: row.partnerTypes as Draft["partnerTypes"],
    partnerCountries: row.partnerCountries,
    languages: row.languages,
    startsOn: row.startsOn?.toISOString().slice(0, 10) ?? "",
    endsOn: row.endsOn?.toISOString().slice(0, 10) ?? "",
    budget: row.budget,
    currency: row.currency as Draft["currency"],
    fundingProgramme: row.fundingProgramme,
    exchangeKinds: row.exchangeKinds as Draft["exchangeKinds"],
    ageFrom: row.ageFrom,
    ageTo: row.ageTo,
    pupils: row.pupils,
  };
  const { id: draftId, organisationId, status, version, editorKey, decisionNote, updatedAt } = row;
  return {
    id: draftId,
    organisationId,
    organisation: row.organisation,
    status,
    isEditable: isEditable(status),
    version,
    editorKey,
    decisionNote,
    updatedAt,
    values,
  };
}

/** Everything the actor's organisations have begun, latest first. */
export async function initiativesOf(actor: Actor) {
  const rows = await db.initiative.findMany({
    where: {
      organisationId: { in: actor.memberships.map((membership) => membership.organisationId) },
      status: { not: "withdrawn" },
    },
    select: {
      id: true,
      title: true,
      summary: true,
      status: true,
      decisionNote: true,
      updatedAt: true,
      organisation: { select: { name: true, type: true } },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map(withTexts);
}

/** What waits for a decision, the longest waiting first. */
export async function submittedInitiatives() {
  const rows = await db.initiative.findMany({
    where: { status: "submitted" },
    select: {
      id: true,
      title: true,
      summary: true,
      submittedAt: true,
      organisation: { select: { name: true, type: true, verification: true } },
    },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(withTexts);
}

/** Published initiatives that no partner city has been asked about. */
export async function initiativesWithoutIntroduction() {
  const rows = await db.initiative.findMany({
    where: {
      status: "published",
      introductions: { none: { status: { in: ["sent", "asked", "accepted"] } } },
    },
    select: {
      id: true,
      title: true,
      summary: true,
      publishedAt: true,
      organisation: { select: { name: true, type: true } },
    },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(withTexts);
}

/** How many initiatives the public sees. */
export const countPublicInitiatives = (): Promise<number> =>
  db.initiative.count({ where: { status: { in: [...publicStatuses] } } });

/** How many initiatives the public sees state each goal, by its code. */
export async function countByGoal(): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ goal: string; count: number }[]>`
    SELECT goal, count(*)::int AS "count" FROM "Initiative", unnest("goals") AS goal
    WHERE "status"::text = ANY(${[...publicStatuses]}) GROUP BY goal`;
  return new Map(rows.map(({ goal, count }) => [goal, count]));
}

/** The newest initiatives the public sees that state a goal. */
export async function initiativesForGoal(goal: string, take: number) {
  const rows = await db.initiative.findMany({
    where: { status: { in: [...publicStatuses] }, goals: { has: goal } },
    select: listed,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take,
  });
  return rows.map(withTexts);
}

const listed = {
  id: true,
  title: true,
  summary: true,
  fields: true,
  status: true,
  organisation: { select: { name: true, type: true } },
} as const;

/** The newest published initiatives, of all cities or of those one partner city works on. */
export async function latestInitiatives(take: number, citySlug?: string) {
  const rows = await db.initiative.findMany({
    where: {
      status: { in: [...publicStatuses] },
      ...(citySlug ? { cooperations: { some: { city: { slug: citySlug } } } } : {}),
    },
    select: listed,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take,
  });
  return rows.map(withTexts);
}

/** What an organisation has published, newest first. */
export async function publicInitiativesOf(organisationId: number) {
  const rows = await db.initiative.findMany({
    where: { organisationId, status: { in: [...publicStatuses] } },
    select: listed,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  return rows.map(withTexts);
}

type Stored = {
  title: Prisma.JsonValue;
  summary: Prisma.JsonValue;
  organisation: { name: Prisma.JsonValue };
};

function withTexts<Row extends Stored>(row: Row) {
  return {
    ...row,
    title: row.title as LocalisedText,
    summary: row.summary as LocalisedText,
    organisation: { ...row.organisation, name: row.organisation.name as LocalisedText } as Omit<
      Row["organisation"],
      "name"
    > & { name: LocalisedText },
  };
}
