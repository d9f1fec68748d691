import type { Tx } from "~/platform/db/index.server";
import type { Values } from "./column";
import type { Table } from "./table";

/** Values of a record that is made now, or made again: a city that was merged is the one it was merged into. */
export async function withCityOfToday(tx: Tx, table: Table, values: Values): Promise<Values> {
  const isOfCity = table.columns.some(
    (column) => column.name === "city" && column.type === "record",
  );
  if (!isOfCity || typeof values.city !== "string") return values;
  return { ...values, city: await cityOfToday(tx, values.city) };
}

async function cityOfToday(tx: Tx, slug: string): Promise<string> {
  let at = slug;
  for (const seen = new Set<string>(); !seen.has(at);) {
    seen.add(at);
    const city = await tx.partnerCity.findUnique({
      where: { slug: at, archivedOn: { not: null } },
      select: { mergedIntoSlug: true },
    });
    at = city?.mergedIntoSlug ?? at;
  }
  return at;
}
