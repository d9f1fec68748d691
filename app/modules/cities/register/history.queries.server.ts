import { db, type Prisma } from "~/platform/db/index.server";
import type { Values } from "./column";

const columns = {
  id: true,
  table: true,
  key: true,
  citySlug: true,
  kind: true,
  status: true,
  before: true,
  after: true,
  note: true,
  actorId: true,
  changedAt: true,
  decidedById: true,
  decidedAt: true,
  decisionNote: true,
} as const satisfies Prisma.ChangeSelect;

type Row = Prisma.ChangeGetPayload<{ select: typeof columns }>;

async function withNames(rows: Row[]) {
  const ids = rows.flatMap(({ actorId, decidedById }) => [actorId, decidedById ?? []].flat());
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ actorId, decidedById, before, after, ...row }) => ({
    ...row,
    before: before as Values | null,
    after: after as Values | null,
    actorId,
    by: nameOf.get(actorId) ?? "",
    decidedBy: decidedById ? (nameOf.get(decidedById) ?? "") : "",
  }));
}

export type KeptChange = Awaited<ReturnType<typeof withNames>>[number];

/** The latest changes of one record, the newest first. */
export async function changesOfRecord(table: string, key: string, take = 50) {
  return withNames(
    await db.change.findMany({
      where: { table, key },
      select: columns,
      orderBy: { id: "desc" },
      take,
    }),
  );
}

/** The latest changes of all that belongs to a city, the newest first. */
export async function changesOfCity(citySlug: string, take = 20) {
  return withNames(
    await db.change.findMany({
      where: { citySlug },
      select: columns,
      orderBy: { id: "desc" },
      take,
    }),
  );
}

/** What waits for a coordinator, the longest waiting first. */
export async function proposedChanges(take = 100) {
  return withNames(
    await db.change.findMany({
      where: { status: "proposed" },
      select: columns,
      orderBy: { id: "asc" },
      take,
    }),
  );
}

/** One change, or null. */
export async function changeById(id: number) {
  const row = await db.change.findUnique({ where: { id }, select: columns });
  return row ? (await withNames([row]))[0]! : null;
}
