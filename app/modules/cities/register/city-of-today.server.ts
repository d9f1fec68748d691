import type { Tx } from "~/platform/db/index.server";
import { type MergedCities, saysCity } from "./city-of-today";
import { isSame, type Values } from "./column";
import type { Table } from "./table";

/** All cities that were merged, in one query. */
export async function mergedCities(tx: Tx): Promise<MergedCities> {
  const rows = await tx.partnerCity.findMany({
    where: { mergedIntoSlug: { not: null }, archivedOn: { not: null } },
    select: { slug: true, mergedIntoSlug: true },
  });
  const next = new Map(rows.map(({ slug, mergedIntoSlug }) => [slug, mergedIntoSlug!]));
  return new Map([...next.keys()].map((slug) => [slug, lastOf(slug, next)]));
}

function lastOf(slug: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = slug;
  while (next.has(at) && !seen.has(at)) {
    seen.add(at);
    at = next.get(at)!;
  }
  return at;
}

/** Whether a record is a city that was merged: it stays as it was, what belonged to it is elsewhere. */
export async function isMergedCity(tx: Tx, table: Table, key: string): Promise<boolean> {
  return table.name === "city" && (await mergedCities(tx)).has(key);
}

/**
 * Values of a record as they are written now: a city that was merged is the one it was merged into. That city
 * is held: whoever merges it at this moment is waited for, or waits.
 * @param before what the record says: what it names already stays
 */
export async function withCityOfToday(
  tx: Tx,
  table: Table,
  values: Values,
  before?: Values,
): Promise<Values> {
  const held = { ...values };
  for (const column of table.columns.filter(saysCity)) {
    const said = values[column.name];
    if (typeof said !== "string" || (before && isSame(said, before[column.name]))) continue;
    held[column.name] = await heldCity(tx, said);
  }
  return held;
}

async function heldCity(tx: Tx, slug: string): Promise<string> {
  for (let held = "", at = slug; ; held = at) {
    at = (await mergedCities(tx)).get(at) ?? at;
    if (at === held) return at;
    await tx.$queryRaw`SELECT 1 FROM "PartnerCity" WHERE "slug" = ${at} FOR SHARE`;
  }
}
