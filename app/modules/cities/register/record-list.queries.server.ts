import { db, Prisma } from "~/platform/db/index.server";
import { fold } from "~/shared/text";
import { partsOf } from "./column";
import { findRecords, rowsOf } from "./rows.server";
import type { Table, TableName } from "./table";
import { tables } from "./tables";
import { titlePattern } from "./title-pattern";

export type ListFilter = { query: string; parent: string; after: string };

const pageSize = 50;

/** One page of a table's records by key, and the key to go on from. */
export async function recordList(table: Table, filter: ListFilter) {
  const { parent, query, after } = filter;
  const of = parentOf(table);
  const conditions: object[] = [];
  if (parent && of) conditions.push({ [of.column]: { [of.table.identity]: parent } });
  if (after) conditions.push({ [table.identity]: { gt: after } });
  if (query) conditions.push({ OR: await matches(table, filter) });
  const records = await findRecords(db, table, {
    where: { AND: conditions },
    take: pageSize + 1,
  });
  const page = records.slice(0, pageSize);
  return { records: page, next: records.length > pageSize ? page.at(-1)!.key : null };
}

function parentOf(table: Table): { column: string; table: Table } | null {
  const column = table.columns.find(({ name }) => name === table.parent);
  return column?.type === "record"
    ? { column: column.name, table: tables[column.table as TableName] }
    : null;
}

/** A record matches by part of its title in some language, however it is accented, or of its key. */
async function matches(table: Table, filter: ListFilter): Promise<object[]> {
  const slug = fold(filter.query)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const titled = { [table.identity]: { in: await keysByTitle(table, filter) } };
  return slug ? [{ [table.identity]: { contains: slug } }, titled] : [titled];
}

/** More than a page, for those that are left out of it afterwards. */
const enough = 10 * pageSize;

const named = (name: string) => Prisma.raw(`"${name}"`);
const rowsNamed = ({ model }: Table) => named(model[0]!.toUpperCase() + model.slice(1));

/** Keys of the first records after the one to go on from whose title has the words. */
async function keysByTitle(table: Table, { query, parent, after }: ListFilter): Promise<string[]> {
  const key = named(table.identity);
  const of = parentOf(table);
  const ofParent =
    parent && of
      ? Prisma.sql`AND ${named(`${of.column}Id`)} IN (
          SELECT "id" FROM ${rowsNamed(of.table)} WHERE ${named(of.table.identity)} = ${parent})`
      : Prisma.empty;
  const pattern = titlePattern(query);
  const titles = table.title.flatMap((name) => {
    const column = table.columns.find((one) => one.name === name)!;
    if (column.type !== "parts") return [Prisma.sql`${named(name)} ~* ${pattern}`];
    return partsOf(column).map((part) => Prisma.sql`${named(name)}->>${part}::text ~* ${pattern}`);
  });
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT ${key} AS "key" FROM ${rowsNamed(table)}
    WHERE ${key} > ${after} ${ofParent} AND (${Prisma.join(titles, " OR ")})
    ORDER BY ${key} LIMIT ${enough}`;
  return rows.map((row) => row.key);
}

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
