import { db } from "~/platform/db/index.server";

const columns = {
  id: true,
  table: true,
  fileName: true,
  created: true,
  changed: true,
  unchanged: true,
  actorId: true,
  importedAt: true,
} as const;

/** The latest files that were taken over, the newest first, with who did it. */
export async function latestImports(take = 20) {
  const rows = await db.registerImport.findMany({
    select: columns,
    orderBy: { id: "desc" },
    take,
  });
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(rows.map(({ actorId }) => actorId))] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ actorId, ...row }) => ({ ...row, by: nameOf.get(actorId) ?? "" }));
}
