import type { Column } from "./column";

/** The cities that were merged, each with the one that is there in its place today. */
export type MergedCities = ReadonlyMap<string, string>;

/** Whether a column says a city's slug. */
export const saysCity = (column: Column): boolean =>
  (column.type === "record" && column.table === "city") ||
  (column.type === "code" && column.of === "cities");
