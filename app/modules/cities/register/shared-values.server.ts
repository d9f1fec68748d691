import type { Tx } from "~/platform/db/index.server";
import { isSame, type Values } from "./column";
import { dataOf, type ReferenceIds, rowsOf, type StoredRecord } from "./rows.server";
import type { Table } from "./table";

/** Values that no two records share and another one has already: an error code for the last of their columns. */
export async function sharedValues(
  tx: Tx,
  table: Table,
  { before, after, ids }: { before: StoredRecord | null; after: Values; ids: ReferenceIds },
): Promise<Record<string, string>> {
  const { unique = [] } = table;
  const last = unique.at(-1);
  if (!last || (before && unique.every((name) => isSame(before.values[name], after[name]))))
    return {};
  const all = dataOf(table, after, ids);
  const where = Object.fromEntries(
    [...unique, ...unique.map((name) => `${name}Id`)]
      .filter((name) => name in all)
      .map((name) => [name, all[name]] as const),
  );
  const others = await rowsOf(tx, table).count({
    where: { ...where, NOT: { [table.identity]: before?.key ?? "" } },
  });
  return others > 0 ? { [last]: "key-taken" } : {};
}
