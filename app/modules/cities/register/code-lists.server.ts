import { registerTablesTexts } from "~/locales/register-tables";
import type { Tx } from "~/platform/db/index.server";
import { type CodeList, isSame, type Values } from "./column";
import { countryCodes, currencyCodes, languageCodes } from "./iso-codes";
import type { Table } from "./table";

export type CodeLists = Record<CodeList, ReadonlySet<string>>;

/** The codes each list knows: fields, goals and areas as they are kept here, the others as ISO has them. */
export async function codeLists(client: Tx): Promise<CodeLists> {
  // One after another: a transaction has one connection.
  const fields = await client.field.findMany({ select: { code: true } });
  const goals = await client.goal.findMany({ select: { code: true } });
  const countries = await client.country.findMany({ select: { code: true, region: true } });
  const cities = await client.partnerCity.findMany({ select: { slug: true } });
  const own = countries.map(({ code }) => code);
  return {
    fields: new Set(fields.map(({ code }) => code)),
    goals: new Set(goals.map(({ code }) => code)),
    areas: new Set([
      ...Object.keys(registerTablesTexts.pl.areas),
      ...countries.map(({ region }) => region),
      ...own,
    ]),
    cities: new Set(cities.map(({ slug }) => slug)),
    countries: new Set([...own, ...countryCodes()]),
    languages: new Set(languageCodes()),
    currencies: new Set(currencyCodes()),
  };
}

/**
 * Which values are codes that their list does not know: error codes by column.
 * @param before the record as it stands: what it says already is not judged anew
 */
export function wrongCodes(
  table: Table,
  values: Values,
  lists: CodeLists,
  before?: Values,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const column of table.columns) {
    if (column.type !== "code" && column.type !== "codes") continue;
    const value = values[column.name];
    if (before && isSame(value, before[column.name])) continue;
    const codes = Array.isArray(value) ? value : [value ?? ""];
    const isUnknown = (code: unknown) => code !== "" && !lists[column.of].has(String(code));
    if (codes.some(isUnknown)) errors[column.name] = "code-unknown";
  }
  return errors;
}
