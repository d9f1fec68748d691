import {
  cellNames,
  type Column,
  isSame,
  readCells,
  type Value,
  type Values,
  writeCells,
} from "../register/column";
import type { Table } from "../register/table";
import type { FileRow } from "./table-file";

/** What a row says: the values that can be read, and the code of what is wrong with each other cell. */
export type RowReading = { values: Values; errors: Record<string, string> };

type Texts = Record<string, string>;

const textsOf = (column: Column, value: Value | undefined): Texts => {
  const texts = writeCells(column, value);
  return Object.fromEntries(cellNames(column).map((name, index) => [name, texts[index] ?? ""]));
};

/**
 * Reads a row beside the record it names. Columns the file does not have stay as they are, or as a new record
 * starts; cells that say what the register says are not judged anew.
 * Example: { key: "a", title_pl: "Nowy" } beside { title: { pl: "Stary", en: "Old" } } gives { pl: "Nowy", en: "Old" }.
 * @param before what the register says of the record, or null for a new one
 */
export function readRow(table: Table, row: FileRow, before: Values | null): RowReading {
  const reading: RowReading = { values: {}, errors: {} };
  for (const column of table.columns) {
    const names = cellNames(column).filter((name) => name in row.cells);
    const wrong = names.find((name) => row.wrong[name]);
    if (wrong) reading.errors[wrong] = row.wrong[wrong]!;
    else readColumn(reading, { column, names, row, before });
  }
  if (row.wrong[""]) reading.errors[""] = row.wrong[""];
  if (Object.keys(reading.errors).length === 0 && !isUnchanged(table, reading.values, before))
    reading.errors = table.check?.(reading.values) ?? {};
  return reading;
}

type Reading = { column: Column; names: string[]; row: FileRow; before: Values | null };

function readColumn(reading: RowReading, { column, names, row, before }: Reading) {
  const kept = before ? before[column.name] : names.length > 0 ? null : column.start;
  const texts = textsOf(column, kept);
  if (before && names.every((name) => row.cells[name] === texts[name])) {
    reading.values[column.name] = kept ?? null;
    return;
  }
  const read = readCells(column, (name) => row.cells[name] ?? texts[name]);
  if (!read.ok) reading.errors[read.cell] = names.length > 0 ? read.code : "column-needed";
  else if (before && column.fixed && !isSame(read.value, kept))
    reading.errors[names[0]!] = "column-fixed";
  else reading.values[column.name] = read.value;
}

const isUnchanged = (table: Table, values: Values, before: Values | null) =>
  before !== null && table.columns.every(({ name }) => isSame(values[name], before[name]));
