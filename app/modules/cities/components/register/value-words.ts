import { registerTablesTexts } from "~/locales/register-tables";
import { dateWords } from "~/shared/dates";
import type { Language } from "~/shared/language";
import type { Column, Value } from "../../register/column";
import type { ColumnOptions } from "../../register/column-options.server";
import type { NameOf } from "../../register/record-title";
import type { TableName } from "../../register/table";

type Choices = Record<string, Record<string | number, string>>;

/** The label of a column in a table. */
export function columnWords(table: TableName, column: string, language: Language): string {
  const texts = registerTablesTexts[language];
  const own = (texts.columnsOf as Record<string, Record<string, string>>)[table]?.[column];
  return own ?? (texts.columns as Record<string, string>)[column] ?? column;
}

/** What helps to fill in a column of a table, if anything does. */
export function columnHint(table: TableName, column: string, language: Language) {
  const texts = registerTablesTexts[language];
  const own = (texts.hintsOf as Record<string, Record<string, string>>)[table]?.[column];
  return own ?? (texts.hints as Record<string, string | undefined>)[column];
}

/** Names of codes and records, as far as the options of a form or list tell them. */
export const namesIn =
  (options: ColumnOptions): NameOf =>
  (column, code) =>
    options[column.name]?.find(({ value }) => value === code)?.label;

/** The words for each possibility of a choice. */
export const choiceWords = (words: string, language: Language): Record<string, string> =>
  (registerTablesTexts[language].choices as unknown as Choices)[words] ?? {};

/** A value as a reader sees it; empty for what is not there. */
export function valueWords(
  column: Column,
  value: Value | undefined,
  language: Language,
  nameOf: NameOf = () => undefined,
): string {
  if (value === null || value === undefined) return "";
  switch (column.type) {
    case "parts": {
      const parts = registerTablesTexts[language].parts as Record<string, string>;
      return Object.entries(value as Record<string, string>)
        .map(([part, text]) => `${text} (${parts[part] ?? part})`)
        .join("\n");
    }
    case "day":
      return dateWords(String(value), language);
    case "choice":
      return choiceWords(column.words, language)[String(value)] ?? String(value);
    case "codes":
      return (value as string[]).map((code) => nameOf(column, code) ?? code).join(", ");
    case "code":
    case "record":
      return nameOf(column, String(value)) ?? String(value);
    case "flag":
      return value ? "✓" : "";
    case "integer":
      return (column.words && choiceWords(column.words, language)[Number(value)]) ?? String(value);
    case "decimal":
    case "text":
      return String(value);
    default:
      return column satisfies never;
  }
}
