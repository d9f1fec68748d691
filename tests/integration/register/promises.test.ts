import { beforeEach, expect, test } from "vitest";
import { settleFromForm } from "~/modules/cities/promises/promise-form.server";
import { openPromises, owedByCity } from "~/modules/cities/promises/promises.queries.server";
import { remindOfPromises } from "~/modules/cities/promises/remind-of-promises.server";
import { settlePromise } from "~/modules/cities/promises/settle-promise.server";
import { changesOfRecord } from "~/modules/cities/register/history.queries.server";
import { handleEvent } from "~/modules/notifications/notify.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { drain } from "~/platform/jobs/worker.server";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { aVocabulary } from "../../factories/record";
import { aPromise } from "../../factories/register-row";
import { setTestEnvironment, useTestDatabase } from "../../support/database";
import { runJobs } from "../../support/jobs";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2026-11-22T12:00:00Z"));
  // Mails go into the mailbox of the demonstration.
  setTestEnvironment({ DEMO: "on" });
  await aVocabulary();
  await aHomeCity();
});

const staff = () => anActor({ role: "moderator" });
const stateOf = (key: string) =>
  db.delegationPromise.findUniqueOrThrow({
    where: { key },
    select: { state: true, settledOn: true },
  });
const mailed = () => db.mailboxItem.count();

test("a promise is kept or dropped on the day it is at home, and the history says by whom", async () => {
  const actor = await staff();
  const { key } = await aPromise();
  // It is the 23rd in Kraków already.
  holdClock(new Date("2026-11-22T23:30:00Z"));
  const settled = await settlePromise(actor, { key, version: 1, as: "kept" });
  expect(settled).toEqual({ ok: true, value: { key, status: "applied" } });
  expect(await stateOf(key)).toEqual({ state: "kept", settledOn: new Date("2026-11-23") });
  expect(await changesOfRecord("promise", key)).toMatchObject([
    { kind: "changed", by: actor.name, before: { state: "open" }, after: { state: "kept" } },
  ]);
});

test("of two who settle a promise the second is told", async () => {
  const actor = await staff();
  const { key } = await aPromise();
  await settlePromise(actor, { key, version: 1, as: "kept" });
  expect(await settlePromise(actor, { key, version: 1, as: "dropped" })).toMatchObject({
    refusal: "changed-elsewhere",
  });
  expect(await stateOf(key)).toMatchObject({ state: "kept" });
});

test("who is not staff settles nothing", async () => {
  const { key } = await aPromise();
  const settled = await settlePromise(await anActor(), { key, version: 1, as: "kept" });
  expect(settled).toMatchObject({ refusal: "not-allowed" });
  expect(await stateOf(key)).toMatchObject({ state: "open" });
});

test.each([
  ["keep-promise", "unknown", "1"],
  ["keep-promise", "", ""],
  ["drop-promise", "'; --", "99999999999999999999"],
  ["drop-promise", "a".repeat(5_000), "NaN"],
])(
  "the button %s for the promise %j of version %j settles nothing",
  async (intent, promise, version) => {
    const form = new FormData();
    form.set("intent", intent);
    form.set("promise", promise);
    form.set("promiseVersion", version);
    expect(await settleFromForm(await staff(), form)).toEqual({ ok: false, refusal: "not-found" });
  },
);

test("another button settles nothing", async () => {
  const form = new FormData();
  form.set("intent", "save");
  expect(await settleFromForm(await staff(), form)).toBeNull();
});

test("the day a promise is due on still counts, the day after it is overdue", async () => {
  await aPromise({ dueOn: new Date("2026-11-22") });
  const standing = async (on: string) => (await openPromises({ on }))[0]!.standing;
  expect(await standing("2026-11-22")).toEqual({ standing: "open", daysLeft: 0 });
  expect(await standing("2026-11-23")).toEqual({ standing: "overdue", daysLate: 1 });
});

test("the next visit opens with what the same city is owed, and with nothing of others", async () => {
  const city = await aCity();
  const late = await aPromise({ cityId: city.id });
  const soon = await aPromise({ cityId: city.id, dueOn: new Date("2027-01-31") });
  await aPromise({ cityId: city.id, state: "kept", settledOn: new Date("2026-11-01") });
  await aPromise();
  const owed = await owedByCity(city.slug);
  expect(owed!.map(({ key }) => key)).toEqual([late.key, soon.key]);
  for (const slug of ["atlantis", "%", "' OR 1=1"]) expect(await owedByCity(slug)).toEqual([]);
  for (const nothing of ["", null, undefined, {}, 5]) expect(await owedByCity(nothing)).toBeNull();
});

test("staff are told of an overdue promise once, however often the chore runs", async () => {
  await staff();
  await staff();
  await aPromise();
  await aPromise({ dueOn: new Date("2026-11-22") });
  for (let runs = 0; runs < 3; runs++) {
    await remindOfPromises();
    await runJobs();
  }
  expect(await mailed()).toBe(2);
  expect((await db.mailboxItem.findFirstOrThrow()).text).toContain("Wyślemy plan trasy");
});

test("a promise put off and late again is told of again", async () => {
  await staff();
  const { id } = await aPromise();
  await remindOfPromises();
  await runJobs();
  await db.delegationPromise.update({ where: { id }, data: { dueOn: new Date("2026-12-01") } });
  await remindOfPromises();
  await runJobs();
  expect(await mailed()).toBe(1);
  holdClock(new Date("2026-12-02T12:00:00Z"));
  await remindOfPromises();
  await runJobs();
  expect(await mailed()).toBe(2);
});

test("a promise settled after it was announced sends nothing", async () => {
  const actor = await staff();
  const [first, second] = [await aPromise(), await aPromise()];
  await remindOfPromises();
  await settlePromise(actor, { key: first.key, version: 1, as: "dropped" });
  await drain({ event: handleEvent });
  await settlePromise(actor, { key: second.key, version: 1, as: "kept" });
  await runJobs();
  expect(await mailed()).toBe(0);
  expect(await db.mail.count()).toBe(0);
  expect(await db.job.count()).toBe(0);
});

test("settled promises and those of a city in the archive are not told of", async () => {
  await staff();
  await aPromise({ state: "dropped", settledOn: new Date("2026-11-01") });
  const { id: cityId } = await aCity({ archivedOn: new Date("2026-01-01") });
  await aPromise({ cityId });
  await remindOfPromises();
  expect(await db.job.count()).toBe(0);
  expect(await openPromises({ on: "2026-11-22" })).toEqual([]);
});

test("what was told once costs one question, not one for each promise", async () => {
  for (let n = 0; n < 5; n++) await aPromise();
  await remindOfPromises();
  expect(await db.sentReminder.count()).toBe(5);
  const before = await db.job.count();
  await remindOfPromises();
  expect(await db.job.count()).toBe(before);
});
