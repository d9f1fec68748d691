import { cellNames } from "../register/column";
import type { Table } from "../register/table";

/** What a file may hold at most. */
export const limits = { bytes: 5 * 1024 * 1024, rows: 10_000 } as const;

/** Kinds of files a table is given out in. */
export const formats = ["csv", "xlsx", "json"] as const;
export type Format = (typeof formats)[number];

/** One cell as it was read: its text, or the code of what is wrong with it. */
export type Cell = string | { wrong: string };

/** One line of a file: its number there, its cells by column, and those that cannot be read. */
export type FileRow = {
  line: number;
  cells: Record<string, string>;
  wrong: Record<string, string>;
};

/** A file as a table: names of its columns as they stand in the first line, and its rows. */
export type TableFile = { columns: string[]; rows: FileRow[] };

/** Why a file cannot be read at all. */
export type FileFault = {
  code:
    | "file-missing"
    | "file-too-large"
    | "file-empty"
    | "file-kind"
    | "file-protected"
    | "file-encoding"
    | "file-broken"
    | "file-unpacks-too-large"
    | "too-many-rows";
  line?: number;
};

export type FileRead = { ok: true; file: TableFile } | { ok: false; fault: FileFault };

/** The columns of a table's file: the one that names the record comes first. */
export function columnsOf(table: Table): string[] {
  const names = table.columns.flatMap(cellNames);
  return [table.identity, ...names.filter((name) => name !== table.identity)];
}

/**
 * Makes a table of lines of cells. Empty lines are left out; a cell beyond the last named column is a fault of its row.
 * Example: [["key", "name"], ["", ""], ["a", "Ada"]] has one row, line 3, { key: "a", name: "Ada" }.
 * @param lines each with its number in the file
 */
export function tableOf(lines: Iterable<{ line: number; cells: readonly Cell[] }>): FileRead {
  let columns: string[] | undefined;
  const rows: FileRow[] = [];
  for (const { line, cells } of lines) {
    if (cells.every((cell) => cell === "")) continue;
    if (!columns) {
      columns = headOf(cells);
      continue;
    }
    if (rows.length === limits.rows) return { ok: false, fault: { code: "too-many-rows" } };
    rows.push(rowOf(columns, line, cells));
  }
  if (!columns || rows.length === 0) return { ok: false, fault: { code: "file-empty" } };
  return { ok: true, file: { columns, rows } };
}

/** Names of columns; those behind the last named one are none. */
function headOf(cells: readonly Cell[]): string[] {
  const names = cells.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
  while (names.at(-1) === "") names.pop();
  return names;
}

function rowOf(columns: string[], line: number, cells: readonly Cell[]): FileRow {
  const row: FileRow = { line, cells: {}, wrong: {} };
  cells.forEach((cell, position) => {
    const name = columns[position] ?? "";
    if (name === "") {
      if (cell !== "") row.wrong[""] = "cell-without-column";
    } else if (typeof cell !== "string") row.wrong[name] = cell.wrong;
    else if (isStorable(cell)) row.cells[name] = cell;
    else row.wrong[name] = "character-invalid";
  });
  for (const name of columns) if (name) row.cells[name] ??= "";
  return row;
}

/** Whether a database text can hold it: no NUL, no half of a character. */
const isStorable = (text: string) => !/\0|\p{Surrogate}/u.test(text);
