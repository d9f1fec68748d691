import { expect, test } from "vitest";
import { prepareData } from "~/jobs/prepare-data.server";
import { cellNames } from "~/modules/cities/register/column";
import { formStart } from "~/modules/cities/register/form-record.server";
import { recordAction } from "~/modules/cities/register/record-action.server";
import { findRecords, type StoredRecord } from "~/modules/cities/register/rows.server";
import type { Table } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";
import { db } from "~/platform/db/index.server";
import { anActor } from "../../factories/actor";
import { useTestDatabase } from "../../support/database";

useTestDatabase();

/** What the page of a record sends when its form is saved: all but what is set once. */
function formOfPage(table: Table, { values, version }: StoredRecord): FormData {
  const form = new FormData();
  form.set("intent", "save");
  form.set("version", String(version));
  const start = formStart(table, values);
  for (const column of table.columns.filter(({ fixed }) => !fixed)) {
    for (const name of cellNames(column))
      for (const value of [start[name] ?? ""].flat()) form.append(name, value);
  }
  return form;
}

test("the form of a shipped record can be saved as it stands, and says that nothing changed", async () => {
  await prepareData();
  const actor = await anActor({ role: "coordinator" });
  for (const table of Object.values(tables)) {
    for (const record of await findRecords(db, table, { take: 15 })) {
      const target = { table, key: record.key, language: "pl" } as const;
      const reply = await recordAction(actor, target, formOfPage(table, record));
      expect(reply, `${table.name} ${record.key}`).toEqual({ done: "unchanged", key: record.key });
    }
  }
}, 60_000);

test("a change typed into the form of a record is saved, and what is set once stays", async () => {
  await prepareData();
  const actor = await anActor({ role: "coordinator" });
  const [city] = await findRecords(db, tables.city, { take: 1 });
  const form = formOfPage(tables.city, city!);
  form.set("capacity", "7");
  form.set("slug", "another");
  const target = { table: tables.city, key: city!.key, language: "pl" } as const;
  expect(await recordAction(actor, target, form)).toMatchObject({ done: "saved" });
  expect(await db.partnerCity.findUnique({ where: { slug: city!.key } })).toMatchObject({
    capacity: 7,
  });
});
