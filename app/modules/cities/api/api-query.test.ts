import { expect, test } from "vitest";
import { readCityQuery } from "./api-query";

const known = { fields: ["culture", "sport"], cities: [{ slug: "kyiv" }] };
const read = (query: string) => readCityQuery(new URLSearchParams(query), known);

test("a query without conditions asks for everything in the home language", () => {
  expect(read("")).toMatchObject({ ok: true, language: "pl", filter: {} });
});

test("all conditions are read", () => {
  expect(
    read("q=ky&field=sport&country=UA&kind=twin&health=lively&lang=en&after=kyiv"),
  ).toMatchObject({
    ok: true,
    language: "en",
    filter: {
      query: "ky",
      field: "sport",
      country: "UA",
      kind: "twin",
      health: "lively",
      after: "kyiv",
    },
  });
});

test.each([
  ["kind=twins", "kind"],
  ["health=good", "health"],
  ["field=magic", "field"],
  ["country=Ukraine", "country"],
  ["lang=de", "lang"],
  ["after=atlantis", "after"],
])("%s is refused by the name of its parameter", (query, parameter) => {
  expect(read(query)).toMatchObject({ ok: false, wrong: { parameter } });
});

test("a refusal says what would be right, where that is a list", () => {
  expect(read("field=magic")).toMatchObject({ wrong: { value: "magic", allowed: known.fields } });
});

test("parameters left empty, as forms send them, narrow nothing", () => {
  expect(read("q=&kind=&health=&field=&country=&lang=")).toMatchObject({ ok: true });
});
