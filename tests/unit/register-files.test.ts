import { buffer } from "node:stream/consumers";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "~/modules/cities/exchange/read-csv.server";
import { readFile } from "~/modules/cities/exchange/read-file.server";
import { readWorkbook } from "~/modules/cities/exchange/read-workbook.server";
import { type FileRead, limits } from "~/modules/cities/exchange/table-file";
import { csvOf } from "~/modules/cities/exchange/write-csv.server";
import { jsonOf } from "~/modules/cities/exchange/write-json.server";
import { workbookOf } from "~/modules/cities/exchange/write-workbook.server";
import {
  type Column,
  isSame,
  partsOf,
  type Value,
  type Values,
} from "~/modules/cities/register/column";
import { readRecord, type Table } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* batchesOf(many: Values[]) {
  yield many.map((values, index) => ({ key: String(index), version: 1, values }));
}

const fileOf = (read: FileRead) => {
  if (!read.ok) throw new Error(read.fault.code);
  return read.file;
};

/** Texts as people and attackers write them: any characters, signs of formulas, quotes, lines. */
const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom("'", "''", "=", "+", "-", "@", "\t", "\n", '"', ";", ",", "_x0041_", "ą", "1"),
  fc.constantFrom("=cmd|' /C calc'!A0", "Łódź; „Most”", "\u0007", "\ufffe", "&lt;", "😀", "\u0085"),
);
const text = (max: number) =>
  fc
    .array(piece, { maxLength: 6 })
    .map((pieces) => pieces.join("").trim().replace(/\r\n?/g, "\n").slice(0, max))
    .filter((said) => !/\0|\p{Surrogate}/u.test(said) && said === said.trim());
const filled = (max: number) => text(max).map((said) => said || "x");

function valueFor(column: Column): fc.Arbitrary<Value> {
  const maybe = (value: fc.Arbitrary<Value>) =>
    column.required ? value : fc.option(value, { nil: null });
  switch (column.type) {
    case "text":
      if (column.format === "key") return fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})$/);
      if (column.format === "email") return fc.constant("ola@example.org");
      if (column.format === "website") return fc.constantFrom("", "https://dom.example/a=b");
      if (column.required) return filled(column.max);
      return text(column.max).map((said) => (column.nullable ? said || null : said));
    case "parts": {
      const part = column.required ? filled(column.max) : text(column.max);
      return fc
        .record(Object.fromEntries(partsOf(column).map((name) => [name, part])))
        .map((parts) => Object.fromEntries(Object.entries(parts).filter(([, said]) => said)))
        .map((parts) => (column.nullable && Object.keys(parts).length === 0 ? null : parts));
    }
    case "day":
      return maybe(
        fc
          .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10)),
      );
    case "integer":
      return maybe(fc.integer({ min: column.min, max: Math.min(column.max, 2 ** 31) }));
    case "decimal": {
      const scale = 10 ** (column.scale ?? 2);
      const [min, max] = [column.min * scale, Math.min(column.max * scale, 2 ** 40)];
      return maybe(
        fc
          .maxSafeInteger()
          .map((n) => (min + (Math.abs(n) % (max - min))) / scale)
          .map((n) => Math.round(n * scale) / scale),
      );
    }
    case "choice":
      return fc.constantFrom(...column.options);
    case "code":
    case "record":
      return maybe(fc.constantFrom("PL", "EUR", "leuven", "culture"));
    case "codes":
      return fc.uniqueArray(fc.constantFrom("culture", "sport", "eu"), { minLength: 1 });
    case "flag":
      return fc.boolean();
    default:
      return column satisfies never;
  }
}

const recordFor = (table: Table): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(table.columns.map((column) => [column.name, valueFor(column)])));

const withoutCheck = (table: Table): Table => ({ ...table, check: undefined });

function readBack(table: Table, read: FileRead): Values[] {
  return fileOf(read).rows.map((row) => {
    const record = readRecord(withoutCheck(table), (name) => row.cells[name]);
    if (!record.ok) throw new Error(JSON.stringify(record.errors));
    return record.values;
  });
}

const sayTheSame = (table: Table, a: Values[], b: Values[]) =>
  a.length === b.length &&
  a.every((values, row) => table.columns.every(({ name }) => isSame(values[name], b[row]![name])));

/** The archive with the text of each XML part changed, packed without a library. @param stated size each part claims */
function rezipped(archive: Buffer, change: (xml: string) => string, stated?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let at = archive.readUInt32LE(archive.lastIndexOf("PK\u0005\u0006") + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.subarray(at + 46, at + 46 + nameLength);
    const from = archive.readUInt32LE(at + 42);
    const start = from + 30 + archive.readUInt16LE(from + 26) + archive.readUInt16LE(from + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const old = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    const text = Buffer.from(change(old.toString("utf8")));
    const data = deflateRawSync(text);
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(data.length, 0);
    sizes.writeUInt32LE(stated ?? text.length, 4);
    const common = Buffer.concat([Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]), sizes]);
    const lengths = Buffer.from([nameLength, 0, 0, 0]);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, lengths, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\0"), common, lengths, tail, name]),
    );
    locals.push(local);
    offset += local.length;
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

describe.each(Object.values(tables))("a file of the table $name", (table) => {
  const many = fc.array(recordFor(table), { minLength: 1, maxLength: 4 });

  test("gives back as CSV every value it was made of", async () => {
    await fc.assert(
      fc.asyncProperty(many, async (records) => {
        const bytes = await buffer(csvOf(table, batchesOf(records)));
        expect(sayTheSame(table, readBack(table, readCsv(bytes)), records)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("gives back as a workbook every value it was made of", async () => {
    await fc.assert(
      fc.asyncProperty(many, async (records) => {
        const bytes = await buffer(workbookOf(table, batchesOf(records)));
        expect(sayTheSame(table, readBack(table, await readWorkbook(bytes)), records)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});

test("a CSV file opens in a spreadsheet as it is meant to", async () => {
  const table = tables.link;
  const values = {
    ...Object.fromEntries(table.columns.map(({ name }) => [name, null])),
    key: "a-b",
  };
  const said = { ...values, home: { pl: '=HYPERLINK("x")', en: "-77.6" }, since: 1990 };
  const csv = (await buffer(csvOf(table, batchesOf([said])))).toString("utf8");
  expect(csv).toMatch(/^\ufeffkey;city;kind;home_pl;home_en;/);
  expect(csv).toContain(`\r\na-b;;;"'=HYPERLINK(""x"")";-77.6;`);
  expect(csv.endsWith("\r\n")).toBe(true);
});

test("a workbook holds texts and numbers but no formula, and its first row stays in sight", async () => {
  const table = tables.link;
  const values = { key: "a-b", home: { pl: "=1+1", en: "x" }, since: 1990 };
  const workbook = new ExcelJS.Workbook();
  const bytes = await buffer(workbookOf(table, batchesOf([values as never])));
  await workbook.xlsx.load(bytes as never);
  const sheet = workbook.worksheets[0]!;
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(sheet.getCell("A1").font.bold).toBe(true);
  expect(sheet.getCell("D2").value).toBe("=1+1");
  expect(sheet.getRow(2).values).toContain(1990);
});

test("a table as JSON keeps the shape of its values", async () => {
  const values = [
    { key: "a", title: { pl: "Ą" } },
    { key: "b", title: null },
  ] as Values[];
  const read = async (many: Values[]) =>
    JSON.parse((await buffer(jsonOf(tables.goal, batchesOf(many)))).toString("utf8")) as unknown;
  expect(await read(values)).toEqual({ table: "goal", records: values });
  expect(await read([])).toEqual({ table: "goal", records: [] });
});

test.each([
  [";", "semicolons"],
  [",", "commas"],
  ["\t", "tabs"],
])("cells may be parted by %j (%s)", (sign) => {
  const file = fileOf(readCsv(bytesOf(`key${sign}title_pl\na-1${sign}"Dwa${sign} słowa"\n`)));
  expect(file.columns).toEqual(["key", "title_pl"]);
  expect(file.rows).toEqual([
    { line: 2, cells: { key: "a-1", title_pl: `Dwa${sign} słowa` }, wrong: {} },
  ]);
});

test("rows have the numbers a spreadsheet shows, empty ones and cells of several lines included", () => {
  const file = fileOf(readCsv(bytesOf('sep=;\r\nkey;note\r\na;"x\r\ny"\r\n;\r\nb;z\r\n')));
  expect(file.rows.map(({ line }) => line)).toEqual([3, 5]);
});

test("a short row has empty cells, a cell beyond the last column is a fault", () => {
  const file = fileOf(readCsv(bytesOf("key;note;\na\nb;x;;y\n")));
  expect(file.rows[0]).toEqual({ line: 2, cells: { key: "a", note: "" }, wrong: {} });
  expect(file.rows[1]?.wrong).toEqual({ "": "cell-without-column" });
});

test("a NUL character is named where it stands", () => {
  expect(fileOf(readCsv(bytesOf("key;note\na;x\0y\n"))).rows[0]?.wrong).toEqual({
    note: "character-invalid",
  });
});

const faultOf = async (bytes: Uint8Array) => {
  const read = await readFile(bytes);
  return read.ok ? null : read.fault;
};

test("a file that cannot be read is refused with its reason", async () => {
  const windows = Uint8Array.from([...bytesOf("key;note\na;"), 0xb9, 0xea, 0x0a]);
  expect(await faultOf(windows)).toEqual({ code: "file-encoding" });
  expect(await faultOf(Uint8Array.from([0xff, 0xfe, 0x6b, 0]))).toEqual({ code: "file-encoding" });
  expect(await faultOf(new Uint8Array())).toEqual({ code: "file-empty" });
  expect(await faultOf(bytesOf("key;note\n"))).toEqual({ code: "file-empty" });
  expect(await faultOf(bytesOf('key;note\na;"x\nb;y\n'))).toEqual({ code: "file-broken", line: 2 });
  expect(await faultOf(bytesOf("%PDF-1.7"))).toEqual({ code: "file-kind" });
  expect(await faultOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toEqual({
    code: "file-protected",
  });
  expect(await faultOf(bytesOf("PK\u0003\u0004 not an archive"))).toEqual({ code: "file-broken" });
  expect(await faultOf(new Uint8Array(limits.bytes + 1))).toEqual({ code: "file-too-large" });
});

test("more rows than allowed are refused, as many as allowed are read", async () => {
  const rows = (n: number) => bytesOf(`key\n${"a\n".repeat(n)}`);
  expect(await faultOf(rows(limits.rows + 1))).toEqual({ code: "too-many-rows" });
  expect(await faultOf(rows(limits.rows))).toBeNull();
});

async function workbookWith(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Arkusz1"));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("a workbook's days, numbers, marks and painted texts are read as texts", async () => {
  const bytes = await workbookWith((sheet) => {
    sheet.addRow(["key", "signedOn", "amount", "agreed", "title_pl", "source"]);
    sheet.addRow([
      "a-1",
      new Date("2006-02-28T00:00:00Z"),
      0.1 + 0.2,
      true,
      { richText: [{ text: "Most " }, { font: { bold: true }, text: "w Łodzi" }] },
      { text: "strona", hyperlink: "https://example.org" },
    ]);
  });
  expect(fileOf(await readFile(bytes)).rows[0]?.cells).toEqual({
    key: "a-1",
    signedOn: "2006-02-28",
    amount: "0.3",
    agreed: "1",
    title_pl: "Most w Łodzi",
    source: "strona",
  });
});

test("formulas and errors of a workbook are named where they stand", async () => {
  const bytes = await workbookWith((sheet) => {
    sheet.addRow(["key", "title_pl", "note"]);
    sheet.addRow(["a-1", { formula: "1+1", result: 2 }, { error: "#N/A" }]);
  });
  expect(fileOf(await readFile(bytes)).rows[0]?.wrong).toEqual({
    title_pl: "cell-formula",
    note: "cell-error",
  });
});

test("names and merges of whole sheets are not filled cell by cell", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Arkusz1");
  sheet.addRows([["key"], ["a-1"]]);
  sheet.mergeCells("B1:B2");
  workbook.definedNames.add("Arkusz1!$A$1:$A$2", "all");
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  const huge = rezipped(bytes, (xml) =>
    xml.replace("B1:B2", "B1:XFD1048576").replace("$A$1:$A$2", "$A$1:$XFD$1048576"),
  );
  expect(fileOf(await readFile(huge)).rows).toHaveLength(1);
});

test("an archive that unpacks beyond the limit, or beyond what it says, is refused", async () => {
  const bytes = await workbookWith((sheet) => sheet.addRows([["key"], ["a-1"]]));
  const bomb = rezipped(Buffer.from(bytes), (xml) => xml + " ".repeat(8 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(limits.bytes);
  expect(await faultOf(bomb)).toEqual({ code: "file-unpacks-too-large" });
  const lying = rezipped(Buffer.from(bytes), (xml) => xml + " ".repeat(8 * 1024 * 1024), 100);
  expect(await faultOf(lying)).toEqual({ code: "file-broken" });
});
