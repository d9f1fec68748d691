import type { Meeting } from "../meeting";

/**
 * Whether the initiative names a country, but neither this city nor its country: 1 or 0. A cost, never a filter.
 * Example: "Poles in Brazil" gives 1 for a Ukrainian city.
 */
export function elsewhere({ initiative, named }: Meeting): number | undefined {
  if (initiative.countries.size === 0) return undefined;
  return named === "city" || named === "country" ? 0 : 1;
}
