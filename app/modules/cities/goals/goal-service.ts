/** What a goal is about: fields for a thematic one, also countries and parts of the world for a geographic one. */
export type GoalScope = {
  code: string;
  kind: "thematic" | "geographic";
  fields: readonly string[];
  /** countries, regions, "eu", "world" */
  areas: readonly string[];
};

/** A country a partner city lies in, with all the areas it belongs to. */
export type CountryAreas = { country: string; region: string; isInUnion: boolean };

/** Undertakings that are alike: the goals they state, their fields, where they were done, how many. */
export type AlikeUndertakings = {
  goals: readonly string[];
  fields: readonly string[];
  place: CountryAreas;
  count: number;
};

/** How an undertaking serves a goal: it says so, or only its field or place is one of the goal's. */
export type Service = "stated" | "through-field" | "through-place";

/** Whether a country belongs to one of the areas of a goal. */
export const isInAreas = (
  { country, region, isInUnion }: CountryAreas,
  areas: readonly string[],
): boolean =>
  areas.some(
    (area) =>
      area === country || area === region || area === "world" || (area === "eu" && isInUnion),
  );

/**
 * How an undertaking serves a goal, or null. What states the goal serves it whatever its field; otherwise a
 * thematic goal is served through a field, a geographic one through the place alone.
 * Example: a school exchange in Kyiv that states no goal serves "young people abroad" through its field.
 */
export function serviceOf(
  undertaking: Pick<AlikeUndertakings, "goals" | "fields" | "place">,
  goal: GoalScope,
): Service | null {
  if (undertaking.goals.includes(goal.code)) return "stated";
  switch (goal.kind) {
    case "thematic":
      return undertaking.fields.some((field) => goal.fields.includes(field))
        ? "through-field"
        : null;
    case "geographic":
      return isInAreas(undertaking.place, goal.areas) ? "through-place" : null;
    default:
      return goal.kind satisfies never;
  }
}

/** How many undertakings serve a goal in each way; each counts once. */
export function servedBy(
  undertakings: readonly AlikeUndertakings[],
  goal: GoalScope,
): Record<Service, number> {
  const served = { stated: 0, "through-field": 0, "through-place": 0 };
  for (const alike of undertakings) {
    const service = serviceOf(alike, goal);
    if (service) served[service] += alike.count;
  }
  return served;
}

/** Whether a goal is pursued on a day: within its validity, both days included. */
export const isValidOn = (
  { validFrom, validUntil }: { validFrom: string | null; validUntil: string | null },
  day: string,
): boolean => (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil);
