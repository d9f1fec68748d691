import { isDay } from "~/shared/dates";
import { languages, type LocalisedText } from "~/shared/language";

/** A value of a record, as it is compared, kept in the history, imported and exported. */
export type Value = string | number | boolean | null | string[] | Record<string, string>;
export type Values = Record<string, Value>;

/** Lists whose codes are kept in the database or known to Intl. */
export type CodeList =
  "fields" | "goals" | "areas" | "cities" | "countries" | "languages" | "currencies";

type Kind =
  | { type: "text"; max: number; rows?: number; format?: "key" | "email" | "website" }
  /** A text in parts, each in its own control and cell: the languages unless told. */
  | {
      type: "parts";
      max: number;
      rows?: number;
      parts?: readonly string[];
      atLeast?: "one" | "all";
    }
  | { type: "day" }
  | { type: "integer"; min: number; max: number; words?: string }
  | { type: "decimal"; min: number; max: number; scale?: number }
  | { type: "choice"; options: readonly string[]; words: string }
  | { type: "code"; of: CodeList }
  | { type: "codes"; of: CodeList }
  | { type: "flag" }
  /** The key of a record of another table. */
  | { type: "record"; table: string };

/** One column of a table of the register. */
export type Column = {
  name: string;
  required?: boolean;
  /** set once, when the record is made */
  fixed?: boolean;
  /** an empty text is kept as null */
  nullable?: boolean;
  /** what a new record starts with */
  start?: Value;
} & Kind;

/** The parts a text column is entered in. */
export const partsOf = (column: Column): readonly string[] =>
  column.type === "parts" ? (column.parts ?? languages) : [];

/** Names of the controls and cells of a column: `title_pl`, `title_en`, or the column's own name. */
export const cellNames = (column: Column): string[] =>
  column.type === "parts" ? partsOf(column).map((part) => `${column.name}_${part}`) : [column.name];

/** Between the codes in one cell. */
const separator = "|";

/** What stands in the cells of a column, in the order of `cellNames`; `readCells` reads it back. */
export function writeCells(column: Column, value: Value | undefined): string[] {
  if (column.type === "parts") {
    const parts = (value ?? {}) as Record<string, string>;
    return partsOf(column).map((part) => parts[part] ?? "");
  }
  if (value === null || value === undefined) return [""];
  if (Array.isArray(value)) return [value.join(separator)];
  if (typeof value === "boolean") return [value ? "1" : "0"];
  return [String(value)];
}

type Read = { ok: true; value: Value } | { ok: false; cell: string; code: string };

/**
 * Reads a column from its cells.
 * @returns the value, or the name of the cell that is wrong and the code of the error
 */
export function readCells(column: Column, cell: (name: string) => string | undefined): Read {
  const wrong = (code: string, name = column.name): Read => ({ ok: false, cell: name, code });
  if (column.type === "parts") return readParts(column, cell);
  const text = (cell(column.name) ?? "").trim();
  if (column.type === "flag") return readFlag(text, column.name);
  if (column.type === "codes") {
    const codes = text.split(separator).flatMap((code) => code.trim() || []);
    if (column.required && codes.length === 0) return wrong("choose-at-least-one");
    return { ok: true, value: [...new Set(codes)] };
  }
  if (text === "") {
    if (column.required) {
      return wrong(["choice", "code", "record"].includes(column.type) ? "choose-one" : "required");
    }
    return { ok: true, value: column.type === "text" && !column.nullable ? "" : null };
  }
  switch (column.type) {
    case "text":
      return readText(column, text);
    case "day":
      return isDay(text) ? { ok: true, value: text } : wrong("date-invalid");
    case "integer":
    case "decimal":
      return readNumber(column, text);
    case "choice":
      return column.options.includes(text) ? { ok: true, value: text } : wrong("choose-one");
    case "code":
    case "record":
      return { ok: true, value: text };
    default:
      return column satisfies never;
  }
}

function readParts(
  column: Extract<Column, { type: "parts" }>,
  cell: (name: string) => string | undefined,
): Read {
  const value: Record<string, string> = {};
  const names = partsOf(column);
  for (const part of names) {
    const text = (cell(`${column.name}_${part}`) ?? "").replace(/\r\n?/g, "\n").trim();
    if (text.length > column.max)
      return { ok: false, cell: `${column.name}_${part}`, code: "too-long" };
    if (text) value[part] = text;
  }
  const isMissing = (part: string) => !value[part];
  const missing =
    column.atLeast === "all" ? names.find(isMissing) : names.every(isMissing) && names[0];
  if (column.required && missing)
    return { ok: false, cell: `${column.name}_${missing}`, code: "required" };
  return { ok: true, value: Object.keys(value).length === 0 && column.nullable ? null : value };
}

function readFlag(text: string, name: string): Read {
  if (["1", "on", "true", "tak", "yes"].includes(text.toLowerCase()))
    return { ok: true, value: true };
  if (["", "0", "off", "false", "nie", "no"].includes(text.toLowerCase()))
    return { ok: true, value: false };
  return { ok: false, cell: name, code: "flag-invalid" };
}

const patterns = {
  key: { form: /^[a-z0-9]+(-[a-z0-9]+)*$/, code: "key-invalid" },
  website: {
    form: /^https?:\/\/[^\s/]+\.[^\s]+$/,
    code: "website-invalid",
  },
  email: { form: /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/, code: "email-invalid" },
};

/** Pages that stand where a record's page would. */
const pageNames = new Set(["new", "export", "timeline"]);

function readText(column: Extract<Column, { type: "text" }>, text: string): Read {
  const value = text.replace(/\r\n?/g, "\n");
  if (value.length > column.max) return { ok: false, cell: column.name, code: "too-long" };
  const format = column.format && patterns[column.format];
  if (format && !format.form.test(value))
    return { ok: false, cell: column.name, code: format.code };
  if (column.format === "key" && pageNames.has(value))
    return { ok: false, cell: column.name, code: "key-reserved" };
  return { ok: true, value };
}

/** Numbers are read as a Pole or an Englishman types them: "1 200,50", "1200.50". */
function readNumber(column: Extract<Column, { type: "integer" | "decimal" }>, text: string): Read {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  const isWhole = column.type === "integer";
  const form = isWhole ? /^-?\d{1,12}$/ : /^-?\d{1,12}(\.\d{1,6})?$/;
  const value = Number(plain);
  if (!form.test(plain) || value < column.min || value > column.max) {
    return { ok: false, cell: column.name, code: isWhole ? "count-invalid" : "amount-invalid" };
  }
  if (column.type === "integer") return { ok: true, value };
  const scale = 10 ** (column.scale ?? 2);
  return { ok: true, value: Math.round(value * scale) / scale };
}

/** Whether two values say the same. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: Value | undefined): string {
  if (value === null || value === undefined) return "null";
  if (typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(
    Object.entries(value)
      .filter(([, text]) => text)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The text of a value in parts, for titles. */
export const localised = (value: Value | undefined): LocalisedText =>
  (value !== null && typeof value === "object" && !Array.isArray(value)
    ? value
    : {}) as LocalisedText;
