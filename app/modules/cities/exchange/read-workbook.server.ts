import ExcelJS from "exceljs";
import { checkZip } from "~/platform/files/zip.server";
import { bareCell } from "./cell-text";
import { type Cell, type FileRead, limits, tableOf } from "./table-file";

/** How much the parts of a workbook may unpack to; how many rows, with empty ones, and columns a sheet may have. */
const bounds = { bytes: 40 * 1024 * 1024, rows: limits.rows + 2_000, columns: 200 };
const lastRow = 1_048_576;

/** Parts of a sheet that say nothing of its cells. Some name ranges, which the library would fill cell by cell. */
const ignoreNodes = [
  "autoFilter",
  "cols",
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "headerFooter",
  "hyperlinks",
  "mergeCells",
  "pageSetup",
  "picture",
  "sheetProtection",
  "sheetViews",
  "tableParts",
];

/** Reads the first sheet of an XLSX workbook. Formulas are not worked out: their cells are named as wrong. */
export async function readWorkbook(bytes: Uint8Array): Promise<FileRead> {
  const archive = checkZip(bytes, bounds.bytes);
  if (archive === "too-large") return { ok: false, fault: { code: "file-unpacks-too-large" } };
  if (archive === "damaged") return { ok: false, fault: { code: "file-broken" } };
  const workbook = emptyWorkbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer, {
      ...{ maxRows: bounds.rows, maxCols: bounds.columns, ignoreNodes },
    });
  } catch (error) {
    const isTooLong = error instanceof Error && /^Max row count/.test(error.message);
    return { ok: false, fault: { code: isTooLong ? "too-many-rows" : "file-broken" } };
  }
  const [sheet] = workbook.worksheets;
  if (!sheet) return { ok: false, fault: { code: "file-empty" } };
  if (sheet.rowCount > lastRow) return { ok: false, fault: { code: "file-broken" } };
  return tableOf(linesOf(sheet));
}

/** A workbook that takes no notice of names given to ranges: the library would make every cell of them. */
function emptyWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  Object.defineProperty(workbook.definedNames, "model", { get: () => [], set: () => {} });
  return workbook;
}

function* linesOf(sheet: ExcelJS.Worksheet) {
  for (let line = 1; line <= sheet.rowCount; line += 1) {
    const row = sheet.findRow(line);
    if (!row) continue;
    const cells: Cell[] = [];
    for (let column = 1; column <= row.cellCount; column += 1)
      cells.push(cellOf(row.findCell(column)));
    yield { line, cells };
  }
}

function cellOf(cell: ExcelJS.Cell | undefined): Cell {
  if (!cell || cell.type === ExcelJS.ValueType.Merge) return "";
  const text = textOf(cell.value);
  return typeof text === "string" ? bareCell(text) : text;
}

function textOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "1" : "0";
  // As many digits as the sheet shows: 0.1 + 0.2 is 0.3 there.
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (value instanceof Date) return dayOf(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return { wrong: "cell-error" };
  return { wrong: "cell-formula" };
}

/** A day as yyyy-mm-dd; with a time of day it is none, and stays to be seen. */
function dayOf(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return { wrong: "date-invalid" };
  return date.toISOString().replace(/T00:00:00\.000Z$/, "");
}
