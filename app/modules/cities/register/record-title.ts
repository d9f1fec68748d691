import { type Language, pick } from "~/shared/language";
import { type Column, localised, type Values } from "./column";
import type { Table } from "./table";

/** Turns a code, or the key of another record, into its name; answers undefined for what it does not know. */
export type NameOf = (column: Column, code: string) => string | undefined;

/**
 * What a record is called in lists: the texts of its title columns.
 * Example: for a link, "Uniwersytet Jagielloński – Uniwersytet w Rochesterze".
 */
export function recordTitle(
  table: Table,
  values: Values,
  language: Language,
  nameOf: NameOf = () => undefined,
): string {
  const texts = table.title.map((name) => {
    const column = table.columns.find((one) => one.name === name);
    const value = values[name];
    if (typeof value === "string" && column) return nameOf(column, value) ?? value;
    return pick(localised(value), language).text;
  });
  return texts.filter(Boolean).join(" – ");
}
