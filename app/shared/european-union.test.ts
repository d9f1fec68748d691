import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { countrySchema } from "../../prisma/data/schema";
import { isUnionMember, unionMembers, unionMemberships } from "./european-union";

test("a country is a member from the day of its accession", () => {
  expect(isUnionMember("HR", "2013-06-30")).toBe(false);
  expect(isUnionMember("HR", "2013-07-01")).toBe(true);
});

test("the United Kingdom is a member until the last day of January 2020", () => {
  expect(isUnionMember("GB", "2020-01-31")).toBe(true);
  expect(isUnionMember("GB", "2020-02-01")).toBe(false);
});

test("a country that never joined is no member, nor is an unknown code", () => {
  expect(isUnionMember("NO", "2026-01-01")).toBe(false);
  expect(isUnionMember("", "2026-01-01")).toBe(false);
});

test.each([
  ["1960-01-01", 6],
  ["1986-01-01", 12],
  ["1995-01-01", 15],
  ["2004-05-01", 25],
  ["2013-07-01", 28],
  ["2026-01-01", 27],
])("on %s the Union has %i members", (day, count) => {
  expect(unionMembers(day)).toHaveLength(count);
});

test("the countries of the register state the same memberships", () => {
  const countries = z
    .array(countrySchema)
    .parse(JSON.parse(readFileSync("prisma/data/countries.json", "utf8")));
  for (const { code, euMembership } of countries)
    expect(euMembership, code).toEqual(unionMemberships.get(code) ?? []);
});
