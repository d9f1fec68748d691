import { beforeEach, expect, test } from "vitest";
import { errorsTexts } from "~/locales/errors";
import type { Actor } from "~/modules/accounts/actor";
import { cityIndex, mergedInto } from "~/modules/cities/city-index.server";
import { mergeCities } from "~/modules/cities/merge/merge-cities.server";
import { decideChange } from "~/modules/cities/register/decide-change.server";
import { changesOfRecord } from "~/modules/cities/register/history.queries.server";
import { restoreRecord } from "~/modules/cities/register/restore-record.server";
import { findRecord } from "~/modules/cities/register/rows.server";
import { removeRecord, saveRecord } from "~/modules/cities/register/save-record.server";
import { tables } from "~/modules/cities/register/tables";
import { answerIntroduction } from "~/modules/cooperation/answer-introduction.server";
import { answerToken, readAnswerToken } from "~/modules/cooperation/answer-link.server";
import { sendIntroduction } from "~/modules/cooperation/send-introduction.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import * as record from "~/routes/$lang.staff.register.$table.$key";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { aContact } from "../../factories/contact";
import { anInitiative } from "../../factories/initiative";
import { anIntroduction } from "../../factories/introduction";
import { anOrganisation } from "../../factories/organisation";
import { agreementValues, aVocabulary, linkValues } from "../../factories/record";
import { useTestDatabase } from "../../support/database";
import { runJobs } from "../../support/jobs";
import { answerOf } from "../../support/requests";

useTestDatabase();
beforeEach(async () => {
  await aVocabulary();
  await aHomeCity();
});

async function twoCities() {
  const from = await aCity({ slug: "frankfurt-nad-menem" });
  const into = await aCity({ slug: "frankfurt" });
  return { from, into, coordinator: await anActor({ role: "coordinator" }) };
}

const merge = (actor: Actor, from: string, into: string) => mergeCities(actor, { from, into });

/** One record of every kind that belongs to a city. */
async function allKindsOf(cityId: number) {
  const of = { cityId, source: "I.2", asOf: 2006 };
  const title = { pl: "Wspólne warsztaty", en: "Joint workshops" };
  const signedOn = new Date("1991-05-06");
  await db.agreement.create({
    data: { ...of, key: `a-${cityId}`, kind: "twin", title, signedOn, term: "open_ended" },
  });
  await db.institutionalLink.create({
    data: { ...of, key: `l-${cityId}`, home: title, partner: title, field: "culture" },
  });
  await db.undertaking.create({
    data: { ...of, key: `u-${cityId}`, title, year: 2005, status: "held" },
  });
  await db.delegation.create({
    data: { ...of, key: `d-${cityId}`, direction: "incoming", purpose: title, year: 2005 },
  });
  await db.delegationPromise.create({
    data: { ...of, key: `p-${cityId}`, text: title, side: "home", owner: "WPM", dueOn: signedOn },
  });
  await db.benefit.create({
    data: { ...of, key: `b-${cityId}`, kind: "other", direction: "received", title },
  });
  await db.cityField.create({
    data: { cityId, key: `f-${cityId}`, field: "sport", agreed: true, practised: 1, source: "" },
  });
  return aContact({ cityId });
}

async function countsOf(cityId: number) {
  const where = { cityId };
  return {
    agreements: await db.agreement.count({ where }),
    links: await db.institutionalLink.count({ where }),
    undertakings: await db.undertaking.count({ where }),
    delegations: await db.delegation.count({ where }),
    promises: await db.delegationPromise.count({ where }),
    benefits: await db.benefit.count({ where }),
    fields: await db.cityField.count({ where }),
    contacts: await db.contact.count({ where }),
  };
}

test("merging moves everything that belongs to a city and archives it under its new address", async () => {
  const { from, into, coordinator } = await twoCities();
  await allKindsOf(from.id);
  expect(await merge(coordinator, from.slug, into.slug)).toEqual({
    ok: true,
    value: { moved: 8, isSuspended: false },
  });
  expect(Object.values(await countsOf(from.id))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(Object.values(await countsOf(into.id))).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  const archived = await db.partnerCity.findUniqueOrThrow({ where: { id: from.id } });
  expect(archived).toMatchObject({ mergedIntoSlug: into.slug, version: 2 });
  expect(archived.archivedOn).not.toBeNull();
  expect(await mergedInto(from.slug, await cityIndex())).toBe(into.slug);
  const [change] = await changesOfRecord("city", from.slug);
  expect(change).toMatchObject({ kind: "merged", status: "applied", by: coordinator.name });
});

test("of a field and an address that both have, those of the city that stays are valid and none is lost", async () => {
  const { from, into, coordinator } = await twoCities();
  await allKindsOf(from.id);
  await allKindsOf(into.id);
  const email = "office@frankfurt.test";
  const left = await aContact({ cityId: from.id, email });
  const kept = await aContact({ cityId: into.id, email });
  expect(await merge(coordinator, from.slug, into.slug)).toMatchObject({ value: { moved: 7 } });
  expect(await countsOf(into.id)).toMatchObject({ agreements: 2, fields: 1, contacts: 3 });
  expect(await countsOf(from.id)).toMatchObject({ agreements: 0, fields: 1, contacts: 1 });
  expect(await db.contact.findUnique({ where: { id: left.id } })).toMatchObject({ email });
  expect(await db.contact.findUnique({ where: { id: kept.id } })).toMatchObject({
    cityId: into.id,
  });
});

test("a city is merged once, and never into itself, into one in the archive or into none", async () => {
  const { from, into, coordinator } = await twoCities();
  const other = await aCity();
  expect(await merge(coordinator, from.slug, from.slug)).toMatchObject({
    refusal: "merge-itself",
  });
  expect(await merge(coordinator, from.slug, into.slug)).toMatchObject({ ok: true });
  const again = [
    [from.slug, into.slug],
    [from.slug, other.slug],
    [other.slug, from.slug],
    [other.slug, "atlantis"],
    ["atlantis", other.slug],
    [other.slug, "' OR 1=1 --"],
    [other.slug, ""],
  ] as const;
  for (const [one, two] of again)
    expect(await merge(coordinator, one, two)).toEqual({ ok: false, refusal: "not-found" });
  expect(await db.change.count({ where: { kind: "merged" } })).toBe(1);
  expect(await db.partnerCity.count({ where: { archivedOn: null } })).toBe(2);
});

test.each(["member", "moderator"] as const)("a %s merges nothing", async (role) => {
  const { from, into } = await twoCities();
  const actor = await anActor({ role });
  expect(await merge(actor, from.slug, into.slug)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await db.partnerCity.count({ where: { archivedOn: null } })).toBe(2);
});

test("a city that was merged twice on its way is still found under its first address", async () => {
  const { from, into, coordinator } = await twoCities();
  const last = await aCity({ slug: "last" });
  await merge(coordinator, from.slug, into.slug);
  await merge(coordinator, into.slug, last.slug);
  expect(await mergedInto(from.slug, await cityIndex())).toBe("last");
});

test("institutions that represented the city represent the one it was merged into", async () => {
  const { from, into, coordinator } = await twoCities();
  const office = await anOrganisation({ representsCity: from.slug });
  await merge(coordinator, from.slug, into.slug);
  expect(await db.organisation.findUnique({ where: { id: office.id } })).toMatchObject({
    representsCity: into.slug,
  });
});

test("health goes from the city in the archive to the one it was merged into", async () => {
  const { from, into, coordinator } = await twoCities();
  await runJobs();
  const on = new Date("2026-01-01");
  await db.cityHealth.create({
    data: {
      cityId: from.id,
      on,
      score: 1,
      state: "lively",
      trend: "steady",
      series: [],
      reasons: [],
    },
  });
  await merge(coordinator, from.slug, into.slug);
  await runJobs();
  expect(await db.cityHealth.findMany({ select: { cityId: true } })).toEqual([{ cityId: into.id }]);
});

test("open requests go on with the city, and it is not asked a second time", async () => {
  const { from, into, coordinator } = await twoCities();
  const contact = await aContact({ cityId: from.id });
  const initiative = await anInitiative();
  const introduction = await anIntroduction({ contactId: contact.id, initiativeId: initiative.id });
  const link = answerToken({ id: introduction.id, contact });
  await merge(coordinator, from.slug, into.slug);
  await runJobs();
  const moved = await db.introduction.findUniqueOrThrow({ where: { id: introduction.id } });
  expect(moved).toMatchObject({ cityId: into.id, openKey: `${initiative.id}:${into.id}` });
  expect(await readAnswerToken(link)).toBe(introduction.id);
  expect(await asks(coordinator, initiative.id, into.slug)).toMatchObject({
    refusal: "already-introduced",
  });
  expect(await answerIntroduction(introduction.id, { answer: "accept", note: "" })).toMatchObject({
    ok: true,
  });
  expect(await db.cooperation.findFirstOrThrow()).toMatchObject({ cityId: into.id });
});

const asks = (actor: Actor, initiativeId: number, citySlug: string) =>
  sendIntroduction(
    actor,
    { initiativeId, citySlug, timeZone: "Europe/Warsaw" },
    {
      contactName: "Ingrid Weber",
      contactEmail: "ingrid@city.test",
      contactRole: "",
      contactLanguage: "en",
      note: "We thought of your city.",
      replyBy: new Date(now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10),
    },
    {},
  );

test("where both cities were asked about one initiative both requests stay open, and no third is sent", async () => {
  const { from, into, coordinator } = await twoCities();
  const initiative = await anInitiative();
  const about = { initiativeId: initiative.id };
  const first = await anIntroduction({
    ...about,
    contactId: (await aContact({ cityId: from.id })).id,
  });
  const second = await anIntroduction({
    ...about,
    contactId: (await aContact({ cityId: into.id })).id,
  });
  await merge(coordinator, from.slug, into.slug);
  await runJobs();
  const open = () =>
    db.introduction.findMany({ where: { openKey: { not: null }, cityId: into.id } });
  expect(await open()).toHaveLength(2);
  await answerIntroduction(second.id, { answer: "decline", reason: "other", note: "" });
  expect((await open()).map(({ id }) => id)).toEqual([first.id]);
  expect(await asks(coordinator, initiative.id, into.slug)).toMatchObject({
    refusal: "already-introduced",
  });
  await answerIntroduction(first.id, { answer: "decline", reason: "other", note: "" });
  expect(await asks(coordinator, initiative.id, into.slug)).toMatchObject({ ok: true });
});

test("closed requests and cooperations go along and stay closed", async () => {
  const { from, into, coordinator } = await twoCities();
  const contact = await aContact({ cityId: from.id });
  const introduction = await anIntroduction({ contactId: contact.id });
  await answerIntroduction(introduction.id, { answer: "accept", note: "" });
  await merge(coordinator, from.slug, into.slug);
  await runJobs();
  expect(await db.introduction.findUnique({ where: { id: introduction.id } })).toMatchObject({
    cityId: into.id,
    openKey: null,
    status: "accepted",
  });
  expect(await db.cooperation.findFirstOrThrow()).toMatchObject({ cityId: into.id });
});

test("a city in the archive is not asked", async () => {
  const coordinator = await anActor({ role: "coordinator" });
  const initiative = await anInitiative();
  const { slug } = await aCity({ archivedOn: new Date("2026-01-01"), archivedWhy: "Powód" });
  expect(await asks(coordinator, initiative.id, slug)).toMatchObject({ refusal: "not-found" });
});

test("an agreement that waited for a coordinator is made for the city that stays", async () => {
  const { from, into, coordinator } = await twoCities();
  const moderator = await anActor({ role: "moderator" });
  const values = agreementValues(from.slug);
  const saving = { table: tables.agreement, key: null, version: 0, values };
  const proposed = await saveRecord(moderator, saving);
  const id = proposed.ok && proposed.value.status === "proposed" ? proposed.value.changeId : 0;
  await merge(coordinator, from.slug, into.slug);
  const decided = await decideChange(coordinator, { id, verdict: "confirmed", note: "" });
  expect(decided).toMatchObject({ ok: true });
  expect(await db.agreement.findFirstOrThrow()).toMatchObject({ cityId: into.id });
  expect(await db.change.findUnique({ where: { id } })).toMatchObject({
    citySlug: into.slug,
    after: { city: into.slug },
  });
});

test("a record keeps its history through a merger, and comes back to the city that stays", async () => {
  const { from, into, coordinator } = await twoCities();
  const add = async () => {
    const values = linkValues(from.slug, { since: 1998 });
    const made = await saveRecord(coordinator, {
      ...{ table: tables.link, key: null, version: 0, values },
    });
    return made.ok ? made.value.key! : "";
  };
  const [standing, removed] = [await add(), await add()];
  await removeRecord(coordinator, { table: tables.link, key: removed, version: 1 });
  await merge(coordinator, from.slug, into.slug);
  expect((await findRecord(db, tables.link, standing))!.values.city).toBe(into.slug);
  expect(await changesOfRecord("link", standing)).toHaveLength(1);
  const [removal] = await changesOfRecord("link", removed);
  expect(await restoreRecord(coordinator, removal!.id)).toMatchObject({ ok: true });
  const back = await findRecord(db, tables.link, removed);
  expect(back!.values).toMatchObject({ city: into.slug, since: 1998 });
});

const suspendedSince = (day: string, suspendedWhy: string) => ({
  suspendedOn: new Date(day),
  suspendedWhy,
});

test("a suspended city suspends the one it is merged into, with day and reason, and the history says who", async () => {
  const suspension = suspendedSince("2026-03-01", "Uchwała rady miasta");
  const from = await aCity({ slug: "frankfurt-nad-menem", ...suspension });
  const into = await aCity({ slug: "frankfurt" });
  const coordinator = await anActor({ role: "coordinator" });
  const { id: initiativeId } = await anInitiative();
  expect(await merge(coordinator, from.slug, into.slug)).toMatchObject({
    value: { isSuspended: true },
  });
  expect(await db.partnerCity.findUnique({ where: { id: into.id } })).toMatchObject({
    ...suspension,
    version: 2,
  });
  const [change] = await changesOfRecord("city", into.slug);
  expect(change).toMatchObject({
    ...{ kind: "changed", status: "applied", by: coordinator.name },
    before: { suspendedOn: null },
    after: { suspendedOn: "2026-03-01", suspendedWhy: "Uchwała rady miasta" },
    note: "← frankfurt-nad-menem",
  });
  expect(await asks(coordinator, initiativeId, into.slug)).toMatchObject({
    refusal: "city-suspended",
  });
});

test("a city that is suspended already keeps its own day and reason", async () => {
  const from = await aCity(suspendedSince("2026-03-01", "Uchwała rady miasta"));
  const own = suspendedSince("2025-01-15", "Decyzja prezydenta");
  const into = await aCity(own);
  const coordinator = await anActor({ role: "coordinator" });
  expect(await merge(coordinator, from.slug, into.slug)).toMatchObject({
    value: { isSuspended: false },
  });
  expect(await db.partnerCity.findUnique({ where: { id: into.id } })).toMatchObject(own);
  expect(await changesOfRecord("city", into.slug)).toEqual([]);
});

test("the page of a suspended city says before a merger what it does, and the other's page says what it did", async () => {
  const from = await aCity(suspendedSince("2026-03-01", "Uchwała rady miasta"));
  const into = await aCity();
  const actor = await anActor({ role: "coordinator" });
  const params = { table: "city", key: from.slug };
  const page = await answerOf(record.loader, { actor, params });
  expect(page.data).toMatchObject({ suspendedOn: "2026-03-01" });
  const body = { intent: "merge", into: into.slug };
  const { location } = await answerOf(record.action, { actor, params, body });
  expect(location).toBe(`/pl/staff/register/city/${into.slug}?notice=merged-suspended`);
});

test("a merger is not undone, and the refusal says why and what to do instead", async () => {
  const { from, into, coordinator } = await twoCities();
  await allKindsOf(from.id);
  await merge(coordinator, from.slug, into.slug);
  const [merger] = await changesOfRecord("city", from.slug);
  const refused = { ok: false, refusal: "merger-stays" };
  expect(await restoreRecord(coordinator, merger!.id)).toEqual(refused);
  const answer = await answerOf(record.action, {
    actor: coordinator,
    params: { table: "city", key: from.slug },
    body: { intent: "restore", changeId: `${merger!.id}` },
  });
  expect(answer).toMatchObject({
    status: 422,
    data: { reply: { errors: { "": "merger-stays" } } },
  });
  expect(errorsTexts.pl["merger-stays"]).toContain("dodaj to miasto od nowa");
  expect(await stillMerged(from.id)).toBe(into.slug);
  expect(Object.values(await countsOf(into.id))).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});

const stillMerged = async (id: number) => {
  const city = await db.partnerCity.findUniqueOrThrow({ where: { id } });
  return city.archivedOn && city.mergedIntoSlug;
};

test("no form, older change or proposal opens a merged city again or changes it", async () => {
  const { from, into, coordinator } = await twoCities();
  const moderator = await anActor({ role: "moderator" });
  await db.country.create({
    data: { code: "DE", languages: ["de"], euMembership: [], region: "western-europe" },
  });
  const city = (await findRecord(db, tables.city, from.slug))!;
  const saving = { table: tables.city, key: from.slug, version: city.version };
  await saveRecord(coordinator, { ...saving, values: { ...city.values, notes: "Uwaga" } });
  const suspended = { suspendedOn: "2026-03-01", suspendedWhy: "Uchwała rady miasta" };
  const current = (await findRecord(db, tables.city, from.slug))!;
  const proposed = await saveRecord(moderator, {
    ...{ ...saving, version: current.version },
    values: { ...current.values, ...suspended },
  });
  const proposal = proposed.ok && "changeId" in proposed.value ? proposed.value.changeId : 0;
  const [older] = (await changesOfRecord("city", from.slug)).filter(
    ({ kind }) => kind === "changed",
  );
  await merge(coordinator, from.slug, into.slug);
  const merged = (await findRecord(db, tables.city, from.slug))!;
  const refused = { ok: false, refusal: "city-merged" };
  const opened = { ...merged.values, archivedOn: null, archivedWhy: null };
  expect(
    await saveRecord(coordinator, { ...saving, version: merged.version, values: opened }),
  ).toEqual(refused);
  expect(await restoreRecord(coordinator, older!.id)).toMatchObject({ ok: false });
  const decided = await decideChange(coordinator, { id: proposal, verdict: "confirmed", note: "" });
  expect(decided).toEqual(refused);
  expect(await db.change.findUnique({ where: { id: proposal } })).toMatchObject({
    status: "proposed",
  });
  expect(await stillMerged(from.id)).toBe(into.slug);
});

test("a city that was only archived is opened again from its history", async () => {
  const { from, coordinator } = await twoCities();
  await db.country.create({
    data: { code: "DE", languages: ["de"], euMembership: [], region: "western-europe" },
  });
  const city = (await findRecord(db, tables.city, from.slug))!;
  const archived = { ...city.values, archivedOn: "2026-03-01", archivedWhy: "Pomyłka" };
  const saving = { table: tables.city, key: from.slug, version: 1, values: archived };
  await saveRecord(coordinator, saving);
  const [change] = await changesOfRecord("city", from.slug);
  expect(await restoreRecord(coordinator, change!.id)).toMatchObject({ ok: true });
  expect(await db.partnerCity.findUnique({ where: { id: from.id } })).toMatchObject({
    archivedOn: null,
  });
});
