import { onServer } from "../../support/postgres-server";

/** A page to measure: its name in the results and its address in one database. */
export type BenchPage = { name: string; path: string };

const same = (path: string): BenchPage => ({ name: path, path });

/** What anybody can read. */
export async function visitorPages(url: string): Promise<BenchPage[]> {
  const city = await first(
    url,
    `SELECT "slug" AS "found" FROM "PartnerCity" ORDER BY
      (SELECT count(*) FROM "Undertaking" WHERE "cityId" = "PartnerCity"."id") DESC LIMIT 1`,
  );
  return [
    // The yardstick: a page that asks the database nothing of its own.
    same("/pl/accessibility"),
    same("/pl/cities"),
    same("/pl/cities.data"),
    same("/pl/cities?q=na&kind=partnership"),
    same("/pl/cities?health=sleeping"),
    same("/pl/cities/timeline"),
    { name: "busiest city", path: `/pl/cities/${city}` },
    { name: "busiest city, activity", path: `/pl/cities/${city}/activity` },
    same("/pl/networks"),
    same("/pl/goals"),
    same("/pl/goals/theme-a"),
    same("/pl"),
    same("/api/v1/cities"),
    { name: "/api/v1/cities/{slug}", path: `/api/v1/cities/${city}` },
  ];
}

/** What staff read. */
export async function staffPages(url: string): Promise<BenchPage[]> {
  const undertaking = await first(
    url,
    `SELECT "key" AS "found" FROM "Undertaking" ORDER BY "id" DESC LIMIT 1`,
  );
  const city = await first(
    url,
    `SELECT "slug" AS "found" FROM "PartnerCity" ORDER BY
      (SELECT count(*) FROM "Undertaking" WHERE "cityId" = "PartnerCity"."id") DESC LIMIT 1`,
  );
  const initiative = await first(
    url,
    `SELECT min("id") AS "found" FROM "Initiative" WHERE "status" = 'published'`,
  );
  return [
    same("/pl/staff"),
    { name: "an initiative’s proposals", path: `/pl/staff/initiatives/${initiative}` },
    same("/pl/staff/register"),
    same("/pl/staff/register/undertaking"),
    same("/pl/staff/register/undertaking?q=wyst"),
    { name: "list of a city", path: `/pl/staff/register/undertaking?parent=${city}` },
    { name: "an undertaking", path: `/pl/staff/register/undertaking/${undertaking}` },
    { name: "busiest city’s record", path: `/pl/staff/register/city/${city}` },
  ];
}

const first = (url: string, sql: string): Promise<string> =>
  onServer(url, async (client) => (await client.query<{ found: string }>(sql)).rows[0]!.found);
