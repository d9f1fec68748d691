import { expect, test } from "vitest";
import { matching as english } from "~/locales/en/matching";
import { matching as polish } from "~/locales/pl/matching";

const city = {
  name: { pl: "Norymberga", en: "Nuremberg" },
  forms: { plGenitive: "Norymbergi", plWith: "z Norymbergą", plIn: "w Norymberdze" },
};
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("Polish counts entries as a Pole does", () => {
  const said = (count: number) =>
    plain(
      polish.reasons["field-history"]({
        city,
        field: { pl: "sport", en: "sport" },
        count,
        asOf: 2006,
      }),
    );
  expect(said(2)).toContain("2 wpisy o współpracy z Norymbergą");
  expect(said(5)).toContain("5 wpisów");
  expect(said(22)).toContain("22 wpisy");
});

test("requests that wait are counted in both languages", () => {
  const said = (open: number) =>
    plain(polish.cautions["requests-open"]({ city, open, capacity: 3 }));
  expect(said(1)).toContain("czeka już 1 zapytanie");
  expect(said(2)).toContain("czekają już 2 zapytania");
  expect(english.cautions["requests-open"]({ city, open: 1, capacity: 3 })).toContain(
    "1 request already awaits",
  );
});

test("a one-letter word never ends a Polish line", () => {
  expect(polish.cautions["not_lively"]({ city, asOf: 2006 })).toContain("z\u00a0Norymbergą");
});

test("a year already in the title is not repeated", () => {
  const title = { pl: "Rok 2003 w górach", en: "The year 2003 in the mountains" };
  const said = english.reasons["undertaking-meets"]({
    city,
    home: city,
    concepts: [title],
    title,
    year: 2003,
    asOf: 2006,
  });
  expect(said.match(/2003/g)).toHaveLength(2);
});
