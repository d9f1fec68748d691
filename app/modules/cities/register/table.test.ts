import { expect, test } from "vitest";
import { choiceWords, columnHint, columnWords } from "../components/register/value-words";
import { registerTablesTexts } from "~/locales/register-tables";
import { languages } from "~/shared/language";
import { cellNames, readCells } from "./column";
import { needsReview, readRecord, startValues, writeRecord } from "./table";
import { childrenOf, tables } from "./tables";

const all = Object.values(tables);

test("every column, choice, group and part has its words in every language", () => {
  for (const language of languages) {
    const texts = registerTablesTexts[language];
    for (const table of all) {
      expect(texts.tables[table.name], table.name).toBeDefined();
      for (const { name } of table.groups ?? []) expect(texts.groups).toHaveProperty(name);
      for (const column of table.columns) {
        expect(columnWords(table.name, column.name, language), column.name).not.toBe(column.name);
        if (column.type === "choice")
          expect(Object.keys(choiceWords(column.words, language))).toEqual(
            expect.arrayContaining([...column.options]),
          );
        if (column.type === "parts")
          for (const part of column.parts ?? []) expect(texts.parts).toHaveProperty(part);
      }
    }
  }
});

test("no words are kept for columns that no table has", () => {
  const names = new Set(all.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const texts = registerTablesTexts.pl;
  expect(Object.keys(texts.columns).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(texts.hints).filter((name) => !names.has(name))).toEqual([]);
});

test("words of one table are for columns it has", () => {
  const { columnsOf, hintsOf } = registerTablesTexts.pl;
  for (const words of [columnsOf, hintsOf]) {
    for (const [table, own] of Object.entries(words)) {
      const names = tables[table as keyof typeof tables].columns.map(({ name }) => name);
      expect(names, table).toEqual(expect.arrayContaining(Object.keys(own)));
    }
  }
});

test("columns of one name that mean different things have labels and hints of their own", () => {
  const labels = (["city", "delegation", "benefit"] as const).map((table) =>
    columnWords(table, "direction", "en"),
  );
  expect(labels).toEqual(["Who learns from whom", "Who visits whom", "Received or given"]);
  const hints = (["agreement", "delegation"] as const).map((table) =>
    columnHint(table, "endsOn", "en"),
  );
  expect(hints).toEqual([
    "Only where the document ends on a certain day.",
    "If the visit took longer than a day.",
  ]);
});

test("what a table refers to is there: its title, summary, parent, groups and reviewed columns", () => {
  for (const table of all) {
    const names = table.columns.map(({ name }) => name);
    const told = [...table.title, ...table.summary, ...(table.parent ? [table.parent] : [])];
    const grouped = (table.groups ?? []).map(({ from }) => from);
    const reviewed = table.review === "all" ? [] : (table.review ?? []);
    expect(names).toEqual(expect.arrayContaining([...told, ...grouped, ...reviewed]));
    expect(new Set(table.columns.flatMap(cellNames)).size).toBe(
      table.columns.flatMap(cellNames).length,
    );
  }
});

test("a date, a number and a choice are read as they are typed, or refused by name", () => {
  const read = (table: keyof typeof tables, name: string, text: string) => {
    const column = tables[table].columns.find((one) => one.name === name)!;
    const result = readCells(column, () => text);
    return result.ok ? result.value : result.code;
  };
  expect(read("agreement", "signedOn", "2024-02-29")).toBe("2024-02-29");
  expect(read("agreement", "signedOn", "2023-02-29")).toBe("date-invalid");
  expect(read("agreement", "signedOn", "")).toBe("required");
  expect(read("benefit", "amount", "1 200,50")).toBe(1200.5);
  expect(read("benefit", "amount", "-3")).toBe("amount-invalid");
  expect(read("benefit", "count", "3.5")).toBe("count-invalid");
  expect(read("city", "lat", "-33,4489")).toBe(-33.4489);
  expect(read("city", "optedOut", "tak")).toBe(true);
  expect(read("city", "relation", "friend")).toBe("choose-one");
  expect(read("contact", "email", "a@b")).toBe("email-invalid");
  expect(read("city", "slug", "Lwów")).toBe("key-invalid");
  expect(read("city", "slug", "timeline")).toBe("key-reserved");
  expect(read("undertaking", "fields", "culture| sport |culture")).toEqual(["culture", "sport"]);
});

test("an agreement's term and its days must fit together", () => {
  const start = writeRecord(tables.agreement, {
    ...startValues(tables.agreement),
    city: "leuven",
    title: { pl: "Umowa" },
    signedOn: "2020-01-01",
    asOf: 2026,
  });
  const errors = (cells: Record<string, string>) => {
    const read = readRecord(tables.agreement, (name) => ({ ...start, ...cells })[name]);
    return read.ok ? {} : read.errors;
  };
  expect(errors({})).toEqual({});
  expect(errors({ term: "until" })).toEqual({ endsOn: "end-missing" });
  expect(errors({ term: "until", endsOn: "2019-01-01" })).toEqual({ endsOn: "ends-before-start" });
  expect(errors({ endsOn: "2030-01-01" })).toEqual({ endsOn: "end-without-term" });
  expect(errors({ term: "renewing" })).toEqual({});
  expect(errors({ term: "renewing", noticeMonths: "6" })).toEqual({
    renewsEveryYears: "years-missing",
  });
  expect(errors({ term: "renewing", renewsEveryYears: "1", noticeMonths: "12" })).toEqual({
    noticeMonths: "notice-too-long",
  });
  expect(errors({ terminatedOn: "2025-01-01" })).toEqual({ endedWhy: "reason-missing" });
});

test("what a coordinator confirms: agreements as a whole, of cities only suspension", () => {
  const city = startValues(tables.city);
  expect(needsReview(tables.city, city, { ...city, capacity: 9 })).toBe(false);
  expect(needsReview(tables.city, city, { ...city, suspendedOn: "2026-01-01" })).toBe(true);
  const suspended = { ...city, suspendedOn: "2026-01-01", suspendedWhy: "Powód" };
  expect(needsReview(tables.city, suspended, city)).toBe(true);
  expect(needsReview(tables.agreement, null, startValues(tables.agreement))).toBe(true);
  expect(needsReview(tables.link, null, startValues(tables.link))).toBe(false);
});

test("what belongs to a city, a delegation, a network", () => {
  const children = (name: keyof typeof tables) => childrenOf(tables[name]).map((one) => one.name);
  expect(children("city")).toEqual([
    "agreement",
    "city-field",
    "link",
    "undertaking",
    "delegation",
    "promise",
    "benefit",
    "contact",
  ]);
  expect(children("delegation")).toEqual(["delegation-member", "promise", "benefit"]);
  expect(children("affiliation")).toEqual(["affiliation-event"]);
});
