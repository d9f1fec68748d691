import { errorsTexts } from "~/locales/errors";
import { exchangeTexts } from "~/locales/exchange";
import { registerTablesTexts } from "~/locales/register-tables";
import type { Language } from "~/shared/language";
import { columnWords } from "../components/register/value-words";
import { cellNames, type CodeList, type Column, partsOf } from "../register/column";
import type { Table, TableName } from "../register/table";
import type { CellFault } from "./plan";

/** More codes than these are no help in a sentence. */
const listedCodes = 60;

const columnOf = (table: Table, cell: string): Column | undefined =>
  table.columns.find((column) => cellNames(column).includes(cell));

/** What the column of a cell is called in the forms of the register: "Tytuł, po polsku". */
export function cellLabel(table: Table, cell: string, language: Language): string {
  const column = columnOf(table, cell);
  if (!column) return "";
  const label = columnWords(table.name, column.name, language);
  const part = partsOf(column).find((name) => cell === `${column.name}_${name}`);
  const parts = registerTablesTexts[language].parts as Record<string, string>;
  return part ? `${label}, ${parts[part] ?? part}` : label;
}

type Codes = Record<CodeList, ReadonlySet<string>>;

/** What is wrong with a cell and what to do about it, in words. */
export function cellWords(
  table: Table,
  { cell, code, line, into }: CellFault,
  language: Language,
  codes: Codes,
): string {
  const t = exchangeTexts[language];
  const column = columnOf(table, cell);
  if (into !== undefined) return t.mergedInto(into);
  const precise = column && preciseWords(column, code, language, codes);
  if (precise) return precise;
  const own = (t.cells as Record<string, string>)[code];
  const words = own ?? (errorsTexts[language] as Record<string, string>)[code] ?? t.cells.required;
  return line === undefined ? words : `${words} ${t.otherLine(line)}`;
}

/** Words that name what the column allows; undefined where the code says all there is to say. */
function preciseWords(column: Column, code: string, language: Language, codes: Codes) {
  const t = exchangeTexts[language];
  const tables = registerTablesTexts[language].tables;
  const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  switch (code) {
    case "choose-one":
      return column.type === "choice" ? t.oneOf(column.options.join(", ")) : t.cells.required;
    case "too-long":
      return "max" in column ? t.tooLong(column.max) : undefined;
    case "count-invalid":
      return column.type === "integer"
        ? t.wholeNumber(String(column.min), String(column.max))
        : undefined;
    case "amount-invalid":
      return column.type === "decimal"
        ? t.number(format(column.min), format(column.max))
        : undefined;
    case "record-missing":
      return column.type === "record"
        ? t.noRecord(tables[column.table as TableName].many)
        : undefined;
    case "code-unknown":
      return column.type === "code" || column.type === "codes"
        ? codeWords(column.of, language, codes)
        : undefined;
    default:
      return undefined;
  }
}

function codeWords(list: CodeList, language: Language, codes: Codes): string {
  const t = exchangeTexts[language];
  const known = [...codes[list]].sort();
  const isShort = known.length > 0 && known.length <= listedCodes;
  return isShort ? `${t.unknownCode[list]} ${t.knownCodes(known.join(", "))}` : t.unknownCode[list];
}
