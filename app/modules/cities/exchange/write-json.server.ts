import { Readable } from "node:stream";
import type { StoredRecord } from "../register/rows.server";
import type { Table } from "../register/table";

/** A table as JSON: its name and its records, texts by language, days as yyyy-mm-dd. */
export const jsonOf = (table: Table, batches: AsyncIterable<StoredRecord[]>): Readable =>
  Readable.from(partsOf(table, batches), { objectMode: false });

async function* partsOf(table: Table, batches: AsyncIterable<StoredRecord[]>) {
  let before = `{"table":${JSON.stringify(table.name)},"records":[\n`;
  for await (const records of batches) {
    for (const { values } of records) {
      yield before + JSON.stringify(values);
      before = ",\n";
    }
  }
  yield before === ",\n" ? "\n]}\n" : `${before}]}\n`;
}
