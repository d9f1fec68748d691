import { randomBytes } from "node:crypto";
import type { Prisma } from "~/platform/db/generated/client";
import type { ChangeKind } from "~/platform/db/generated/enums";
import type { Tx } from "~/platform/db/index.server";
import { enqueue } from "~/platform/jobs/queue.server";
import type { Actor } from "../../accounts/actor";
import { countRegisterChange } from "../register-stamp.server";
import { cityOfRecord } from "./city-of-record.server";
import type { Values } from "./column";
import { recordKey } from "./record-key";
import { dataOf, type ReferenceIds, rowsOf, type StoredRecord } from "./rows.server";
import type { Table } from "./table";

/** The queue of cities whose health is to be worked out anew. */
export const healthQueue = "health";

type RowChange = {
  table: Table;
  /** null for a new record */
  before: StoredRecord | null;
  /** null for a record that goes */
  after: Values | null;
  ids: ReferenceIds;
};

type Kept = {
  actor: Actor;
  table: Table;
  before: StoredRecord | null;
  after: Values | null;
  kind: ChangeKind;
  note?: string;
  importId?: number;
};

type Where = { key: string; citySlug: string | null };

/**
 * Writes one record. The caller has checked who acts and what is written, keeps the history and calls
 * `registerChanged` once after the last one of a transaction.
 * @returns the record's key and city, or null when somebody else changed it since `before` was read
 */
export async function writeRow(tx: Tx, change: RowChange): Promise<Where | null> {
  const { table, before, after, ids } = change;
  const key = before?.key ?? newKey(table, after!);
  const rows = rowsOf(tx, table);
  const citySlug = await cityOfRecord(tx, table, after ?? before!.values);
  const data = after && { ...dataOf(table, after, ids), [table.identity]: key };
  if (!before) {
    await rows.create({ data });
    return { key, citySlug };
  }
  const where = { [table.identity]: key, version: before.version };
  const { count } = data
    ? await rows.updateMany({ where, data: { ...data, version: { increment: 1 } } })
    : await rows.deleteMany({ where });
  return count === 0 ? null : { key, citySlug };
}

/** Writes one record and the history of it. */
export async function writeRecord(tx: Tx, change: RowChange & Kept): Promise<Where | null> {
  const written = await writeRow(tx, change);
  if (written) await keepChange(tx, { ...change, ...written, status: "applied" });
  return written;
}

const newKey = (table: Table, values: Values): string => {
  const given = values[table.identity];
  return typeof given === "string" && given
    ? given
    : recordKey(table, values, randomBytes(2).toString("hex"));
};

/** Keeps a change in the history, applied or proposed; answers with its number. */
export async function keepChange(
  tx: Tx,
  change: Kept & Where & { status: "applied" | "proposed" },
): Promise<number> {
  const { actor, table, before, after, key, citySlug, kind, status, note, importId } = change;
  const named = after && (key ? { ...after, [table.identity]: key } : after);
  const { id } = await tx.change.create({
    data: {
      table: table.name,
      ...{ key, citySlug, kind, status, note, importId, actorId: actor.userId },
      ...(before ? { before: before.values as Prisma.InputJsonObject } : {}),
      ...(named ? { after: named as Prisma.InputJsonObject } : {}),
    },
    select: { id: true },
  });
  return id;
}

/** Counts the change, so that every instance reads the register anew, and has the cities' health worked out. */
export async function registerChanged(
  tx: Tx,
  citySlugs: readonly (string | null)[],
): Promise<void> {
  // The stamp first: a health job under way has then read all of this change, or is followed by a new one.
  await countRegisterChange(tx);
  for (const slug of new Set(citySlugs)) {
    if (!slug) continue;
    await enqueue(tx, healthQueue, { citySlug: slug }, { key: `${healthQueue}:${slug}` });
  }
}
