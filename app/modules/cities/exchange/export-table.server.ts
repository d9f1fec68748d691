import type { Readable } from "node:stream";
import { db } from "~/platform/db/index.server";
import { findRecords, type StoredRecord } from "../register/rows.server";
import type { Table } from "../register/table";
import type { Format } from "./table-file";
import { csvOf } from "./write-csv.server";
import { jsonOf } from "./write-json.server";
import { workbookOf } from "./write-workbook.server";

const batch = 1_000;

/** Records of a table in batches, in the order of their keys. */
export async function* recordBatches(
  table: Table,
  where: object = {},
): AsyncGenerator<StoredRecord[]> {
  let after: string | undefined;
  for (;;) {
    const beyond = after === undefined ? {} : { [table.identity]: { gt: after } };
    const records = await findRecords(db, table, { where: { AND: [where, beyond] }, take: batch });
    if (records.length > 0) yield records;
    if (records.length < batch) return;
    after = records.at(-1)!.key;
  }
}

const writers = { csv: csvOf, xlsx: workbookOf, json: jsonOf } as const;

/** What a browser is told of each format. */
export const mediaTypes: Record<Format, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/**
 * A table of the register as a file, whole or what belongs to one city.
 * @returns null when there is no such city, or the table does not speak of cities
 */
export async function exportTable(
  table: Table,
  format: Format,
  citySlug?: string,
): Promise<Readable | null> {
  const where = citySlug === undefined ? {} : await ofCity(table, citySlug);
  return where && writers[format](table, recordBatches(table, where));
}

async function ofCity(table: Table, slug: string): Promise<object | null> {
  if ((await db.partnerCity.count({ where: { slug } })) === 0) return null;
  if (table.name === "city") return { slug };
  if (table.parent === "city") return { city: { slug } };
  return table.parent === "delegation" ? { delegation: { city: { slug } } } : null;
}
