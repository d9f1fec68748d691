import { expect, test } from "vitest";
import { prepareData } from "~/jobs/prepare-data.server";
import { findRecords, rowsOf } from "~/modules/cities/register/rows.server";
import { readRecord, writeRecord } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";
import { db } from "~/platform/db/index.server";
import { readExamples } from "../../bench/register/examples";
import { generateRegister, type RegisterSize } from "../../bench/register/generate";
import { loadRegister } from "../../bench/register/load";
import { useTestDatabase } from "../../support/database";

useTestDatabase();

const size: RegisterSize = { cities: 45, agreements: 200, activities: 3_000 };
const today = new Date("2026-11-22T12:00:00Z");

test("a generated register has its size, its proportions and a health for every city", async () => {
  await prepareData();
  await loadRegister(size, { today });
  const activities = await Promise.all(
    [tables.undertaking, tables.delegation, tables.link].map((table) =>
      rowsOf(db, table).count({}),
    ),
  );
  expect(await db.partnerCity.count()).toBe(size.cities);
  expect(await db.agreement.count()).toBe(size.agreements);
  expect(activities).toEqual([2_400, 450, 150]);
  expect(await db.cityHealth.count()).toBe(size.cities);
  expect(await db.delegationPromise.count({ where: { state: "open" } })).toBeGreaterThan(0);
}, 60_000);

test("every generated record is one that staff could have typed in", async () => {
  await prepareData();
  await loadRegister(size, { today });
  for (const table of Object.values(tables)) {
    const wrong = (await findRecords(db, table)).flatMap(({ key, values }) => {
      const cells = writeRecord(table, values);
      const read = readRecord(table, (name) => cells[name]);
      return read.ok ? [] : [{ key, errors: read.errors }];
    });
    expect(wrong, table.name).toEqual([]);
  }
}, 60_000);

test("the same seed makes the same register, another seed another", async () => {
  await prepareData();
  const examples = await readExamples();
  const made = (seed: number) => generateRegister({ size, examples, seed, today });
  expect(made(7)).toEqual(made(7));
  expect(made(8).agreements).not.toEqual(made(7).agreements);
});
