import { expect, test } from "vitest";
import { countryCodes, currencyCodes, languageCodes } from "./iso-codes";

test("countries are those of today, by their own code", () => {
  const codes = countryCodes();
  expect(codes).toEqual(expect.arrayContaining(["DE", "GB", "PL", "UA", "VA"]));
  for (const code of ["UK", "EU", "SU", "DD", "ZZ"]) expect(codes).not.toContain(code);
  expect(codes.length).toBeGreaterThan(240);
});

test("languages have two small letters", () => {
  const codes = languageCodes();
  expect(codes).toEqual(expect.arrayContaining(["pl", "en", "uk", "de"]));
  for (const code of ["UK", "xx", "iw"]) expect(codes).not.toContain(code);
});

test("currencies of the past are known, what is no money is not", () => {
  const codes = currencyCodes();
  expect(codes).toEqual(expect.arrayContaining(["PLN", "EUR", "DEM", "PLZ", "XOF"]));
  for (const code of ["XXX", "XAU", "ABC"]) expect(codes).not.toContain(code);
});
