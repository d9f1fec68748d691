import { beforeEach, expect, test } from "vitest";
import { mergeCities } from "~/modules/cities/merge/merge-cities.server";
import { countRegisterChange } from "~/modules/cities/register-stamp.server";
import { findRecord } from "~/modules/cities/register/rows.server";
import { saveRecord } from "~/modules/cities/register/save-record.server";
import { tables } from "~/modules/cities/register/tables";
import { matchRecord, proposalsFor } from "~/modules/matching/suggest.queries.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import type { Language } from "~/shared/language";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { aVocabulary } from "../../factories/record";
import { useTestDatabase } from "../../support/database";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2026-11-22T12:00:00Z"));
  await aVocabulary();
  await aHomeCity();
  await db.country.create({
    data: { code: "DE", languages: ["de"], euMembership: [], region: "western-europe" },
  });
});

const text = { pl: "Wspólne warsztaty muzealników", en: "Joint workshops of museum people" };
const initiative = {
  ...{ title: text, summary: text, description: text, language: "pl" },
  ...{ fields: ["culture"], goals: [], partnerTypes: [], languages: ["pl", "en"] },
  ...{ fundingProgramme: "", organisation: { type: "ngo" } },
};

const offered = async () =>
  (await proposalsFor(initiative, "pl", { most: 20 })).cities.map(({ slug }) => slug).toSorted();
const notToAsk = async (language: Language) =>
  (await proposalsFor(initiative, language, { most: 20 })).notToAsk;

test("a city suspended in the register is not offered at once, and staff read since when and why", async () => {
  const coordinator = await anActor({ role: "coordinator" });
  const [open, stopped] = [await aCity({ slug: "open" }), await aCity({ slug: "stopped" })];
  await db.$transaction(countRegisterChange);
  expect(await offered()).toEqual([open.slug, stopped.slug]);
  const save = async (change: object) => {
    const { values, version } = (await findRecord(db, tables.city, stopped.slug))!;
    const saving = { table: tables.city, key: stopped.slug, version };
    return saveRecord(coordinator, { ...saving, values: { ...values, ...change } });
  };
  await save({ suspendedOn: "2026-11-01", suspendedWhy: "Uchwała rady miasta" });
  expect(await offered()).toEqual([open.slug]);
  expect(await notToAsk("pl")).toMatchObject([
    {
      slug: stopped.slug,
      why: "suspended",
      suspension: { on: "2026-11-01", why: "Uchwała rady miasta" },
    },
  ]);
  expect(await matchRecord(initiative, stopped.slug)).toBeNull();
  await save({ suspendedOn: null, suspendedWhy: null });
  expect(await offered()).toEqual([open.slug, stopped.slug]);
  expect(await notToAsk("pl")).toEqual([]);
});

test("a city that opted out is named with the reason, one in the archive or merged is not named at all", async () => {
  await aCity({ slug: "opted-out", optedOut: true });
  await aCity({ slug: "archived", archivedOn: new Date("2026-01-01"), archivedWhy: "Powód" });
  const [from, into] = [await aCity({ slug: "from" }), await aCity({ slug: "into" })];
  await mergeCities(await anActor({ role: "coordinator" }), { from: from.slug, into: into.slug });
  expect(await offered()).toEqual(["into"]);
  expect(await notToAsk("en")).toMatchObject([
    { slug: "opted-out", why: "opted-out", suspension: null },
  ]);
});

test("of many cities the first are shown with their reasons, and all are counted", async () => {
  for (const slug of ["a", "b", "c"]) await aCity({ slug });
  const few = await proposalsFor(initiative, "pl", { most: 2 });
  const all = await proposalsFor(initiative, "pl", { most: Infinity });
  expect([few.count, all.count, all.cities.length]).toEqual([3, 3, 3]);
  expect(few.cities).toEqual(all.cities.slice(0, 2));
});
