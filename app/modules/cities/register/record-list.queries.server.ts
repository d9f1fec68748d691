import { db } from "~/platform/db/index.server";
import { fold } from "~/shared/text";
import { findRecords, rowsOf } from "./rows.server";
import type { Table } from "./table";
import { tables } from "./tables";

export type ListFilter = { query: string; parent: string; after: string };

const pageSize = 50;

function whereOf(table: Table, { query, parent }: Pick<ListFilter, "query" | "parent">): object {
  const conditions: object[] = [];
  if (parent && table.parent) {
    const column = table.columns.find(({ name }) => name === table.parent);
    const of = column?.type === "record" && tables[column.table as keyof typeof tables];
    if (of) conditions.push({ [table.parent]: { [of.identity]: parent } });
  }
  if (query) conditions.push({ OR: matches(table, query) });
  return { AND: conditions };
}

/** A record matches by part of its title in some language, or of its key. */
function matches(table: Table, query: string): object[] {
  const contains = { contains: query, mode: "insensitive" };
  const slug = fold(query).replace(/[^a-z0-9]+/g, "-");
  const byTitle = table.title.flatMap((name): object[] => {
    const column = table.columns.find((one) => one.name === name);
    if (column?.type !== "parts") return [{ [name]: contains }];
    const parts = column.parts ?? ["pl", "en"];
    return parts.map((part) => ({
      [name]: { path: [part], string_contains: query, mode: "insensitive" },
    }));
  });
  return [{ [table.identity]: { contains: slug } }, ...byTitle];
}

/** One page of a table's records by key, and the key to go on from. */
export async function recordList(table: Table, filter: ListFilter) {
  const where = whereOf(table, filter);
  const records = await findRecords(db, table, {
    where: filter.after ? { AND: [where, { [table.identity]: { gt: filter.after } }] } : where,
    take: pageSize + 1,
  });
  const page = records.slice(0, pageSize);
  return { records: page, next: records.length > pageSize ? page.at(-1)!.key : null };
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
