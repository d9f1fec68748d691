import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { StoredRecord } from "../register/rows.server";
import { type Table, writeRecord } from "../register/table";
import { guardCell } from "./cell-text";
import { columnsOf } from "./table-file";

/**
 * A table as a CSV file as spreadsheet programs in Poland open it: semicolons, UTF-8 with a mark, CRLF; no cell
 * is taken for a formula. Holds a batch of records at a time.
 */
export function csvOf(table: Table, batches: AsyncIterable<StoredRecord[]>): Readable {
  const columns = columnsOf(table);
  const lines = stringify({ delimiter: ";", bom: true, record_delimiter: "windows" });
  const source = Readable.from(rowsOf(table, columns, batches));
  source.on("error", (error) => lines.destroy(error));
  lines.on("close", () => source.destroy());
  return source.pipe(lines);
}

async function* rowsOf(table: Table, columns: string[], batches: AsyncIterable<StoredRecord[]>) {
  yield columns;
  for await (const records of batches) {
    for (const { values } of records) {
      const cells = writeRecord(table, values);
      yield columns.map((name) => guardCell(cells[name] ?? ""));
    }
  }
}
