import { createHash } from "node:crypto";
import type { Tx } from "~/platform/db/index.server";
import { mergedCities } from "../register/city-of-today.server";
import { codeLists, wrongCodes } from "../register/code-lists.server";
import type { Values } from "../register/column";
import {
  findRecords,
  findReferences,
  missingReferences,
  type ReferenceIds,
} from "../register/rows.server";
import type { Table } from "../register/table";
import { type Known, keyIn, type Plan, planRows, sharedName, type Standing } from "./plan";
import { readRow } from "./read-row";
import { rowOfToday } from "./row-of-today";
import type { FileRow, TableFile } from "./table-file";

/** Keys asked for in one query. */
const batch = 1_000;

/** A plan, with what writing it needs. */
export type FilePlan = { plan: Plan; ids: ReferenceIds };

/** Reads what the register knows of a file's rows, in a few queries, and plans them. */
export async function planFile(client: Tx, table: Table, file: TableFile): Promise<FilePlan> {
  const standing = await standingRecords(
    client,
    table,
    file.rows.map((row) => keyIn(table, row)),
  );
  const merged = await mergedCities(client);
  const beforeOf = (row: FileRow) => standing.get(keyIn(table, row))?.values ?? null;
  const rows = file.rows.map((row) => rowOfToday(table, row, { before: beforeOf(row), merged }));
  const values = rows.map((row) => readRow(table, row, beforeOf(row)).values);
  const ids = await findReferences(client, table, values);
  const lists = await codeLists(client);
  const twins = await twinKeys(client, table, values);
  const known: Known = {
    standing,
    wrongIn: (said, before) => ({
      ...wrongCodes(table, said, lists, before),
      ...missingReferences(table, said, ids),
    }),
    mergedInto: (slug) => merged.get(slug),
    twinOf: (said) => twins.get(sharedName(table.unique ?? [], said)),
  };
  return { plan: planRows(table, { ...file, rows }, known), ids };
}

async function standingRecords(client: Tx, table: Table, keys: string[]) {
  const named = [...new Set(keys)].filter((key) => /^[a-z0-9-]{1,120}$/.test(key));
  const found = new Map<string, Standing>();
  for (let from = 0; from < named.length; from += batch) {
    const where = { [table.identity]: { in: named.slice(from, from + batch) } };
    for (const record of await findRecords(client, table, { where })) found.set(record.key, record);
  }
  return found;
}

/** Keys of the records in the places the rows speak of, by the values no two of them share. */
async function twinKeys(client: Tx, table: Table, many: Values[]): Promise<Map<string, string>> {
  if (!table.unique || !table.parent) return new Map();
  const parents = [...new Set(many.flatMap((values) => (values.city as string | null) ?? []))];
  const records = await findRecords(client, table, { where: { city: { slug: { in: parents } } } });
  return new Map(records.map(({ key, values }) => [sharedName(table.unique!, values), key]));
}

/**
 * Tells one plan from another: the same only when the file is the same and the register says the same of
 * every record it names, and of where its city is.
 */
export function fingerprintOf(table: Table, sha256: string, { rows }: Plan): string {
  const what = rows.map((row) => [
    row.line,
    row.fate,
    row.key,
    "before" in row ? row.before.version : 0,
    "after" in row ? (row.after.city ?? "") : "",
  ]);
  return createHash("sha256")
    .update(JSON.stringify([table.name, sha256, what]))
    .digest("hex");
}
