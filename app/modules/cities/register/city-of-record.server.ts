import type { Tx } from "~/platform/db/index.server";
import type { Values } from "./column";
import type { Table } from "./table";

/** The slug of the city a record belongs to, where it belongs to one. */
export async function cityOfRecord(tx: Tx, table: Table, values: Values): Promise<string | null> {
  if (table.name === "city") return String(values.slug);
  if (typeof values.city === "string") return values.city;
  if (table.parent !== "delegation") return null;
  const delegation = await tx.delegation.findUnique({
    where: { key: String(values.delegation) },
    select: { city: { select: { slug: true } } },
  });
  return delegation?.city.slug ?? null;
}
