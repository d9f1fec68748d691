import { PassThrough, type Readable } from "node:stream";
import ExcelJS from "exceljs";
import { cellNames, type Column } from "../register/column";
import type { StoredRecord } from "../register/rows.server";
import { type Table, writeRecord } from "../register/table";
import { workbookText } from "./cell-text";
import { columnsOf } from "./table-file";

/**
 * A table as an XLSX workbook: numbers as numbers, all else as texts, no formulas; the first row stays in sight.
 * Rows are packed as they come, a batch of records at a time.
 */
export function workbookOf(table: Table, batches: AsyncIterable<StoredRecord[]>): Readable {
  const stream = new PassThrough();
  writeSheet(table, batches, stream).catch((error: Error) => stream.destroy(error));
  return stream;
}

async function writeSheet(
  table: Table,
  batches: AsyncIterable<StoredRecord[]>,
  stream: PassThrough,
) {
  // A file's size does not grow with repeated texts, and they are read back without a second decoding.
  const book = { stream, useStyles: true, useSharedStrings: true, creator: "Forum" };
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter(book);
  const sheet = workbook.addWorksheet(table.name, { views: [{ state: "frozen", ySplit: 1 }] });
  const names = columnsOf(table);
  const columnOf = new Map(
    table.columns.flatMap((column) => cellNames(column).map((name) => [name, column] as const)),
  );
  sheet.columns = names.map((name) => ({ width: widthOf(columnOf.get(name)) }));
  const head = sheet.addRow(names);
  head.font = { bold: true };
  head.commit();
  for await (const records of batches) {
    for (const { values } of records) {
      const cells = writeRecord(table, values);
      sheet.addRow(names.map((name) => cellValue(columnOf.get(name), cells[name] ?? ""))).commit();
    }
    // Lets the packing go on, and a reader that went away be noticed.
    await new Promise(setImmediate);
    if (stream.destroyed) return;
  }
  await workbook.commit();
}

function cellValue(column: Column | undefined, text: string): string | number | null {
  if (text === "") return null;
  const isNumber = column?.type === "integer" || column?.type === "decimal";
  return isNumber ? Number(text) : workbookText(text);
}

function widthOf(column: Column | undefined): number {
  switch (column?.type) {
    case "parts":
      return column.rows ? 60 : 36;
    case "text":
      return column.rows ? 48 : 28;
    case "record":
    case "codes":
      return 28;
    default:
      return 14;
  }
}
