import { db, type Prisma } from "~/platform/db/index.server";
import type { Values } from "./column";
import { findRecords } from "./rows.server";
import { tableNamed } from "./tables";

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

/** Records that were removed last and are not there again, the newest removal first. */
export async function removedRecords(take = 20) {
  const removals = await db.change.findMany({
    where: { kind: "removed", status: "applied" },
    select: columns,
    orderBy: { id: "desc" },
    take: take * 3,
  });
  const latest = new Map(removals.toReversed().map((row) => [`${row.table}/${row.key}`, row]));
  const there = await Promise.all(
    [...new Set(removals.map(({ table }) => table))].map(async (name) => {
      const table = tableNamed(name);
      const keys = removals.filter((row) => row.table === name).map(({ key }) => key);
      const where = table && { [table.identity]: { in: keys } };
      const found = table ? await findRecords(db, table, { where: where! }) : [];
      return found.map(({ key }) => `${name}/${key}`);
    }),
  );
  for (const name of there.flat()) latest.delete(name);
  return withNames([...latest.values()].reverse().slice(0, take));
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
