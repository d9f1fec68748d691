import { fold } from "~/shared/text";
import { localised, type Values } from "./column";
import type { Table } from "./table";

const slug = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/**
 * A name for a new record: what it belongs to, what it is, when, and something to tell it from its like.
 * Example: "leuven-seminarium-o-transporcie-2005-3f9a".
 * @param unlike a few letters and digits, random
 */
export function recordKey(table: Table, values: Values, unlike: string): string {
  const title = table.title
    .map((name) => values[name])
    .map((value) => (typeof value === "string" ? value : Object.values(localised(value))[0]))
    .find(Boolean);
  const year = values.year ?? String(values.signedOn ?? values.dueOn ?? "").slice(0, 4);
  const parts = [values.city ?? values.affiliation ?? "", (title ?? table.name).slice(0, 60), year];
  const name = parts
    .map((part) => slug(String(part ?? "")))
    .filter(Boolean)
    .join("-");
  const short = name.slice(0, 119 - unlike.length).replace(/-+$/, "");
  return [short, unlike].filter(Boolean).join("-");
}
