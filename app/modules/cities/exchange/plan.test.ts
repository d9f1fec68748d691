import { expect, test } from "vitest";
import type { Values } from "../register/column";
import type { Table } from "../register/table";
import { tables } from "../register/tables";
import { changedCells, isIdle, isSound, type Known, type Plan, planRows, sharedName } from "./plan";
import { tableOf } from "./table-file";

const { undertaking, contact, agreement, city } = tables;

const recorded: Values = {
  key: "leuven-seminar",
  city: "leuven",
  kind: "training",
  title: { pl: "Seminarium", en: "Seminar" },
  description: null,
  year: 2005,
  startsOn: null,
  endsOn: null,
  endYear: null,
  status: "held",
  fields: ["transport"],
  goals: [],
  home: null,
  partner: null,
  source: "I.2.3.o",
  asOf: 2006,
};

type Given = { standing?: Values[]; wrong?: Known["wrongIn"]; table?: Table };

function planned(lines: string[][], given: Given = {}): Plan {
  const { standing = [], wrong = () => ({}), table = undertaking } = given;
  const read = tableOf(lines.map((cells, index) => ({ line: index + 1, cells })));
  if (!read.ok) throw new Error(read.fault.code);
  const keyOf = (values: Values) => String(values[table.identity]);
  return planRows(table, read.file, {
    standing: new Map(
      standing.map((values) => [keyOf(values), { key: keyOf(values), version: 3, values }]),
    ),
    wrongIn: wrong,
    mergedInto: () => undefined,
    twinOf: (values) =>
      standing.filter((other) => table.unique && isTwin(table.unique, other, values)).map(keyOf)[0],
  });
}

const isTwin = (columns: readonly string[], a: Values, b: Values) =>
  sharedName(columns, a) === sharedName(columns, b);

const faults = (plan: Plan) =>
  plan.rows.flatMap((row) =>
    row.fate === "faulty"
      ? row.faults.map(({ cell, code, line }) => [row.line, cell, code, ...(line ? [line] : [])])
      : [],
  );

const newRow = ["", "leuven", "visit", "Wizyta", "2006", "culture", "2006"];
const head = ["key", "city", "kind", "title_pl", "year", "fields", "asOf"];

test("a row without a key is a new record, which starts as records of the table start", () => {
  const plan = planned([head, newRow]);
  expect(plan.rows).toMatchObject([
    { line: 2, key: "", fate: "new", after: { status: "held", title: { pl: "Wizyta" } } },
  ]);
  expect(plan.counts).toEqual({ new: 1, changed: 0, unchanged: 0, faulty: 0 });
  expect(isSound(plan) && !isIdle(plan)).toBe(true);
});

test("a key the register does not know names a new record", () => {
  expect(planned([head, ["leuven-2006", ...newRow.slice(1)]]).rows).toMatchObject([
    { fate: "new", key: "leuven-2006" },
  ]);
});

test("a row that says what the register says changes nothing", () => {
  const plan = planned(
    [
      ["key", "title_pl", "year", "fields"],
      ["leuven-seminar", "Seminarium", "2005", "transport"],
    ],
    { standing: [recorded] },
  );
  expect(plan.rows).toMatchObject([{ fate: "unchanged" }]);
  expect(isIdle(plan)).toBe(true);
});

test("columns the file does not have stay as they are", () => {
  const plan = planned(
    [
      ["key", "title_en"],
      ["leuven-seminar", "A seminar"],
    ],
    {
      standing: [recorded],
    },
  );
  const [row] = plan.rows;
  expect(row).toMatchObject({ fate: "changed", before: { version: 3 } });
  const after = row?.fate === "changed" ? row.after : {};
  expect(after).toEqual({ ...recorded, title: { pl: "Seminarium", en: "A seminar" } });
  expect(changedCells(undertaking, recorded, after)).toEqual([
    { cell: "title_en", before: "Seminar", after: "A seminar" },
  ]);
});

test("a cell that says what the register says is not judged anew", () => {
  const odd = { ...recorded, year: 12 };
  const lines = [
    ["key", "year", "title_en"],
    ["leuven-seminar", "12", "Seminar"],
  ];
  expect(planned(lines, { standing: [odd] }).rows).toMatchObject([{ fate: "unchanged" }]);
});

test("a new record needs the columns that must be filled in", () => {
  const plan = planned([
    ["city", "kind", "title_pl", "year"],
    ["leuven", "visit", "", "2006"],
  ]);
  expect(faults(plan)).toEqual([
    [2, "title_pl", "required"],
    [2, "fields", "column-needed"],
    [2, "asOf", "column-needed"],
  ]);
});

test("every wrong cell of a row is named, with its rules over several columns once all are read", () => {
  const wrong = ["", "leuven", "party", "", "20006", "culture", ""];
  expect(faults(planned([head, wrong]))).toEqual([
    [2, "kind", "choose-one"],
    [2, "title_pl", "required"],
    [2, "year", "count-invalid"],
    [2, "asOf", "required"],
  ]);
  const order = planned([
    [...head, "startsOn", "endsOn"],
    [...newRow, "2006-05-02", "2006-05-01"],
  ]);
  expect(faults(order)).toEqual([[2, "endsOn", "ends-before-start"]]);
});

test("codes and references are judged where cells can be read", () => {
  const plan = planned([head, newRow], {
    wrong: (): Record<string, string> => ({ city: "record-missing" }),
  });
  expect(faults(plan)).toEqual([[2, "city", "record-missing"]]);
});

test("a key stands in a file once", () => {
  const row = ["a-1", ...newRow.slice(1)];
  expect(faults(planned([head, row, newRow, row]))).toEqual([[4, "key", "key-twice", 2]]);
});

test("what a record belongs to is set once", () => {
  const lines = [
    ["key", "city"],
    ["leuven-seminar", "lviv"],
  ];
  expect(faults(planned(lines, { standing: [recorded] }))).toEqual([[2, "city", "column-fixed"]]);
});

test("columns the table does not have, and columns twice, are faults of the file", () => {
  const plan = planned([
    ["key", "colour", "year", "year"],
    ["a", "red", "2006", "2006"],
  ]);
  expect(plan.columnFaults).toEqual([
    { name: "colour", code: "column-unknown" },
    { name: "year", code: "column-twice" },
  ]);
  expect(isSound(plan)).toBe(false);
  expect(planned([["name_pl"], ["Kraków"]], { table: city }).columnFaults).toEqual([
    { name: "slug", code: "column-missing" },
  ]);
});

test("two people of one city do not share an address, in the register or in the file", () => {
  const person = {
    key: "ola",
    city: "lviv",
    name: "Ola",
    email: "ola@lviv.example",
    language: "en",
  };
  const standing = [{ ...person, role: "", validFrom: null, validUntil: null, notes: "" }];
  const names = ["key", "city", "name", "email", "language"];
  const line = (key: string, email: string) => [key, "lviv", "Ola", email, "en"];
  const plan = planned(
    [names, line("", "ola@lviv.example"), line("", "a@b.example"), line("", "a@b.example")],
    { standing, table: contact },
  );
  expect(faults(plan)).toEqual([
    [2, "email", "shared"],
    [4, "email", "shared-in-file", 3],
  ]);
  const own = planned([names, line("ola", "ola@lviv.example")], { standing, table: contact });
  expect(own.rows).toMatchObject([{ fate: "unchanged" }]);
});

test("a plan counts the rows a coordinator has to see to", () => {
  const signed = ["", "leuven", "partnership", "Umowa", "1991-07-26", "open_ended", "2006"];
  const names = ["key", "city", "kind", "title_pl", "signedOn", "term", "asOf"];
  expect(planned([names, signed], { table: agreement }).reviewed).toBe(1);
  expect(planned([head, newRow]).reviewed).toBe(0);
});
