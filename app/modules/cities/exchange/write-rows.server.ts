import type { Prisma } from "~/platform/db/generated/client";
import type { Tx } from "~/platform/db/index.server";
import type { Actor } from "../../accounts/actor";
import type { Values } from "../register/column";
import { dataOf, type ReferenceIds, rowsOf } from "../register/rows.server";
import type { Table } from "../register/table";
import type { Standing } from "./plan";

/** Rows written in one statement. */
const batch = 500;

/** One record to be made (`before` is null) or changed. */
export type WrittenRow = { key: string; before: Standing | null; after: Values };

type Writing = {
  actor: Actor;
  table: Table;
  rows: WrittenRow[];
  ids: ReferenceIds;
  importId: number;
};

/**
 * Writes records and the history of each, many in a statement.
 * @returns the cities they belong to, or not ok when somebody changed one of them since `before` was read
 */
export async function writeRows(
  tx: Tx,
  { actor, table, rows, ids, importId }: Writing,
): Promise<{ ok: true; citySlugs: (string | null)[] } | { ok: false }> {
  const cityOf = await citiesOf(tx, table, rows);
  for (const part of batches(rows.filter(({ before }) => before === null))) {
    const data = part.map(({ key, after }) => dataWithKey(table, key, dataOf(table, after, ids)));
    await rowsOf(tx, table).createMany({ data });
  }
  for (const { key, before, after } of rows) {
    if (!before) continue;
    const { count } = await rowsOf(tx, table).updateMany({
      where: { [table.identity]: key, version: before.version },
      data: { ...dataWithKey(table, key, dataOf(table, after, ids)), version: { increment: 1 } },
    });
    if (count === 0) return { ok: false };
  }
  for (const part of batches(rows)) {
    await tx.change.createMany({
      data: part.map((row) => historyOf(row, { actor, table, importId, citySlug: cityOf(row) })),
    });
  }
  return { ok: true, citySlugs: [...new Set(rows.map(cityOf))] };
}

const dataWithKey = (table: Table, key: string, data: object) => ({
  ...data,
  [table.identity]: key,
});

function* batches<Item>(items: Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += batch) yield items.slice(from, from + batch);
}

type About = { actor: Actor; table: Table; importId: number; citySlug: string | null };

function historyOf(
  { key, before, after }: WrittenRow,
  { actor, table, importId, citySlug }: About,
): Prisma.ChangeCreateManyInput {
  return {
    ...{ table: table.name, key, citySlug, importId, actorId: actor.userId },
    kind: before ? "changed" : "created",
    status: "applied",
    ...(before ? { before: before.values as Prisma.InputJsonObject } : {}),
    after: { ...after, [table.identity]: key } as Prisma.InputJsonObject,
  };
}

/** The city each record belongs to, where it belongs to one; looked up for all of them at once. */
async function citiesOf(tx: Tx, table: Table, rows: WrittenRow[]) {
  const delegations = new Map<string, string>();
  if (table.parent === "delegation") {
    const keys = [...new Set(rows.map(({ after }) => String(after.delegation)))];
    const found = await tx.delegation.findMany({
      where: { key: { in: keys } },
      select: { key: true, city: { select: { slug: true } } },
    });
    for (const { key, city } of found) delegations.set(key, city.slug);
  }
  return ({ key, after }: WrittenRow): string | null => {
    if (table.name === "city") return key;
    if (typeof after.city === "string") return after.city;
    return delegations.get(String(after.delegation)) ?? null;
  };
}
