import { cellNames, type Value, type Values, writeCells } from "../register/column";
import { changedColumns, needsReview, type Table } from "../register/table";
import { readRow, type RowReading } from "./read-row";
import { columnsOf, type FileRow, type TableFile } from "./table-file";

/** A record as it stands in the register. */
export type Standing = { key: string; version: number; values: Values };

/**
 * What is wrong with one cell. `cell` is empty where the whole row is meant; `line` is another row that says the
 * same, `into` the city in whose place one is named.
 */
export type CellFault = { cell: string; code: string; text: string; line?: number; into?: string };
export type CellChange = { cell: string; before: string; after: string };

type Row = { line: number; key: string };

/** What becomes of one row of a file. */
export type PlannedRow = Row &
  (
    | { fate: "new"; after: Values; isReviewed: boolean }
    | { fate: "changed"; before: Standing; after: Values; isReviewed: boolean }
    | { fate: "unchanged"; before: Standing }
    /** `said` is what can be read of it */
    | { fate: "faulty"; faults: CellFault[]; said: Values }
  );
export type Fate = PlannedRow["fate"];
export const fates = ["faulty", "changed", "new", "unchanged"] as const satisfies readonly Fate[];

/** What a file would do to a table of the register. */
export type Plan = {
  /** columns the table does not have, or that stand in the file twice */
  columnFaults: { name: string; code: "column-unknown" | "column-twice" | "column-missing" }[];
  rows: PlannedRow[];
  counts: Record<Fate, number>;
  /** rows a coordinator has to see to */
  reviewed: number;
};

/** What the register knows that the rows of a file rest on. */
export type Known = {
  /** records by key */
  standing: ReadonlyMap<string, Standing>;
  /** codes no list knows, references to nothing: error codes by column */
  wrongIn: (values: Values, before?: Values) => Record<string, string>;
  /** the city a merged one went into, or undefined */
  mergedInto: (slug: string) => string | undefined;
  /** the key of the record that has these values of the columns no two records share, or undefined */
  twinOf: (values: Values) => string | undefined;
};

/** The key a row names, as it is compared. */
export const keyIn = (table: Table, row: FileRow): string =>
  (row.cells[table.identity] ?? "").trim();

/**
 * Says for each row of a file what becomes of it: the dry run. Writes nothing.
 * Example: a row whose key the register does not know is new; one that says what the register says is unchanged.
 */
export function planRows(table: Table, file: TableFile, known: Known): Plan {
  const linesOf = new Map<string, number>();
  const twins = new Map<string, number>();
  const rows = file.rows.map((row): PlannedRow => {
    const key = keyIn(table, row);
    const before = known.standing.get(key) ?? null;
    const reading = readRow(table, row, before?.values ?? null);
    const faults = inOrder(table, [
      ...faultsOf(row, reading, known.wrongIn(reading.values, before?.values)),
      ...mergedAway(table, before, reading, known),
      ...twice(linesOf, key, row.line, table.identity),
      ...sharing(table, reading, { row, twins, key, known }),
    ]);
    if (key) linesOf.set(key, linesOf.get(key) ?? row.line);
    const name = { line: row.line, key };
    if (faults.length > 0) return { ...name, fate: "faulty", faults, said: reading.values };
    return { ...name, ...fateOf(table, before, reading.values) };
  });
  return {
    columnFaults: columnFaults(table, file.columns),
    rows,
    counts: countsOf(rows),
    reviewed: rows.filter((row) => "isReviewed" in row && row.isReviewed).length,
  };
}

function fateOf(table: Table, before: Standing | null, after: Values) {
  const isReviewed = needsReview(table, before?.values ?? null, after);
  if (!before) return { fate: "new", after, isReviewed } as const;
  if (changedColumns(table, before.values, after).length === 0)
    return { fate: "unchanged", before } as const;
  return { fate: "changed", before, after, isReviewed } as const;
}

function faultsOf(row: FileRow, { errors }: RowReading, wrong: Record<string, string>) {
  return Object.entries({ ...wrong, ...errors }).map(([cell, code]): CellFault => ({
    cell,
    code,
    text: row.cells[cell] ?? "",
  }));
}

/** A city that was merged is no longer changed; the one it went into is. */
function mergedAway(
  table: Table,
  before: Standing | null,
  { values }: RowReading,
  known: Known,
): CellFault[] {
  const into = table.name === "city" && before ? known.mergedInto(before.key) : undefined;
  if (!before || !into || changedColumns(table, before.values, values).length === 0) return [];
  return [{ cell: table.identity, code: "city-merged", text: before.key, into }];
}

/** As the columns stand in the table. */
const inOrder = (table: Table, faults: CellFault[]): CellFault[] => {
  const columns = columnsOf(table);
  return faults.sort((a, b) => columns.indexOf(a.cell) - columns.indexOf(b.cell));
};

/** A key that an earlier row names already. */
function twice(lines: Map<string, number>, key: string, line: number, cell: string): CellFault[] {
  const earlier = key === "" ? undefined : lines.get(key);
  if (earlier === undefined || earlier === line) return [];
  return [{ cell, code: "key-twice", text: key, line: earlier }];
}

type Beside = { row: FileRow; twins: Map<string, number>; key: string; known: Known };

/** Values that no two records share, and another record or row has already. */
function sharing(
  table: Table,
  { values, errors }: RowReading,
  { row, twins, key, known }: Beside,
): CellFault[] {
  const columns = table.unique;
  const cell = columns?.at(-1);
  if (!columns || !cell || Object.keys(errors).length > 0) return [];
  const text = row.cells[cell] ?? "";
  const name = sharedName(columns, values);
  const line = twins.get(name);
  if (line !== undefined) return [{ cell, code: "shared-in-file", text, line }];
  twins.set(name, row.line);
  const twin = known.twinOf(values);
  return twin === undefined || twin === key ? [] : [{ cell, code: "shared", text }];
}

/** Values of some columns as one text, for comparing. */
export const sharedName = (columns: readonly string[], values: Values): string =>
  JSON.stringify(columns.map((name) => values[name] ?? null));

function columnFaults(table: Table, columns: string[]): Plan["columnFaults"] {
  const known = new Set(columnsOf(table));
  const isTwice = (name: string) => columns.indexOf(name) !== columns.lastIndexOf(name);
  const given = [...new Set(columns)].filter(Boolean);
  const identity = table.columns.find(({ name }) => name === table.identity);
  const isMissing = identity?.required && !columns.includes(table.identity);
  return [
    ...given.filter((name) => !known.has(name)).map((name) => fault(name, "column-unknown")),
    ...given.filter(isTwice).map((name) => fault(name, "column-twice")),
    ...(isMissing ? [fault(table.identity, "column-missing")] : []),
  ];
}

const fault = (name: string, code: Plan["columnFaults"][number]["code"]) => ({ name, code });

function countsOf(rows: PlannedRow[]): Plan["counts"] {
  const counts = { new: 0, changed: 0, unchanged: 0, faulty: 0 };
  for (const { fate } of rows) counts[fate] += 1;
  return counts;
}

/** Whether nothing stands in the way of taking the rows over. */
export const isSound = (plan: Plan): boolean =>
  plan.counts.faulty === 0 && plan.columnFaults.length === 0;

/** Whether there is anything to take over. */
export const isIdle = (plan: Plan): boolean => plan.counts.new + plan.counts.changed === 0;

/** The cells in which two versions of a record differ, in the order of the table. */
export function changedCells(table: Table, before: Values | null, after: Values): CellChange[] {
  return table.columns.flatMap((column) => {
    const old = before ? writeCells(column, before[column.name] as Value) : [];
    const next = writeCells(column, after[column.name]);
    return cellNames(column)
      .map((cell, index) => ({ cell, before: old[index] ?? "", after: next[index] ?? "" }))
      .filter(({ before, after }) => before !== after);
  });
}
