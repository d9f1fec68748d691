import {
  cellNames,
  type Column,
  isSame,
  readCells,
  type Value,
  type Values,
  writeCells,
} from "./column";

/** Names of the register's tables, as addresses and files say them. */
export const tableNames = [
  "city",
  "agreement",
  "city-field",
  "link",
  "undertaking",
  "delegation",
  "delegation-member",
  "promise",
  "benefit",
  "contact",
  "affiliation",
  "affiliation-event",
  "goal",
  "institution",
] as const;
export type TableName = (typeof tableNames)[number];

/** One table of the register: everything else (form, history, import, export) follows from this. */
export type Table = {
  name: TableName;
  /** the Prisma model */
  model: string;
  /** the column that names a record from outside */
  identity: "slug" | "key" | "code";
  columns: readonly Column[];
  /** parts of a long form: each begins with a column */
  groups?: readonly { name: string; from: string }[];
  /** columns whose texts make up the title of a record; the first that is filled in counts */
  title: readonly string[];
  /** columns shown beside the title in a list */
  summary: readonly string[];
  /** the column by which a record belongs to another one: its city, delegation, affiliation */
  parent?: string;
  /** columns whose values together no two records share */
  unique?: readonly string[];
  /** keeps names and addresses of people: only coordinators and administrators take it in and out */
  isPersonal?: boolean;
  /** rules over several columns: error codes by cell */
  check?: (values: Values) => Record<string, string>;
  /** columns whose change a coordinator confirms; "all" also covers making and removing */
  review?: "all" | readonly string[];
  /** records are archived, not removed */
  isKept?: boolean;
};

/** The values of a record as read from a form or a row of a file, or the error code of each wrong cell. */
export function readRecord(
  table: Table,
  cell: (name: string) => string | undefined,
): { ok: true; values: Values } | { ok: false; errors: Record<string, string> } {
  const values: Values = {};
  const errors: Record<string, string> = {};
  for (const column of table.columns) {
    const read = readCells(column, cell);
    if (read.ok) values[column.name] = read.value;
    else errors[read.cell] = read.code;
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const broken = table.check?.(values) ?? {};
  return Object.keys(broken).length > 0 ? { ok: false, errors: broken } : { ok: true, values };
}

/** The cells of a record by their names. */
export function writeRecord(table: Table, values: Values): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const column of table.columns) {
    const written = writeCells(column, values[column.name]);
    cellNames(column).forEach((name, index) => (cells[name] = written[index] ?? ""));
  }
  return cells;
}

/** What a new record starts with. */
export const startValues = (table: Table): Values =>
  Object.fromEntries(table.columns.map(({ name, start }) => [name, start ?? null] as const));

/** Names of the columns in which two versions of a record differ. */
export const changedColumns = (table: Table, before: Values, after: Values): string[] =>
  table.columns.map(({ name }) => name).filter((name) => !isSame(before[name], after[name]));

/** Whether a change waits for a coordinator: some tables as a whole, of others certain columns. */
export function needsReview(table: Table, before: Values | null, after: Values | null): boolean {
  const { review = [] } = table;
  if (review === "all") return true;
  const changed = changedColumns(table, before ?? {}, after ?? {});
  return review.some((name) => changed.includes(name) && isTold(before, after, name));
}

const isTold = (before: Values | null, after: Values | null, name: string) =>
  [before?.[name], after?.[name]].some((value: Value | undefined) => Boolean(value));
