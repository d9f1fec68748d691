import { db, Prisma } from "~/platform/db/index.server";
import { fold } from "~/shared/text";
import { findRecords, rowsOf } from "./rows.server";
import type { Table, TableName } from "./table";
import { tables } from "./tables";

export type ListFilter = { query: string; parent: string; after: string };

const pageSize = 40;

/**
 * One page of a table's records by key, and the key to go on from. A record is found by part of its key or of
 * its title in some language, however it is accented.
 */
export async function recordList(table: Table, filter: ListFilter) {
  const keys = await keysOfPage(table, filter);
  const shown = keys.slice(0, pageSize);
  const records = await findRecords(db, table, {
    where: { [table.identity]: { in: shown } },
    take: pageSize,
  });
  return { records, next: keys.length > pageSize ? shown.at(-1)! : null };
}

function parentOf(table: Table): { column: string; table: Table } | null {
  const column = table.columns.find(({ name }) => name === table.parent);
  return column?.type === "record"
    ? { column: column.name, table: tables[column.table as TableName] }
    : null;
}

const named = (name: string) => Prisma.raw(`"${name}"`);
const rowsNamed = ({ model }: Table) => named(model[0]!.toUpperCase() + model.slice(1));

async function keysOfPage(table: Table, { query, parent, after }: ListFilter): Promise<string[]> {
  const key = named(table.identity);
  const of = parentOf(table);
  const ofParent =
    parent && of
      ? Prisma.sql`AND ${named(`${of.column}Id`)} IN (
          SELECT "id" FROM ${rowsNamed(of.table)} WHERE ${named(of.table.identity)} = ${parent})`
      : Prisma.empty;
  const having = query ? Prisma.sql`AND "words" LIKE ${`%${literal(fold(query))}%`}` : Prisma.empty;
  // What is found is put in order apart, or the planner reads every record in the order of the keys.
  const found = Prisma.sql`SELECT ${key} AS "key" FROM ${rowsNamed(table)} WHERE ${key} > ${after} ${ofParent} ${having}`;
  const rows = await db.$queryRaw<{ key: string }[]>`
    WITH found AS ${Prisma.raw(query ? "MATERIALIZED" : "NOT MATERIALIZED")} (${found})
    SELECT "key" FROM found ORDER BY "key" LIMIT ${pageSize + 1}`;
  return rows.map((row) => row.key);
}

/** A text of which LIKE takes every character as it is. */
const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** How many records each table has. */
export async function recordCounts(): Promise<{ name: Table["name"]; count: number }[]> {
  return Promise.all(
    Object.values(tables).map(async (table) => ({
      name: table.name,
      count: await rowsOf(db, table).count({}),
    })),
  );
}

/** Up to `take` records of another table that belong to one, and how many there are. */
export async function childRecords(child: Table, column: string, parent: Table, key: string) {
  const where = { [column]: { [parent.identity]: key } };
  const [count, records] = await Promise.all([
    rowsOf(db, child).count({ where }),
    findRecords(db, child, { where, orderBy: { [child.identity]: "desc" }, take: 12 }),
  ]);
  return { count, records };
}
