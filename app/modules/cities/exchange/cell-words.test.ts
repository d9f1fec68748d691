import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errorsTexts } from "~/locales/errors";
import { exchangeTexts } from "~/locales/exchange";
import { languages } from "~/shared/language";
import { tables } from "../register/tables";
import { cellLabel, cellWords } from "./cell-words";

const codes = {
  ...{ goals: new Set(["theme-a"]), areas: new Set(["eu"]) },
  ...{ countries: new Set<string>(), languages: new Set<string>(), currencies: new Set<string>() },
  fields: new Set(["sport", "culture"]),
  cities: new Set<string>(),
};

const said = (cell: string, code: string, line?: number) =>
  cellWords(tables.undertaking, { cell, code, text: "", line }, "en", codes);

test("a wrong choice is told what can be chosen", () => {
  expect(said("status", "choose-one")).toBe("Write one of: held, planned.");
  expect(said("fields", "code-unknown")).toContain("Known codes: culture, sport.");
});

test("a number and a long text are told their bounds", () => {
  expect(said("year", "count-invalid")).toBe("Write a whole number from 1000 to 2200.");
  expect(said("title_pl", "too-long")).toBe("Shorten this text to 300 characters.");
});

test("a reference to nothing names the table, a doubled key the other row", () => {
  expect(said("city", "record-missing")).toBe("The table “Cities” has no record of this name.");
  expect(said("key", "key-twice", 7)).toContain("It is row 7.");
});

test("a cell is called what forms call it", () => {
  expect(cellLabel(tables.undertaking, "title_pl", "en")).toBe("Title, in Polish");
  expect(cellLabel(tables.undertaking, "colour", "en")).toBe("");
});

test("every code a cell can get has its words in every language", () => {
  const folder = "app/modules/cities";
  const files = [
    ...readdirSync(`${folder}/register/tables`).map((file) => `register/tables/${file}`),
    ...["register/column.ts", "register/rows.server.ts", "register/code-lists.server.ts"],
    ...["read-row.ts", "plan.ts"].map((file) => `exchange/${file}`),
  ];
  const sources = files.map((file) => readFileSync(join(folder, file), "utf8"));
  const isOther = (code: string) =>
    code in tables || code in exchangeTexts.en.faults || code in exchangeTexts.en.plan.columnFaults;
  const codes = sources
    .flatMap((source) => [...source.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(([, code]) => code!))
    .concat("cell-without-column", "character-invalid", "cell-formula", "cell-error", "shared")
    .filter((code) => !isOther(code));
  expect(codes).toEqual(expect.arrayContaining(["date-invalid", "other-year", "cell-formula"]));
  for (const language of languages) {
    const known = { ...errorsTexts[language], ...exchangeTexts[language].cells };
    expect([...new Set(codes)].filter((code) => !(code in known))).toEqual([]);
  }
});
