import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { changedColumns, readRecord, writeRecord } from "~/modules/cities/register/table";
import { columnOptions } from "~/modules/cities/register/column-options.server";
import { findRecords } from "~/modules/cities/register/rows.server";
import { tables } from "~/modules/cities/register/tables";
import { db } from "~/platform/db/index.server";
import { loadProgramme } from "../../prisma/seed";
import { useTestDatabase } from "../support/database";

useTestDatabase();

beforeEach(() =>
  db.$transaction((tx) => loadProgramme(tx, new Date("2026-03-14T12:00:00Z")), { timeout: 30_000 }),
);

test("every shipped record can be written to the register's cells and read back the same", async () => {
  const faults: string[] = [];
  let count = 0;
  for (const table of Object.values(tables)) {
    for (const { key, values } of await findRecords(db, table)) {
      count += 1;
      const cells = writeRecord(table, values);
      const read = readRecord(table, (name) => cells[name]);
      if (!read.ok) faults.push(`${table.name} ${key}: ${JSON.stringify(read.errors)}`);
      else
        for (const name of changedColumns(table, values, read.values))
          faults.push(`${table.name} ${key}: ${name} changes`);
    }
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(500);
});

test("the form of a goal offers every area the shipped goals are about", async () => {
  const { areas } = await columnOptions(tables.goal, "en", {});
  const offered = areas!.map(({ value }) => value);
  for (const goal of await db.goal.findMany())
    for (const area of goal.areas) expect(offered, goal.code).toContain(area);
});

test("obstacles kept as a list become one a line, and none stay none", async () => {
  const told = [
    { text: { pl: "To daleko.", en: "It is far." }, source: "I.2.2.a" },
    { text: { pl: "To małe miasto.", en: "It is a small city." }, source: "I.2.2.a" },
  ];
  await db.partnerCity.update({ where: { slug: "curitiba" }, data: { obstacles: told } });
  await db.partnerCity.update({ where: { slug: "kyiv" }, data: { obstacles: [] } });
  const folder = "prisma/migrations/20261122230000_obstacles_in_lines";
  await db.$executeRawUnsafe(readFileSync(`${folder}/migration.sql`, "utf8"));
  const rows = await db.partnerCity.findMany({ where: { slug: { in: ["curitiba", "kyiv"] } } });
  expect(Object.fromEntries(rows.map(({ slug, obstacles }) => [slug, obstacles]))).toEqual({
    curitiba: { pl: "To daleko.\nTo małe miasto.", en: "It is far.\nIt is a small city." },
    kyiv: {},
  });
});
