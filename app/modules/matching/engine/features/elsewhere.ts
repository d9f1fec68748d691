import type { Meeting } from "../meeting";

const OTHER_TONGUE = 0.5;

/**
 * Whether the initiative names a country, but neither this city nor its country (1), or only a language that is
 * not spoken here (.5); else 0. Range [0, 1]; a cost, never a filter.
 * Example: "Poles in Brazil" gives 1 for a Ukrainian city, "letters in Spanish" .5 for a German one.
 */
export function elsewhere({ initiative, named }: Meeting): number | undefined {
  if (initiative.countries.size === 0) {
    if (!initiative.namesTongue) return undefined;
    return named ? 0 : OTHER_TONGUE;
  }
  return named === "city" || named === "country" ? 0 : 1;
}
