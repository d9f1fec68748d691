import { buffer } from "node:stream/consumers";
import { beforeEach, describe, expect, test } from "vitest";
import { prepareData } from "~/jobs/prepare-data.server";
import type { Actor } from "~/modules/accounts/actor";
import { exportTable } from "~/modules/cities/exchange/export-table.server";
import {
  draftFor,
  forgetImportDrafts,
  keepDraft,
  planDraft,
} from "~/modules/cities/exchange/import-drafts.server";
import { latestImports } from "~/modules/cities/exchange/imports.queries.server";
import { isIdle, isSound } from "~/modules/cities/exchange/plan";
import { takeOver } from "~/modules/cities/exchange/take-over.server";
import { findRecord } from "~/modules/cities/register/rows.server";
import { saveRecord } from "~/modules/cities/register/save-record.server";
import type { Table } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { someFields } from "../factories/field";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const { agreement, benefit, contact, undertaking } = tables;

const csv = (...lines: string[]) => new File([lines.join("\n")], "plik.csv");

/** Uploads a file and looks at its plan. */
async function uploaded(actor: Actor, table: Table, file: File) {
  const kept = await keepDraft(actor, table, file);
  if (!kept.ok) throw new Error(kept.fault.code);
  const draft = await draftFor(actor, kept.id);
  if (!draft) throw new Error("There is no draft.");
  const { plan, fingerprint } = await planDraft(draft);
  return {
    id: kept.id,
    plan,
    fingerprint,
    confirm: () => takeOver(actor, { id: kept.id, seen: fingerprint }),
  };
}

const exported = async (table: Table, format: "csv" | "xlsx") =>
  new File([await buffer((await exportTable(table, format))!)], `${table.name}.${format}`);

const undertakingHead = "key;city;kind;title_pl;title_en;year;fields;asOf";

async function aRegister() {
  await db.registerStamp.create({ data: {} });
  await aHomeCity();
  await db.country.create({
    data: { code: "DE", languages: ["de"], euMembership: [], region: "western-europe" },
  });
  await someFields("culture", "sport");
  return { city: await aCity({ slug: "leuven" }), staff: await anActor({ role: "coordinator" }) };
}

describe("the shipped register", () => {
  beforeEach(prepareData);

  test.each(["csv", "xlsx"] as const)(
    "given out as %s and taken in again changes nothing",
    async (format) => {
      await db.registerStamp.upsert({ where: { id: 1 }, create: {}, update: {} });
      const actor = await anActor({ role: "administrator" });
      let rows = 0;
      for (const table of Object.values(tables)) {
        if ((await db[table.model as "agreement"].count()) === 0) continue;
        const { plan } = await uploaded(actor, table, await exported(table, format));
        const odd = plan.rows.filter(({ fate }) => fate !== "unchanged");
        expect([table.name, plan.columnFaults, odd]).toEqual([table.name, [], []]);
        expect(isSound(plan) && isIdle(plan)).toBe(true);
        rows += plan.counts.unchanged;
      }
      expect(rows).toBeGreaterThan(300);
    },
    60_000,
  );

  test("taken into an empty register from its own files says all it said", async () => {
    await db.registerStamp.upsert({ where: { id: 1 }, create: {}, update: {} });
    const actor = await anActor({ role: "administrator" });
    // Undertakings and initiatives name goals by their codes.
    const order = [tables.goal, ...Object.values(tables).filter(({ name }) => name !== "goal")];
    const files = new Map<Table, File>();
    for (const table of order) files.set(table, await exported(table, "csv"));
    await db.partnerCity.deleteMany();
    await db.affiliation.deleteMany();
    await db.goal.deleteMany();
    for (const [table, file] of files) {
      const empty = (await file.text()).split("\r\n").length < 3;
      if (empty) continue;
      const { plan, confirm } = await uploaded(actor, table, file);
      expect([table.name, plan.rows.filter(({ fate }) => fate !== "new")]).toEqual([
        table.name,
        [],
      ]);
      expect(await confirm()).toMatchObject({ ok: true });
      const again = await exported(table, "csv");
      expect(await again.text()).toBe(await file.text());
    }
    expect(await files.get(tables.city)!.text()).toContain("nie odpowiada na listy");
  });

  test("what belongs to one city can be given out alone", async () => {
    const file = await buffer((await exportTable(tables.link, "csv", "leuven"))!);
    const lines = file.toString("utf8").split("\r\n").slice(1, -1);
    expect(lines.every((line) => line.includes(";leuven;"))).toBe(true);
    expect(lines.length).toBe(
      await db.institutionalLink.count({ where: { city: { slug: "leuven" } } }),
    );
    expect(await exportTable(tables.link, "csv", "atlantis")).toBeNull();
    expect(await exportTable(tables.goal, "csv", "leuven")).toBeNull();
  });
});

test("a file with three faulty rows is refused as a whole, each wrong cell named", async () => {
  const { staff } = await aRegister();
  const { plan, confirm } = await uploaded(
    staff,
    undertaking,
    csv(
      undertakingHead,
      ";leuven;visit;Wizyta;Visit;2006;culture;2006",
      ";atlantis;visit;Wizyta;Visit;2006;culture;2006",
      ";leuven;party;Wizyta;Visit;06;culture;2006",
      ";leuven;visit;;;2006;alchemy;2006",
    ),
  );
  expect(plan.counts).toEqual({ new: 1, changed: 0, unchanged: 0, faulty: 3 });
  const faults = plan.rows.flatMap((row) =>
    row.fate === "faulty" ? row.faults.map(({ cell, code }) => [row.line, cell, code]) : [],
  );
  expect(faults).toEqual([
    [3, "city", "record-missing"],
    [4, "kind", "choose-one"],
    [4, "year", "count-invalid"],
    [5, "title_pl", "required"],
    [5, "fields", "code-unknown"],
  ]);
  expect(await confirm()).toEqual({ ok: false, refusal: "plan-faulty" });
  expect(await db.undertaking.count()).toBe(0);
  expect(await db.registerImport.count()).toBe(0);
});

test("a good file is taken over with the history of every row, once", async () => {
  const { staff, city } = await aRegister();
  await db.undertaking.create({
    data: {
      key: "leuven-seminar",
      cityId: city.id,
      title: { pl: "Seminarium", en: "Seminar" },
      year: 2005,
      fields: ["culture"],
      status: "held",
      source: "I.2.3.o",
      asOf: 2006,
    },
  });
  const { id, plan, confirm } = await uploaded(
    staff,
    undertaking,
    csv(
      undertakingHead,
      ";leuven;visit;Wizyta;Visit;2006;culture;2006",
      "leuven-fair;leuven;fair;Targi;Fair;2006;culture|sport;2006",
      "leuven-seminar;leuven;other;Seminarium miejskie;Seminar;2005;culture;2006",
    ),
  );
  expect(plan.counts).toEqual({ new: 2, changed: 1, unchanged: 0, faulty: 0 });
  const taken = await confirm();
  expect(taken).toMatchObject({ ok: true });
  expect(await confirm()).toEqual(taken);
  const importId = taken.ok ? taken.importId : 0;
  expect(await findRecord(db, undertaking, "leuven-seminar")).toMatchObject({
    version: 2,
    values: { title: { pl: "Seminarium miejskie", en: "Seminar" }, source: "I.2.3.o" },
  });
  expect(await findRecord(db, undertaking, "leuven-fair")).toMatchObject({
    values: { fields: ["culture", "sport"], status: "held" },
  });
  const history = await db.change.findMany({ where: { importId }, orderBy: { id: "asc" } });
  expect(history.map(({ kind, citySlug, status }) => [kind, citySlug, status])).toEqual([
    ["created", "leuven", "applied"],
    ["created", "leuven", "applied"],
    ["changed", "leuven", "applied"],
  ]);
  expect(history[2]).toMatchObject({
    key: "leuven-seminar",
    before: { title: { pl: "Seminarium" } },
    after: { title: { pl: "Seminarium miejskie" } },
  });
  expect(history[0]?.key).toMatch(/^leuven-wizyta-2006-[0-9a-f]{8}$/);
  expect(await latestImports()).toMatchObject([
    {
      id: importId,
      table: "undertaking",
      fileName: "plik.csv",
      created: 2,
      changed: 1,
      by: staff.name,
    },
  ]);
  expect(await db.job.count({ where: { key: "health:leuven" } })).toBe(1);
  expect((await db.registerStamp.findFirst())?.value).toBe(1);
  expect((await draftFor(staff, id))?.bytes).toHaveLength(0);
});

test("when the database refuses one row, none is taken over", async () => {
  const { staff } = await aRegister();
  const { plan, confirm } = await uploaded(
    staff,
    benefit,
    csv(
      "city;kind;direction;title_pl;initiativeId",
      "leuven;places;received;Miejsca na stażu;",
      "leuven;places;received;Miejsca na kursie;987654",
    ),
  );
  expect(isSound(plan)).toBe(true);
  expect(await confirm()).toEqual({
    ok: false,
    refusal: "database-refused",
    column: "initiativeId",
  });
  expect(await db.benefit.count()).toBe(0);
  expect(await db.change.count()).toBe(0);
  expect(await db.registerImport.count()).toBe(0);
});

test("a register that changed since the plan was shown asks for another look", async () => {
  const { staff } = await aRegister();
  const lines = [undertakingHead, "a-1;leuven;visit;Wizyta;Visit;2006;culture;2006"];
  await (await uploaded(staff, undertaking, csv(...lines))).confirm();
  const again = await uploaded(
    staff,
    undertaking,
    csv(lines[0]!, lines[1]!.replace("Visit", "Call")),
  );
  const record = (await findRecord(db, undertaking, "a-1"))!;
  const values = { ...record.values, year: 2007 };
  await saveRecord(staff, { table: undertaking, key: "a-1", version: record.version, values });
  expect(await again.confirm()).toEqual({ ok: false, refusal: "plan-changed" });
  expect(await findRecord(db, undertaking, "a-1")).toMatchObject({
    values: { title: { en: "Visit" } },
  });
});

test("somebody else's file is not found, nor a file of a day ago", async () => {
  const { staff } = await aRegister();
  const { id, fingerprint } = await uploaded(
    staff,
    undertaking,
    csv(undertakingHead, ";leuven;visit;Wizyta;Visit;2006;culture;2006"),
  );
  const other = await anActor({ role: "administrator" });
  expect(await draftFor(other, id)).toBeNull();
  expect(await takeOver(other, { id, seen: fingerprint })).toEqual({
    ok: false,
    refusal: "not-found",
  });
  await forgetImportDrafts();
  expect(await draftFor(staff, id)).not.toBeNull();
  holdClock(new Date(Date.now() + 25 * 60 * 60_000));
  await forgetImportDrafts();
  expect(await draftFor(staff, id)).toBeNull();
});

test("a moderator takes over what needs no coordinator, but no agreements", async () => {
  const { staff: coordinator } = await aRegister();
  const moderator = await anActor({ role: "moderator" });
  const file = () =>
    csv(
      "city;kind;title_pl;signedOn;term;asOf",
      "leuven;partnership;Umowa o współpracy;1991-07-26;open_ended;2006",
    );
  const { plan, confirm } = await uploaded(moderator, agreement, file());
  expect(plan.reviewed).toBe(1);
  expect(await confirm()).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await db.agreement.count()).toBe(0);
  const visit = csv(undertakingHead, ";leuven;visit;Wizyta;Visit;2006;culture;2006");
  expect(await (await uploaded(moderator, undertaking, visit)).confirm()).toMatchObject({
    ok: true,
  });
  expect(await (await uploaded(coordinator, agreement, file())).confirm()).toMatchObject({
    ok: true,
  });
});

test("people's names and addresses are no business of a moderator's files", async () => {
  await aRegister();
  const moderator = await anActor({ role: "moderator" });
  const file = csv("city;name;email;language", "leuven;Ola;ola@leuven.example;en");
  const kept = await keepDraft(moderator, contact, file);
  expect(kept.ok && (await draftFor(moderator, kept.id))).toBeNull();
  expect(kept.ok && (await takeOver(moderator, { id: kept.id, seen: "" }))).toEqual({
    ok: false,
    refusal: "not-found",
  });
});

test("members of delegations are filed under the city of their delegation", async () => {
  const { staff, city } = await aRegister();
  await db.delegation.create({
    data: {
      key: "leuven-2004",
      cityId: city.id,
      direction: "incoming",
      purpose: { pl: "Wizyta radnych" },
      year: 2004,
      fields: [],
      source: "",
      asOf: 2006,
    },
  });
  const file = csv("delegation;name;role", "leuven-2004;Ola Nowak;radna");
  const { confirm } = await uploaded(staff, tables["delegation-member"], file);
  expect(await confirm()).toMatchObject({ ok: true });
  expect(await db.change.findFirst()).toMatchObject({ citySlug: "leuven", kind: "created" });
});

test("a form cannot write a code that is on no list", async () => {
  const { staff } = await aRegister();
  const { confirm } = await uploaded(
    staff,
    undertaking,
    csv(undertakingHead, "a-1;leuven;visit;Wizyta;Visit;2006;culture;2006"),
  );
  await confirm();
  const { version, values } = (await findRecord(db, undertaking, "a-1"))!;
  const saving = {
    table: undertaking,
    key: "a-1",
    version,
    values: { ...values, goals: ["none"] },
  };
  expect(await saveRecord(staff, saving)).toMatchObject({ errors: { goals: "code-unknown" } });
});

test("five thousand new rows are taken over well within half a minute", async () => {
  const { staff } = await aRegister();
  const lines = Array.from(
    { length: 5_000 },
    (_, n) => `;leuven;exchange;Wymiana ${n};Exchange ${n};${1990 + (n % 30)};culture|sport;2006`,
  );
  const started = performance.now();
  const { confirm } = await uploaded(staff, undertaking, csv(undertakingHead, ...lines));
  expect(await confirm()).toMatchObject({ ok: true });
  expect(performance.now() - started).toBeLessThan(30_000);
  expect(await db.undertaking.count()).toBe(5_000);
  expect(await db.change.count({ where: { kind: "created" } })).toBe(5_000);
}, 60_000);
