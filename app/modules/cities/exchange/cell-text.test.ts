import fc from "fast-check";
import { expect, test } from "vitest";
import { bareCell, guardCell, workbookText } from "./cell-text";

const naughty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "\n", "1", ".5", "x", "＝", '"', ";"),
    )
    .map((parts) => parts.join("")),
);

test("what a spreadsheet would run as a formula begins with an apostrophe", () => {
  expect(guardCell("=1+1")).toBe("'=1+1");
  expect(guardCell("@SUM(A1)")).toBe("'@SUM(A1)");
  expect(guardCell("\t=1")).toBe("'\t=1");
  expect(guardCell("- a list")).toBe("'- a list");
});

test("plain numbers and plain texts stay as they are", () => {
  for (const text of ["-77.6", "-5", "12", "", "'tis", "Kraków = miasto", "a-b"])
    expect(guardCell(text)).toBe(text);
});

test("a text that truly begins with an apostrophe and a sign comes back exactly", () => {
  expect(guardCell("'=1+1")).toBe("''=1+1");
  expect(bareCell("''=1+1")).toBe("'=1+1");
  expect(bareCell(guardCell("'-5"))).toBe("'-5");
});

test("guarded cells are read back exactly, whatever they say", () => {
  fc.assert(
    fc.property(naughty, (text) => bareCell(guardCell(text)) === text),
    { numRuns: 2000 },
  );
});

test("no guarded cell begins with a sign unless it is a plain number", () => {
  fc.assert(
    fc.property(naughty, (text) => {
      const guarded = guardCell(text);
      return !/^[=+\-@\t\r]/.test(guarded) || /^-?\d+(\.\d+)?$/.test(guarded);
    }),
  );
});

test("texts of a workbook lose only what reading puts back", () => {
  expect(workbookText("=1+1")).toBe("=1+1");
  expect(workbookText("'=1+1")).toBe("''=1+1");
  expect(workbookText("a\u0007b")).toBe("a_x0007_b");
  expect(workbookText("_x0007_")).toBe("_x005F_x0007_");
});
