import { registerTablesTexts } from "~/locales/register-tables";
import { db } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import { cityNames, fieldOptions, goalOptions } from "../city.queries.server";
import type { CodeList, Column, Values } from "./column";
import { countryCodes, currencyCodes } from "./iso-codes";
import type { Table } from "./table";

export type Option = { value: string; label: string };
/** What can be chosen in each column, by its name. */
export type ColumnOptions = Record<string, Option[]>;

/** The choices of every column that has a list, in one language; records of other tables are those of the same city. */
export async function columnOptions(
  table: Table,
  language: Language,
  values: Values,
): Promise<ColumnOptions> {
  const listed = table.columns.filter(({ type }) => ["code", "codes", "record"].includes(type));
  const lists = await Promise.all(
    listed.map(async (column) => [column.name, await optionsOf(column, language, values)] as const),
  );
  return Object.fromEntries(lists);
}

/** Of the choices, those that occur in some records. */
export function optionsIn(options: ColumnOptions, records: { values: Values }[]): ColumnOptions {
  return Object.fromEntries(
    Object.entries(options).map(([name, choices]) => {
      const used = new Set<unknown>(
        records.flatMap(({ values }) => values[name] as string | string[]),
      );
      return [name, choices.filter(({ value }) => used.has(value))];
    }),
  );
}

function optionsOf(column: Column, language: Language, values: Values): Promise<Option[]> {
  if (column.type === "record") return recordOptions(column.table, language, values);
  if (column.type !== "code" && column.type !== "codes") return Promise.resolve([]);
  return codeOptions(column.of, language);
}

async function recordOptions(table: string, language: Language, values: Values): Promise<Option[]> {
  const city = typeof values.city === "string" ? values.city : "";
  const named = (rows: { key: string; name: unknown }[]) =>
    rows.map(({ key, name }) => ({
      value: key,
      label: pick(name as LocalisedText, language).text,
    }));
  switch (table) {
    case "city":
      return (await cityNames(language)).map(({ slug, name }) => ({ value: slug, label: name }));
    case "agreement": {
      const rows = await db.agreement.findMany({
        where: { city: { slug: city } },
        select: { key: true, title: true, signedOn: true },
        orderBy: { signedOn: "desc" },
        take: 200,
      });
      return rows.map(({ key, title, signedOn }) => ({
        value: key,
        label: `${pick(title as LocalisedText, language).text}, ${signedOn.getUTCFullYear()}`,
      }));
    }
    case "delegation": {
      const rows = await db.delegation.findMany({
        where: city ? { city: { slug: city } } : { key: String(values.delegation ?? "") },
        select: { key: true, purpose: true, year: true },
        orderBy: { year: "desc" },
        take: 200,
      });
      return rows.map(({ key, purpose, year }) => ({
        value: key,
        label: `${year}: ${pick(purpose as LocalisedText, language).text}`,
      }));
    }
    case "affiliation":
      return named(await db.affiliation.findMany({ select: { key: true, name: true } }));
    default:
      return [];
  }
}

async function codeOptions(list: CodeList, language: Language): Promise<Option[]> {
  switch (list) {
    case "fields":
      return (await fieldOptions(language)).map(({ code, name }) => ({ value: code, label: name }));
    case "goals":
      return (await goalOptions(language)).map(({ code, name }) => ({ value: code, label: name }));
    case "areas":
      return [
        ...Object.entries(registerTablesTexts[language].areas).map(([value, label]) => ({
          value,
          label,
        })),
        ...byName(await countriesOfRegister(), "region", language),
      ];
    case "cities":
      return (await cityNames(language)).map(({ slug, name }) => ({ value: slug, label: name }));
    case "countries":
      return byName(countryCodes(), "region", language);
    case "currencies":
      return byName(currencyCodes(), "currency", language);
    case "languages":
      return [];
    default:
      return list satisfies never;
  }
}

const countriesOfRegister = async () =>
  (await db.country.findMany({ select: { code: true } })).map(({ code }) => code);

function byName(
  codes: readonly string[],
  type: "region" | "currency",
  language: Language,
): Option[] {
  const collator = new Intl.Collator(language);
  return codes
    .map((value) => ({
      value,
      label:
        type === "currency"
          ? `${value}, ${codeName(type, value, language)}`
          : codeName(type, value, language),
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
