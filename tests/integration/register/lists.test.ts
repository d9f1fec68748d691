import { beforeEach, expect, test } from "vitest";
import { newRecordValues } from "~/modules/cities/register/new-record.server";
import { childRecords, recordList } from "~/modules/cities/register/record-list.queries.server";
import type { Table } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { fold } from "~/shared/text";
import { aCity, aHomeCity } from "../../factories/city";
import { aContact } from "../../factories/contact";
import { aVocabulary } from "../../factories/record";
import { anAgreement, aPromise } from "../../factories/register-row";
import { useTestDatabase } from "../../support/database";

useTestDatabase();
beforeEach(async () => {
  await aVocabulary();
  await aHomeCity();
});

const { agreement, benefit, city, contact, promise } = tables;

const found = async (table: Table, query: string, parent = "") =>
  (await recordList(table, { query, parent, after: "" })).records;

test.each(["Jürgen", "jurgen", "JÜRGEN", "Groß", "gross", "GROSS", "ürg"])(
  "Jürgen Groß is found by %j",
  async (query) => {
    await aContact({ name: "Jürgen Groß", key: "58b7c1de-0000-4000-8000-000000000000" });
    await aContact({ name: "Anna Żądło" });
    expect(await found(contact, query)).toHaveLength(1);
  },
);

test("the database folds letters as the forum does", async () => {
  const between = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n));
  const letters = [...between(0x20, 0x7e), ...between(0xc0, 0x52f), ...between(0x1e00, 0x1eff)];
  const known = letters.filter((letter) => letter !== "İ" && /\p{L}|[ -~]/u.test(letter));
  const [row] = await db.$queryRaw<{ folded: string[] }[]>`
    SELECT array_agg(forum_fold(letter) ORDER BY place) AS folded
    FROM unnest(${known}::text[]) WITH ORDINALITY AS letters(letter, place)`;
  expect(known.filter((letter, n) => row!.folded[n] !== fold(letter))).toEqual([]);
});

test.each(["Mediolan", "milan", "MILANO", "mila", "włochy-mediolan"])(
  "a city is found in any of its languages and by its key: %j",
  async (query) => {
    const name = { pl: "Mediolan", en: "Milan", local: "Milano" };
    await aCity({ slug: "wlochy-mediolan", name });
    await aCity({ slug: "oslo", name: { pl: "Oslo", en: "Oslo", local: "Oslo" } });
    expect((await found(city, query)).map(({ key }) => key)).toEqual(["wlochy-mediolan"]);
  },
);

test.each([
  "%",
  "_",
  "'",
  '"',
  "\\",
  "\\\\",
  "--",
  "'; DROP TABLE x; --",
  ".*",
  "(",
  "[",
  "?",
  "$",
])("%j stands for itself and finds nothing else", async (query) => {
  await anAgreement({ key: "zwykla-umowa" });
  expect(await found(agreement, query)).toEqual([]);
  await anAgreement({ key: "inna", title: { pl: `Tekst ${query} dalej`, en: "Text" } });
  expect((await found(agreement, query)).map(({ key }) => key)).toEqual(["inna"]);
});

test.each([
  "a".repeat(100),
  "%".repeat(100),
  "ż".repeat(100),
  `${"x".repeat(99)}\ud83d`,
  "😀",
  "Київ",
])("the query %j finds nothing and fails nowhere", async (query) => {
  for (const table of Object.values(tables)) expect(await found(table, query)).toEqual([]);
});

test("only records of the city asked for are found", async () => {
  const mine = await aCity();
  const { key } = await anAgreement({ cityId: mine.id });
  await anAgreement();
  expect((await found(agreement, "umowa", mine.slug)).map((one) => one.key)).toEqual([key]);
  expect((await found(agreement, "", mine.slug)).map((one) => one.key)).toEqual([key]);
  for (const slug of ["atlantis", "%", "'", "\\"])
    expect(await found(agreement, "", slug)).toEqual([]);
});

test.each(["", "miast"])(
  "pages of the search %j show every record once, in order",
  async (query) => {
    const { id: cityId, slug } = await aCity();
    const keys = Array.from(
      { length: 120 },
      (_, n) => `umowa-${String(n * 7919).padStart(7, "0")}`,
    );
    await db.agreement.createMany({
      data: keys.map((key) => ({
        ...{ key, cityId, kind: "twin" as const, term: "open_ended" as const },
        title: { pl: "Umowa z miastem", en: "Agreement with the city" },
        ...{ signedOn: new Date("2000-01-01"), source: "", asOf: 2006 },
      })),
    });
    await anAgreement({ title: { pl: "Inny tekst" } });
    const pages: string[][] = [];
    for (let after: string | null = ""; after !== null;) {
      const page = await recordList(agreement, { query, parent: slug, after });
      pages.push(page.records.map(({ key }) => key));
      after = page.next;
    }
    expect(pages.map(({ length }) => length)).toEqual([40, 40, 40]);
    expect(pages.flat()).toEqual(keys.toSorted());
  },
);

test("a page may begin after a key that nobody has", async () => {
  await anAgreement({ key: "b" });
  const after = async (key: string) =>
    (await recordList(agreement, { query: "", parent: "", after: key })).records.length;
  expect(await after("a'\"%\\")).toBe(1);
  expect(await after("zzz")).toBe(0);
  expect(await after("ż".repeat(1_000))).toBe(0);
});

test("of what belongs to a city twelve records are shown and all are counted", async () => {
  const { id: cityId, slug } = await aCity();
  for (let n = 0; n < 14; n++) await aPromise({ cityId });
  await aPromise();
  const { count, records } = await childRecords(promise, "city", city, slug);
  expect({ count, shown: records.length }).toEqual({ count: 14, shown: 12 });
});

test("a new record begins with this year at home and with what it is to belong to", async () => {
  holdClock(new Date("2026-12-31T23:30:00Z"));
  const { id: cityId, slug } = await aCity();
  const { key } = await anAgreement({ cityId });
  expect(await newRecordValues(agreement, slug)).toMatchObject({ city: slug, asOf: 2027 });
  expect(await newRecordValues(benefit, key)).toMatchObject({
    ...{ agreement: key, city: slug, year: 2027 },
    direction: "received",
  });
  for (const parent of ["atlantis", "%", "'; --", "\\", "a".repeat(5_000), "__proto__"])
    expect((await newRecordValues(benefit, parent)).city).toBeNull();
});
