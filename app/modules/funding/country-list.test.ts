import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "~/shared/language";
import { countryCodes } from "../cities/register/iso-codes";
import { countryNames, readCountries } from "./country-list";

test("countries are named in Polish, in English or by code, on lines or between commas", () => {
  expect(readCountries("Norwegia, Serbia\nUA\nMordor")).toEqual({
    codes: ["NO", "RS", "UA"],
    unknown: ["Mordor"],
  });
  expect(readCountries("iceland; BOŚNIA I HERCEGOWINA\r\n\r\nis")).toEqual({
    codes: ["IS", "BA"],
    unknown: [],
  });
});

test("an empty text names no country", () => {
  expect(readCountries(" \n,;")).toEqual({ codes: [], unknown: [] });
});

test("what is written of any countries is read back as the same countries", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...countryCodes())),
      fc.constantFrom(...languages),
      (codes, language) => {
        const read = readCountries(countryNames(codes, language).join("\n"));
        expect(read.unknown).toEqual([]);
        expect(read.codes.sort()).toEqual([...codes].sort());
      },
    ),
  );
});
