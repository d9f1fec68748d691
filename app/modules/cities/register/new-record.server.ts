import { db } from "~/platform/db/index.server";
import { homeCity, todayAt } from "../city.queries.server";
import type { Values } from "./column";
import { findRecord } from "./rows.server";
import { startValues, type Table, type TableName } from "./table";
import { tables } from "./tables";

/**
 * What a new record starts with: this year, and what it is to belong to.
 * @param parent the key of a record it refers to: a city, a delegation, an agreement
 */
export async function newRecordValues(table: Table, parent: string): Promise<Values> {
  const year = Number(todayAt(await homeCity()).slice(0, 4));
  const values: Values = { ...startValues(table) };
  for (const { name } of table.columns) if (name === "asOf" || name === "year") values[name] = year;
  return parent ? { ...values, ...(await belonging(table, parent)) } : values;
}

/** Whatever belongs to a delegation or an agreement belongs to its city too. */
async function belonging(table: Table, parent: string): Promise<Values> {
  for (const column of table.columns) {
    if (column.type !== "record") continue;
    const found = await findRecord(db, tables[column.table as TableName], parent);
    if (!found) continue;
    const hasCity = table.columns.some(({ name }) => name === "city") && found.values.city;
    return { [column.name]: parent, ...(hasCity ? { city: found.values.city! } : {}) };
  }
  return {};
}
