import { buffer } from "node:stream/consumers";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/modules/accounts/actor";
import { cellWords } from "~/modules/cities/exchange/cell-words";
import { exportTable } from "~/modules/cities/exchange/export-table.server";
import { draftFor, keepDraft, planDraft } from "~/modules/cities/exchange/import-drafts.server";
import type { PlannedRow } from "~/modules/cities/exchange/plan";
import { takeOver } from "~/modules/cities/exchange/take-over.server";
import { mergeCities } from "~/modules/cities/merge/merge-cities.server";
import { codeLists } from "~/modules/cities/register/code-lists.server";
import { saveRecord } from "~/modules/cities/register/save-record.server";
import type { Table } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";
import { db } from "~/platform/db/index.server";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { aContact } from "../../factories/contact";
import { agreementValues, aVocabulary } from "../../factories/record";
import { aBenefit } from "../../factories/register-row";
import { useTestDatabase } from "../../support/database";

useTestDatabase();
beforeEach(async () => {
  await aVocabulary();
  await aHomeCity();
  await db.country.create({
    data: { code: "DE", languages: ["de"], euMembership: [], region: "western-europe" },
  });
});

/** "leuven-2" was merged into "leuven-1", which was merged into "leuven". */
async function aMergedCity() {
  const [first, between, last] = [
    await aCity({ slug: "leuven-2" }),
    await aCity({ slug: "leuven-1" }),
    await aCity({ slug: "leuven" }),
  ];
  const actor = await anActor({ role: "coordinator" });
  await mergeCities(actor, { from: first.slug, into: between.slug });
  await mergeCities(actor, { from: between.slug, into: last.slug });
  return { actor, first, last };
}

const csv = (...lines: string[]) => new File([lines.join("\n")], "plik.csv");

async function planned(actor: Actor, table: Table, file: File) {
  const kept = await keepDraft(actor, table, file);
  const id = kept.ok ? kept.id : 0;
  const { plan, fingerprint } = await planDraft((await draftFor(actor, id))!);
  return { plan, confirm: () => takeOver(actor, { id, seen: fingerprint }) };
}

const faultsIn = (rows: PlannedRow[]) =>
  rows.flatMap((row) => (row.fate === "faulty" ? row.faults : []));

test("new rows that name a merged city are written into the one that is there, and the dry run says so", async () => {
  const { actor, last } = await aMergedCity();
  const { plan, confirm } = await planned(
    actor,
    tables.benefit,
    csv("city;kind;direction;title_pl;year", " leuven-2 ;equipment;received;Inkubator;2004"),
  );
  expect(plan.rows).toMatchObject([{ fate: "new", after: { city: "leuven" } }]);
  expect(await confirm()).toMatchObject({ ok: true });
  expect(await db.benefit.findFirstOrThrow()).toMatchObject({ cityId: last.id });
  expect(await db.change.findFirstOrThrow({ where: { table: "benefit" } })).toMatchObject({
    citySlug: "leuven",
    after: { city: "leuven" },
  });
});

test("a file given out before a merger changes the records where they are now", async () => {
  const [from, into] = [await aCity({ slug: "leuven-2" }), await aCity({ slug: "leuven" })];
  const actor = await anActor({ role: "coordinator" });
  const { key } = await aBenefit({ cityId: from.id, year: 2004, source: "", asOf: 2026 });
  const file = await buffer((await exportTable(tables.benefit, "csv"))!);
  await mergeCities(actor, { from: from.slug, into: into.slug });
  const { plan } = await planned(actor, tables.benefit, new File([file], "plik.csv"));
  expect(plan.rows).toMatchObject([{ fate: "unchanged", key }]);
  const edited = await planned(actor, tables.benefit, csv("key;city;year", `${key};leuven-2;2005`));
  expect(await edited.confirm()).toMatchObject({ ok: true });
  expect(await db.benefit.findFirstOrThrow()).toMatchObject({ cityId: into.id, year: 2005 });
});

test("a city that is merged after its file was looked at has the file looked at again", async () => {
  const [from, into] = [await aCity({ slug: "leuven-2" }), await aCity({ slug: "leuven" })];
  const actor = await anActor({ role: "coordinator" });
  const { confirm } = await planned(
    actor,
    tables.benefit,
    csv("city;kind;direction;title_pl", "leuven-2;equipment;received;Inkubator"),
  );
  await mergeCities(actor, { from: from.slug, into: into.slug });
  expect(await confirm()).toEqual({ ok: false, refusal: "plan-changed" });
  expect(await db.benefit.count()).toBe(0);
});

test("what the city that is there has already is a fault of the row that names the merged one", async () => {
  const { actor, last } = await aMergedCity();
  await aContact({ cityId: last.id, email: "office@leuven.test" });
  const { plan } = await planned(
    actor,
    tables.contact,
    csv("city;name;email;language", "leuven-2;Ingrid Weber;office@leuven.test;en"),
  );
  expect(faultsIn(plan.rows)).toMatchObject([{ cell: "email", code: "shared" }]);
});

test("an institution that stands for a merged city stands for the one that is there", async () => {
  const { actor } = await aMergedCity();
  const { confirm } = await planned(
    actor,
    tables.institution,
    csv(
      "key;type;name_pl;representsCity;country;source;asOf",
      "biuro;city_office;Biuro;leuven-2;DE;I.6;2006",
    ),
  );
  expect(await confirm()).toMatchObject({ ok: true });
  const standsFor = () => db.organisation.findFirstOrThrow({ select: { representsCity: true } });
  expect(await standsFor()).toEqual({ representsCity: "leuven" });
});

test("a row of the cities that would change a merged one is refused, and told where it went", async () => {
  const { actor } = await aMergedCity();
  const rows = ["slug;archivedOn;archivedWhy", "leuven-2;;"];
  const { plan, confirm } = await planned(actor, tables.city, csv(...rows));
  const [fault] = faultsIn(plan.rows);
  expect(fault).toMatchObject({ cell: "slug", code: "city-merged", into: "leuven" });
  expect(cellWords(tables.city, fault!, "pl", await codeLists(db))).toContain("„leuven”");
  expect(await confirm()).toEqual({ ok: false, refusal: "plan-faulty" });
  expect(await db.partnerCity.count({ where: { archivedOn: null } })).toBe(1);
});

test("cities given out and taken in again change nothing, merged ones neither", async () => {
  const { actor } = await aMergedCity();
  for (const table of [tables.city, tables.contact]) {
    await aContact();
    const file = await buffer((await exportTable(table, "csv"))!);
    const { plan } = await planned(actor, table, new File([file], "plik.csv"));
    expect(plan.rows.filter(({ fate }) => fate !== "unchanged")).toEqual([]);
  }
});

test("a record that stayed with a merged city is still the same in a file", async () => {
  const [from, into] = [await aCity({ slug: "leuven-2" }), await aCity({ slug: "leuven" })];
  const actor = await anActor({ role: "coordinator" });
  const email = "office@leuven.test";
  for (const cityId of [from.id, into.id]) await aContact({ cityId, email });
  await mergeCities(actor, { from: from.slug, into: into.slug });
  const file = await buffer((await exportTable(tables.contact, "csv"))!);
  const { plan } = await planned(actor, tables.contact, new File([file], "plik.csv"));
  expect(plan.rows.map(({ fate }) => fate)).toEqual(["unchanged", "unchanged"]);
});

test("an agreement made by form under a merged city's name is made where the city is now", async () => {
  const { actor, last } = await aMergedCity();
  const values = agreementValues("leuven-2");
  await saveRecord(actor, { table: tables.agreement, key: null, version: 0, values });
  expect(await db.agreement.findFirstOrThrow()).toMatchObject({ cityId: last.id });
});
