import { type CsvError, parse } from "csv-parse/sync";
import { bareCell } from "./cell-text";
import { type FileRead, limits, tableOf } from "./table-file";

const delimiters: string[] = [";", ",", "\t"];

/**
 * Reads a CSV file in UTF-8; its cells may be parted by semicolons, commas or tabs. Rows are numbered as a
 * spreadsheet program shows them.
 */
export function readCsv(bytes: Uint8Array): FileRead {
  const text = decoded(bytes);
  if (text === null) return { ok: false, fault: { code: "file-encoding" } };
  const content = text.replace(/^sep=.(?=\r?\n)/i, "");
  const lines: { line: number; cells: string[] }[] = [];
  let line = 0;
  try {
    parse(content, {
      delimiter: delimiterOf(content),
      relax_column_count: true,
      on_record: (cells) => {
        line += 1;
        // One row more than allowed is enough to refuse the file; the head is a row, too.
        const isKept = lines.length <= limits.rows + 1 && cells.some((cell) => cell !== "");
        if (isKept) lines.push({ line, cells: cells.map(bareCell) });
        return null;
      },
    });
    return tableOf(lines);
  } catch (error) {
    if (!isCsvError(error)) throw error;
    return { ok: false, fault: { code: "file-broken", line: line + 1 } };
  }
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && "code" in error && /^CSV_|^INVALID_/.test(String(error.code));

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The sign that parts the first line into most cells; between equals the first of them. */
function delimiterOf(text: string): string {
  const head = text.trimStart().split(/\r?\n|\r/, 1)[0] ?? "";
  const bare = head.replace(/"[^"]*"/g, "");
  const count = (sign: string) => bare.split(sign).length;
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
