import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/modules/accounts/actor";
import type { Values } from "~/modules/cities/register/column";
import { decideChange, withdrawChange } from "~/modules/cities/register/decide-change.server";
import {
  changesOfRecord,
  proposedChanges,
  removedRecords,
} from "~/modules/cities/register/history.queries.server";
import { restoreRecord } from "~/modules/cities/register/restore-record.server";
import { findRecord } from "~/modules/cities/register/rows.server";
import { removeRecord, saveRecord } from "~/modules/cities/register/save-record.server";
import { startValues } from "~/modules/cities/register/table";
import { tables } from "~/modules/cities/register/tables";
import { db } from "~/platform/db/index.server";
import { anActor } from "../../factories/actor";
import { aCity } from "../../factories/city";
import { agreementValues, aVocabulary, linkValues } from "../../factories/record";
import { useTestDatabase } from "../../support/database";

useTestDatabase();
beforeEach(aVocabulary);

const link = tables.link;
const agreement = tables.agreement;

async function aLink(actor: Actor, given: Values = {}) {
  const { slug } = await aCity();
  const saved = await saveRecord(actor, {
    table: link,
    key: null,
    version: 0,
    values: linkValues(slug, given),
  });
  if (!saved.ok || saved.value.status !== "applied") throw new Error("The link was not saved.");
  return (await findRecord(db, link, saved.value.key))!;
}

test("a new record gets a telling key, is in the history and counts the register on", async () => {
  const actor = await anActor({ role: "moderator" });
  const stamp = async () => (await db.registerStamp.findUnique({ where: { id: 1 } }))?.value ?? 0;
  await aLink(actor);
  const before = await stamp();
  const record = await aLink(actor, { home: { pl: "Szkoła nr 5" } });
  expect(record.key).toMatch(/-szkola-nr-5-[0-9a-f]{4}$/);
  const [change] = await changesOfRecord("link", record.key);
  expect(change).toMatchObject({
    kind: "created",
    status: "applied",
    before: null,
    by: actor.name,
  });
  expect(change!.after).toMatchObject({ key: record.key, home: { pl: "Szkoła nr 5" } });
  expect(await stamp()).toBe(before + 1);
});

test("who is not staff keeps nothing in the register", async () => {
  const { slug } = await aCity();
  const saving = { table: link, key: null, version: 0, values: linkValues(slug) };
  const member = await anActor();
  expect(await saveRecord(member, saving)).toMatchObject({ refusal: "not-allowed" });
  const record = await aLink(await anActor({ role: "moderator" }));
  const target = { table: link, key: record.key, version: 1 };
  expect(await removeRecord(member, target)).toMatchObject({ refusal: "not-allowed" });
  expect(await decideChange(member, { id: 1, verdict: "confirmed", note: "" })).toMatchObject({
    refusal: "not-allowed",
  });
  expect(await db.institutionalLink.count()).toBe(1);
});

test("the second editor sees what the first one saved, and nothing is lost", async () => {
  const [first, second] = [
    await anActor({ role: "moderator" }),
    await anActor({ role: "coordinator" }),
  ];
  const record = await aLink(first);
  const change = (actor: Actor, version: number, since: number) =>
    saveRecord(actor, {
      table: link,
      key: record.key,
      version,
      values: { ...record.values, since },
    });
  expect(await change(first, 1, 1999)).toMatchObject({ ok: true });
  const late = await change(second, 1, 2001);
  expect(late).toMatchObject({
    refusal: "changed-elsewhere",
    theirs: { version: 2, values: { since: 1999 } },
  });
  expect(await change(second, 2, 2001)).toMatchObject({ ok: true });
  expect((await findRecord(db, link, record.key))!.values.since).toBe(2001);
});

test("saving what is there already changes nothing and leaves no trace", async () => {
  const actor = await anActor({ role: "moderator" });
  const { key, values } = await aLink(actor);
  const saved = await saveRecord(actor, { table: link, key, version: 1, values });
  expect(saved).toEqual({ ok: true, value: { key, status: "unchanged" } });
  expect(await changesOfRecord("link", key)).toHaveLength(1);
});

test("a record can refer only to what is in the register", async () => {
  const actor = await anActor({ role: "moderator" });
  const values = linkValues("atlantis");
  expect(await saveRecord(actor, { table: link, key: null, version: 0, values })).toMatchObject({
    refusal: "wrong-cells",
    errors: { city: "record-missing" },
  });
});

test("a record stays with the city it was made for", async () => {
  const actor = await anActor({ role: "moderator" });
  const record = await aLink(actor);
  const other = await aCity();
  await saveRecord(actor, {
    table: link,
    key: record.key,
    version: 1,
    values: { ...record.values, city: other.slug, since: 2000 },
  });
  const now = await findRecord(db, link, record.key);
  expect(now!.values).toMatchObject({ city: record.values.city, since: 2000 });
});

test("a removed record comes back as it was, and a change can be undone", async () => {
  const actor = await anActor({ role: "moderator" });
  const { key, values } = await aLink(actor, { since: 1998 });
  const changed = { ...values, since: 1990 };
  await saveRecord(actor, { table: link, key, version: 1, values: changed });
  await removeRecord(actor, { table: link, key, version: 2 });
  expect(await findRecord(db, link, key)).toBeNull();
  const [removal, change] = await changesOfRecord("link", key);
  expect((await removedRecords()).map((one) => one.id)).toEqual([removal!.id]);
  expect(await restoreRecord(actor, removal!.id)).toMatchObject({ ok: true });
  expect((await findRecord(db, link, key))!.values).toEqual(changed);
  expect(await removedRecords()).toEqual([]);
  expect(await restoreRecord(actor, change!.id)).toMatchObject({ ok: true });
  expect((await findRecord(db, link, key))!.values).toEqual(values);
  const kinds = (await changesOfRecord("link", key)).map(({ kind }) => kind);
  expect(kinds).toEqual(["restored", "restored", "removed", "changed", "created"]);
});

async function aProposal() {
  const moderator = await anActor({ role: "moderator" });
  const { slug } = await aCity();
  const values = agreementValues(slug);
  const saved = await saveRecord(moderator, { table: agreement, key: null, version: 0, values });
  if (!saved.ok || saved.value.status !== "proposed") throw new Error("No proposal was made.");
  return { moderator, slug, values, changeId: saved.value.changeId };
}

test("an agreement that a moderator enters waits for a coordinator", async () => {
  const { changeId, moderator } = await aProposal();
  expect(await db.agreement.count()).toBe(0);
  const [waiting] = await proposedChanges();
  expect(waiting).toMatchObject({ id: changeId, table: "agreement", by: moderator.name });
  const decision = { id: changeId, verdict: "confirmed", note: "Zgodne z dokumentem." } as const;
  expect(await decideChange(moderator, decision)).toMatchObject({ refusal: "not-allowed" });
  const coordinator = await anActor({ role: "coordinator" });
  const decided = await decideChange(coordinator, decision);
  expect(decided).toMatchObject({ ok: true, value: { status: "applied" } });
  expect(await db.agreement.count()).toBe(1);
  expect(await decideChange(coordinator, decision)).toMatchObject({ refusal: "not-found" });
  expect(await db.agreement.count()).toBe(1);
  const key = decided.ok ? decided.value.key! : "";
  const [change] = await changesOfRecord("agreement", key);
  expect(change).toMatchObject({
    status: "applied",
    by: moderator.name,
    decidedBy: coordinator.name,
    decisionNote: "Zgodne z dokumentem.",
  });
});

test("a refused or withdrawn proposal changes nothing", async () => {
  const first = await aProposal();
  const coordinator = await anActor({ role: "coordinator" });
  await decideChange(coordinator, { id: first.changeId, verdict: "refused", note: "Brak skanu." });
  const second = await aProposal();
  expect(await withdrawChange(coordinator, second.changeId)).toMatchObject({ ok: false });
  expect(await withdrawChange(second.moderator, second.changeId)).toMatchObject({ ok: true });
  expect(await db.agreement.count()).toBe(0);
  expect(await proposedChanges()).toEqual([]);
});

test("a proposal is not applied over what changed since, unless the coordinator has seen it", async () => {
  const coordinator = await anActor({ role: "coordinator" });
  const moderator = await anActor({ role: "moderator" });
  const { slug } = await aCity();
  const made = await saveRecord(coordinator, {
    table: agreement,
    key: null,
    version: 0,
    values: agreementValues(slug),
  });
  const key = made.ok ? made.value.key! : "";
  const { values } = (await findRecord(db, agreement, key))!;
  const proposed = await saveRecord(moderator, {
    table: agreement,
    key,
    version: 1,
    values: { ...values, signatories: "Jan Kowalski" },
  });
  const changeId =
    proposed.ok && proposed.value.status === "proposed" ? proposed.value.changeId : 0;
  const save = (version: number, change: Values) =>
    saveRecord(coordinator, { table: agreement, key, version, values: { ...values, ...change } });
  await save(1, { signatories: "Anna Nowak", note: { pl: "Tekst" } });
  const decision = { id: changeId, verdict: "confirmed", note: "" } as const;
  expect(await decideChange(coordinator, decision)).toMatchObject({
    refusal: "changed-elsewhere",
    theirs: { version: 2 },
  });
  expect(await proposedChanges()).toHaveLength(1);
  await decideChange(coordinator, { ...decision, seenVersion: 2 });
  const now = (await findRecord(db, agreement, key))!.values;
  expect(now).toMatchObject({ signatories: "Jan Kowalski", note: { pl: "Tekst" } });
});

test("suspending a city waits for a coordinator; the rest of its record does not", async () => {
  const moderator = await anActor({ role: "moderator" });
  const { slug } = await aCity();
  const { values } = (await findRecord(db, tables.city, slug))!;
  const save = (version: number, change: Values) =>
    saveRecord(moderator, {
      table: tables.city,
      key: slug,
      version,
      values: { ...values, ...change },
    });
  expect(await save(1, { capacity: 5 })).toMatchObject({ value: { status: "applied" } });
  const suspension = { capacity: 5, suspendedOn: "2026-11-01", suspendedWhy: "Uchwała rady" };
  expect(await save(2, suspension)).toMatchObject({ value: { status: "proposed" } });
  expect((await findRecord(db, tables.city, slug))!.values.suspendedOn).toBeNull();
});

test("a key that is taken is refused", async () => {
  const actor = await anActor({ role: "coordinator" });
  const { slug } = await aCity();
  const { values } = (await findRecord(db, tables.city, slug))!;
  const saving = { table: tables.city, key: null, version: 0, values };
  expect(await saveRecord(actor, saving)).toMatchObject({ refusal: "key-taken" });
});

test("a city is archived, never removed", async () => {
  const actor = await anActor({ role: "administrator" });
  const { slug } = await aCity();
  const target = { table: tables.city, key: slug, version: 1 };
  expect(await removeRecord(actor, target)).toMatchObject({ refusal: "not-allowed" });
});

test("a benefit rests on agreements and visits of its own city, and on an initiative that is there", async () => {
  const actor = await anActor({ role: "coordinator" });
  const [city, other] = [await aCity(), await aCity()];
  const made = await saveRecord(actor, {
    table: agreement,
    key: null,
    version: 0,
    values: agreementValues(other.slug),
  });
  const values: Values = {
    ...startValues(tables.benefit),
    city: city.slug,
    kind: "equipment",
    title: { pl: "Inkubator" },
  };
  const save = (given: Values) =>
    saveRecord(actor, {
      table: tables.benefit,
      key: null,
      version: 0,
      values: { ...values, ...given },
    });
  expect(await save({ agreement: made.ok ? made.value.key : "" })).toMatchObject({
    errors: { agreement: "other-city" },
  });
  expect(await save({ initiativeId: 987_654 })).toMatchObject({
    errors: { initiativeId: "record-missing" },
  });
  expect(await save({})).toMatchObject({ ok: true });
});
