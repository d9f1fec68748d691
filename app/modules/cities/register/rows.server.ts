import { Prisma, type Tx } from "~/platform/db/index.server";
import { institutionRows } from "../../organisations/institution-rows.server";
import type { Column, Value, Values } from "./column";
import type { Table } from "./table";
import { tables } from "./tables";
import type { TableName } from "./table";

/** A record as it stands in the database. */
export type StoredRecord = { key: string; version: number; values: Values };

type Row = Record<string, unknown>;
type Delegate = {
  findUnique(args: object): Promise<Row | null>;
  findMany(args: object): Promise<Row[]>;
  count(args: object): Promise<number>;
  create(args: object): Promise<Row>;
  createMany(args: object): Promise<{ count: number }>;
  updateMany(args: object): Promise<{ count: number }>;
  deleteMany(args: object): Promise<{ count: number }>;
};

/** The rows of a table of the register; its columns are those of the Prisma model, by description. */
export const rowsOf = (client: Tx, table: Table): Delegate =>
  (table.name === "institution"
    ? institutionRows(client)
    : client[table.model as keyof Tx]) as unknown as Delegate;

const references = (table: Table) =>
  table.columns.flatMap((column) =>
    column.type === "record" ? { name: column.name, of: tables[column.table as TableName] } : [],
  );

function selected(table: Table) {
  const select: Record<string, unknown> = { version: true, [table.identity]: true };
  for (const { name, type } of table.columns) if (type !== "record") select[name] = true;
  for (const { name, of } of references(table)) select[name] = { select: { [of.identity]: true } };
  return select;
}

function valueOf(column: Column, row: Row): Value {
  const raw = row[column.name];
  if (column.type === "record") {
    const target = tables[column.table as TableName];
    return raw ? String((raw as Row)[target.identity]) : null;
  }
  if (raw === null || raw === undefined) return null;
  if (raw instanceof Date) return raw.toISOString().slice(0, 10);
  if (column.type === "decimal") return Number(raw);
  return raw as Value;
}

function recordOf(table: Table, row: Row): StoredRecord {
  return {
    key: String(row[table.identity]),
    version: Number(row.version),
    values: Object.fromEntries(
      table.columns.map((column) => [column.name, valueOf(column, row)] as const),
    ),
  };
}

/** One record by its key, or null. */
export async function findRecord(client: Tx, table: Table, key: string) {
  const row = await rowsOf(client, table).findUnique({
    where: { [table.identity]: key },
    select: selected(table),
  });
  return row && recordOf(table, row);
}

/** Records by a Prisma filter, in one query. */
export async function findRecords(
  client: Tx,
  table: Table,
  args: { where?: object; orderBy?: object; take?: number; skip?: number } = {},
) {
  const rows = await rowsOf(client, table).findMany({
    orderBy: { [table.identity]: "asc" },
    ...args,
    select: selected(table),
  });
  return rows.map((row) => recordOf(table, row));
}

/** The records that values refer to, by table and key: their numbers, and the cities they belong to. */
export type ReferenceIds = Map<string, { id: number; cityId: number | null }>;

const hasCity = (table: Table) => table.columns.some(({ name }) => name === "city");

/** Looks up all records that some values refer to, a query for each table. */
export async function findReferences(
  client: Tx,
  table: Table,
  many: readonly Values[],
): Promise<ReferenceIds> {
  const ids: ReferenceIds = new Map();
  for (const { name, of } of references(table)) {
    const keys = [...new Set(many.flatMap((values) => (values[name] as string | null) ?? []))];
    if (keys.length === 0) continue;
    const rows = await rowsOf(client, of).findMany({
      where: { [of.identity]: { in: keys } },
      select: { id: true, [of.identity]: true, ...(hasCity(of) ? { cityId: true } : {}) },
    });
    for (const row of rows) {
      const cityId = typeof row.cityId === "number" ? row.cityId : null;
      ids.set(`${of.name}/${String(row[of.identity])}`, { id: Number(row.id), cityId });
    }
  }
  return ids;
}

/** Which of the values refer to nothing, or to a record of another city: error codes by column. */
export function missingReferences(
  table: Table,
  values: Values,
  ids: ReferenceIds,
): Record<string, string> {
  const errors: Record<string, string> = {};
  const city = ids.get(`city/${String(values.city)}`);
  for (const { name, of } of references(table)) {
    const key = values[name];
    if (typeof key !== "string") continue;
    const found = ids.get(`${of.name}/${key}`);
    if (!found) errors[name] = "record-missing";
    else if (city && found.cityId !== null && found.cityId !== city.id) errors[name] = "other-city";
  }
  return errors;
}

function cellData(column: Column, value: Value): unknown {
  switch (column.type) {
    case "parts":
      return value ?? (column.nullable ? Prisma.DbNull : {});
    case "day":
      return value ? new Date(`${String(value)}T00:00:00Z`) : null;
    case "text":
      return value ?? (column.nullable ? null : "");
    case "codes":
      return value ?? [];
    case "flag":
      return value ?? false;
    default:
      return value;
  }
}

/** Values as the database takes them. */
export function dataOf(table: Table, values: Values, ids: ReferenceIds): Row {
  const data: Row = {};
  for (const column of table.columns) {
    const value = values[column.name] ?? null;
    if (column.type === "record") {
      data[`${column.name}Id`] =
        typeof value === "string" ? (ids.get(`${column.table}/${value}`)?.id ?? null) : null;
    } else data[column.name] = cellData(column, value);
  }
  return data;
}
