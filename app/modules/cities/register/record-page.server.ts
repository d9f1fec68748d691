import { db } from "~/platform/db/index.server";
import type { Language } from "~/shared/language";
import { owedByCity } from "../promises/promises.queries.server";
import { columnOptions } from "./column-options.server";
import { changesOfRecord } from "./history.queries.server";
import { childRecords } from "./record-list.queries.server";
import { findRecord, type StoredRecord } from "./rows.server";
import { showChanges } from "./show-changes.server";
import type { Table } from "./table";
import { childrenOf } from "./tables";

/** All that the page of a record shows, or null: what it says, what belongs to it, its history. */
export async function recordPage(table: Table, key: string, language: Language) {
  const record = await findRecord(db, table, key);
  if (!record) return null;
  const [options, history, children, owed] = await Promise.all([
    columnOptions(table, language, record.values),
    changesOfRecord(table.name, key),
    Promise.all(childrenOf(table).map((child) => childList(child, table, key, language))),
    owedTo(table, record),
  ]);
  return { record, options, history: await showChanges(history, language), children, owed };
}

/** Open promises of the city that a page is about: a visit begins with what is owed. */
function owedTo(table: Table, { key, values }: StoredRecord) {
  if (table.name === "city") return owedByCity(key);
  return table.name === "delegation" ? owedByCity(values.city) : null;
}

async function childList(child: Table, parent: Table, key: string, language: Language) {
  const column = child.columns.find((one) => one.type === "record" && one.table === parent.name)!;
  const [found, options] = await Promise.all([
    childRecords(child, column.name, parent, key),
    columnOptions(withoutRecords(child), language, {}),
  ]);
  return { name: child.name, column: column.name, options, ...found };
}

/** A list under its parent names codes only; what it belongs to is known. */
const withoutRecords = (table: Table): Table => ({
  ...table,
  columns: table.columns.filter(
    ({ name, type }) =>
      type !== "record" && [...table.title, ...table.summary].some((shown) => shown === name),
  ),
});
