import { organisationTypes } from "../organisations/organisation";
import { publicStatuses } from "./initiative";
import type { InitiativeFilter } from "./public-search.server";

/** Reads the list's conditions from an address; what makes no sense is left out. */
export function filterOf(query: URLSearchParams): InitiativeFilter {
  const text = (name: string) => query.get(name)?.trim().slice(0, 100) || undefined;
  const code = (name: string) =>
    /^[a-z0-9-]{1,60}$/.test(query.get(name) ?? "") ? query.get(name)! : undefined;
  return {
    query: text("q"),
    field: code("field"),
    city: code("city"),
    type: organisationTypes.find((type) => type === query.get("type")),
    status: publicStatuses.find((status) => status === query.get("status")),
    after: keyOf(query.get("after")),
  };
}

/** A page begins after a key such as "1774000000000-42": when the last row before it was published, and its id. */
function keyOf(text: string | null): InitiativeFilter["after"] {
  const [, time, id] = /^(\d{1,15})-(\d{1,9})$/.exec(text ?? "") ?? [];
  return time && id ? { publishedAt: new Date(Number(time)), id: Number(id) } : undefined;
}

/** The query string of the page that begins after `key`, under the same conditions. */
export function pageAddress(
  query: URLSearchParams,
  key: { publishedAt: Date; id: number },
): string {
  const next = new URLSearchParams(query);
  next.delete("_routes");
  next.set("after", `${key.publishedAt.getTime()}-${key.id}`);
  return next.toString();
}

/** The query string of a filter, the same for the same conditions; where a page begins is left out. */
export function addressOf({ query, field, city, type, status }: InitiativeFilter): string {
  const conditions = Object.entries({ q: query, field, city, type, status });
  return new URLSearchParams(
    conditions.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
}
