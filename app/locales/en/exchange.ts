import { pluralEn } from "~/shared/plural";
import type { exchange as pl } from "../pl/exchange";

const rows = (n: number) => pluralEn(n, "row", "rows");

export const exchange: typeof pl = {
  title: "Take a file into the register",
  lead: "First you see what the file would change. It goes into the register when you confirm it: all of it or nothing.",
  table: "Table",
  choose: "choose a table",
  file: "CSV or XLSX file",
  fileHint: "Up to 5 MB and 10,000 rows.",
  check: "Check the file",
  howTitle: "How to prepare a file",
  how: [
    "The easiest way is to download a table, correct it in a spreadsheet and take it in again.",
    "The first row has the names of the columns, as in the downloaded file. Columns that are not in the file stay as they are.",
    "The first column (key, slug or code) says which record is meant. Where it is empty or unknown to the register, the row adds a record.",
    "Records that are not in the file stay in the register. A file removes nothing.",
    "Write days as yyyy-mm-dd. Put | between several codes in one cell.",
    "When you take in several tables, begin with goals and cities, then agreements and delegations, then the rest.",
  ],
  takeOutTitle: "Download a table",
  takeOutLead: "The whole table, in a file that can be taken in again.",
  takeOut: (format, table) => `${format}: ${table}`,
  formats: "File",
  importsTitle: "Files taken in lately",
  noImports: "Nobody has taken in a file yet.",
  importColumns: { file: "File", table: "Table", what: "What changed", who: "Who and when" },
  sums: (created, changed, unchanged) =>
    `new: ${created}, changed: ${changed}, unchanged: ${unchanged}`,
  counts: { new: "new", changed: "changed", unchanged: "unchanged", faulty: "to correct" },
  done: (file) => `The file ${file} is in the register.`,
  doneWhat: (created, changed, unchanged) =>
    `Added: ${created}, changed: ${changed}, unchanged: ${unchanged}. The history of each record shows what changed.`,
  plan: {
    title: "What this file would change",
    lead: (file, n) => `${file}, ${rows(n)}. The register has not changed yet.`,
    faultyTitle: (n) => pluralEn(n, "row needs correcting", "rows need correcting"),
    faultyLead:
      "A file goes in whole or not at all. Correct it in the spreadsheet, save it and take it in again.",
    again: "Take in the corrected file",
    columnsTitle: "The columns of the file do not fit the table",
    columnsKnown: "Columns of this table",
    columnFaults: {
      "column-unknown":
        "The table has no such column. Correct its name, or remove it from the file.",
      "column-twice": "This column is in the file twice. Keep one of them.",
      "column-missing": "Add this column. Without it nobody knows which record is meant.",
    },
    ready: "The file is in order",
    readyLead: "When you confirm, all rows go into the register at once.",
    confirm: (n) => `Take over ${rows(n)}`,
    idleTitle: "This file would change nothing",
    idleLead: "The register says what the file says already.",
    reviewedTitle: "A coordinator has to take this file in",
    reviewedLead: (n) =>
      `${pluralEn(n, "row changes", "rows change")} what a coordinator confirms: agreements, or the suspension of a city. Ask a coordinator to take the file in, or remove these rows.`,
    refusals: {
      "plan-changed":
        "The register has changed since this file was checked, so nothing was saved. It is checked anew below: look through it and confirm again.",
      "plan-faulty":
        "This file cannot be taken over, because it needs correcting. Nothing was saved.",
      "not-allowed": "A coordinator confirms these rows. Nothing was saved.",
      "database-refused": "The database did not accept one of the rows, so none was saved.",
    },
    refusedColumn:
      "In this column some row points to what is not there. Correct it and take the file in again:",
    show: "Show rows",
    all: "all",
    rowsTitle: "Rows",
    columns: { line: "Row", record: "Record", fate: "What happens", details: "Details" },
    fates: {
      faulty: "to correct",
      changed: "changes a record",
      new: "adds a record",
      unchanged: "no change",
    },
    line: (n) => `Row ${n}`,
    newRecord: "new, named by the register",
    reviewed: "confirmed by a coordinator",
    wholeRow: "the whole row",
    isNow: "now",
    willBe: "will be",
    says: "in the file",
    empty: "empty",
    cells: (n) => pluralEn(n, "cell", "cells"),
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: "Previous",
    next: "Next",
    none: "The file has no such rows.",
  },
  faults: {
    "file-missing": "Please choose a file.",
    "file-too-large": "This file is over 5 MB. Please split it into smaller ones.",
    "file-empty": "There is no row of data in this file. The first row has the names of columns.",
    "file-kind": "This is neither a CSV nor an XLSX file. Please save the sheet as one of these.",
    "file-protected":
      "This is an old XLS file, or one with a password. Please save the sheet as XLSX without a password and try again.",
    "file-encoding":
      "The letters in this file are not in UTF-8. In the spreadsheet choose “Save as” and then “CSV UTF-8” or XLSX.",
    "file-broken": "This file cannot be read. Please save the sheet anew as XLSX or CSV UTF-8.",
    "file-unpacks-too-large":
      "This workbook is too large once unpacked. Please copy the data alone into a new sheet and split it into smaller files.",
    "too-many-rows": "This file has over 10,000 rows. Please split it into smaller ones.",
  },
  brokenAt: (line) =>
    `Row ${line} cannot be read, most often because of a quotation mark without its pair. Please correct it, or save the sheet as XLSX.`,
  cells: {
    required: "Fill in this cell.",
    "column-needed": "Add this column to the file and fill it in: a new record needs it.",
    "column-fixed":
      "This does not change once a record is there. Keep what the register says, or add a new record.",
    "choose-at-least-one": "Write at least one code. Put | between several.",
    "date-invalid": "Write the day as yyyy-mm-dd, for example 2006-05-14.",
    "flag-invalid": "Write 1 for yes or 0 for no.",
    "other-year": "The day lies in another year than the one in the column year.",
    "key-twice": "This record is in another row of the file already. Keep one of them.",
    shared:
      "Another record of this city has this value already. Correct that one instead of adding a second.",
    "shared-in-file":
      "Another row of the file has this value for this city already. Keep one of them.",
    "cell-formula": "There is a formula here. Paste its value instead.",
    "cell-error": "There is an error of the spreadsheet here. Correct it or clear the cell.",
    "cell-without-column":
      "This row has more cells than there are names of columns. Check whether something has moved.",
    "character-invalid": "There is a character here that cannot be kept. Type the text anew.",
  },
  oneOf: (options) => `Write one of: ${options}.`,
  tooLong: (max) => `Shorten this text to ${pluralEn(max, "character", "characters")}.`,
  wholeNumber: (min, max) => `Write a whole number from ${min} to ${max}.`,
  number: (min, max) => `Write a number from ${min} to ${max}, for example 1200.50.`,
  mergedInto: (slug: string) =>
    `This city was merged into “${slug}” and its entry is no longer changed. Remove this row and write the changes in the row of “${slug}”.`,
  noRecord: (table) => `The table “${table}” has no record of this name.`,
  otherLine: (line) => `It is row ${line}.`,
  unknownCode: {
    fields: "There is no such field.",
    goals: "There is no such goal.",
    areas: "There is no such area.",
    cities: "The register has no such city.",
    countries: "Write the two letters of a country, for example DE.",
    languages: "Write the two letters of a language, for example de.",
    currencies: "Write the three letters of a currency, for example PLN.",
  },
  knownCodes: (codes) => `Known codes: ${codes}.`,
  wrongFormat:
    "Files are given out as csv, xlsx or json. Correct the end of the address, for example ?format=csv.",
};
