import { readCsv } from "./read-csv.server";
import { readWorkbook } from "./read-workbook.server";
import { type FileRead, limits } from "./table-file";

const beginsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Reads an uploaded file by what it holds, whatever it is called: a CSV file or an XLSX workbook. */
export async function readFile(bytes: Uint8Array): Promise<FileRead> {
  const refuse = (code: "file-empty" | "file-too-large" | "file-protected" | "file-kind") =>
    ({ ok: false, fault: { code } }) as const;
  if (bytes.length === 0) return refuse("file-empty");
  if (bytes.length > limits.bytes) return refuse("file-too-large");
  if (beginsWith(bytes, 0x50, 0x4b)) return readWorkbook(bytes);
  // The old Excel format, which is also the wrapping of workbooks with a password.
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse("file-protected");
  if (beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xfe, 0xff))
    return { ok: false, fault: { code: "file-encoding" } };
  if (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46) || beginsWith(bytes, 0x7b, 0x5c, 0x72, 0x74))
    return refuse("file-kind");
  return readCsv(bytes);
}
