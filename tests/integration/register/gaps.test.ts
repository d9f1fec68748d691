import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetHomeCity, homeCity } from "~/modules/cities/city.queries.server";
import { changeGaps } from "~/modules/cities/health/change-gaps.server";
import { gapName, type Period } from "~/modules/cities/health/gaps";
import { refreshOldHealth } from "~/modules/cities/health/refresh-health.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import * as gaps from "~/routes/$lang.staff.register.gaps";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { aVocabulary } from "../../factories/record";
import { useTestDatabase } from "../../support/database";
import { runJobs } from "../../support/jobs";
import { answerOf } from "../../support/requests";

const shipped = { from: "2007-01-01", until: "2026-11-22" };

useTestDatabase();
beforeEach(async () => {
  forgetHomeCity();
  holdClock(new Date("2026-11-22T12:00:00Z"));
  await aVocabulary();
  await aHomeCity({ registerGaps: [shipped] });
});
afterEach(() => vi.restoreAllMocks());

const coordinator = () => anActor({ role: "coordinator" });
const stored = async () => (await db.homeCity.findFirstOrThrow()).registerGaps;
const shorter: Period = { from: "2007-01-01", to: "2009-12-31" };

test("a gap that is shortened has health worked out anew: time passes again", async () => {
  await aCity({ judgement: "active", asOf: 2006 });
  await aCity({ judgement: "active", asOf: 2006, archivedOn: new Date("2020-01-01") });
  await refreshOldHealth();
  const score = async () => (await db.cityHealth.findFirstOrThrow()).score;
  const before = await score();
  const done = await changeGaps(await coordinator(), { was: gapName(shipped), period: shorter });
  expect(done).toEqual({ ok: true, value: [{ from: "2007-01-01", until: "2010-01-01" }] });
  await runJobs();
  expect(await score()).toBeLessThan(before / 2);
  expect(await db.cityHealth.count()).toBe(1);
});

test("a change of the gaps is counted, kept with who made it, and seen at once", async () => {
  expect((await homeCity()).registerGaps).toEqual([shipped]);
  const stamp = await db.registerStamp.findFirstOrThrow();
  const actor = await coordinator();
  await changeGaps(actor, { was: gapName(shipped) });
  expect((await homeCity()).registerGaps).toEqual([]);
  expect((await db.registerStamp.findFirstOrThrow()).value).toBeGreaterThan(stamp.value);
  const page = await answerOf(gaps.loader, { actor });
  expect(page.data).toMatchObject({
    gaps: [],
    history: [{ by: actor.name, before: [{ from: "2007-01-01", to: "2026-11-21" }], after: [] }],
  });
});

test("another instance shows a change of the gaps a few seconds later", async () => {
  await homeCity();
  await db.homeCity.updateMany({ data: { registerGaps: [] } });
  const began = performance.now();
  expect((await homeCity()).registerGaps).toEqual([shipped]);
  vi.spyOn(performance, "now").mockReturnValue(began + 6_000);
  expect((await homeCity()).registerGaps).toEqual([]);
});

test.each(["member", "moderator"] as const)("a %s changes no gap", async (role) => {
  const actor = await anActor({ role });
  const refused = { ok: false, refusal: "not-allowed" };
  expect(await changeGaps(actor, { was: gapName(shipped) })).toEqual(refused);
  expect(await changeGaps(actor, { period: shorter })).toEqual(refused);
  expect(await stored()).toEqual([shipped]);
});

test("staff read the gaps, coordinators change them, others do not find the page", async () => {
  const staff = await answerOf(gaps.loader, { actor: await anActor({ role: "moderator" }) });
  expect(staff.data).toMatchObject({ canChange: false, gaps: [{ from: "2007-01-01" }] });
  const answer = await answerOf(gaps.loader, { actor: await coordinator() });
  expect(answer.data).toMatchObject({ canChange: true });
  expect((await answerOf(gaps.loader, { actor: await anActor() })).status).toBeGreaterThanOrEqual(
    300,
  );
  expect((await answerOf(gaps.loader, {})).status).toBeGreaterThanOrEqual(300);
  const body = { intent: "remove", was: gapName(shipped) };
  const denied = await answerOf(gaps.action, { actor: await anActor(), body });
  expect(denied.data).toBeUndefined();
  expect(await stored()).toEqual([shipped]);
});

test("a period is added, changed and removed by form", async () => {
  const actor = await coordinator();
  const send = (body: Record<string, string>) => answerOf(gaps.action, { actor, body });
  const saved = { status: 302, location: "/pl/staff/register/gaps?notice=done" };
  expect(await send({ from: "1995-01-01", to: "1995-12-31" })).toMatchObject(saved);
  const added = { from: "1995-01-01", until: "1996-01-01" };
  expect(await stored()).toEqual([added, shipped]);
  const change = { was: gapName(added), from: "1995-01-01", to: "1996-12-31" };
  expect(await send(change)).toMatchObject(saved);
  const changed = { from: "1995-01-01", until: "1997-01-01" };
  expect(await stored()).toEqual([changed, shipped]);
  expect(await send({ intent: "remove", was: gapName(changed) })).toMatchObject(saved);
  expect(await stored()).toEqual([shipped]);
});

test.each([
  [{ from: "2006-01-01", to: "2007-01-01" }, "", "gap-overlaps"],
  [{ from: "2026-11-22", to: "2026-11-23" }, "to", "gap-ahead"],
  [{ from: "1999-02-02", to: "1999-02-01" }, "to", "ends-before-start"],
  [{ from: "0000-01-01", to: "1999-02-01" }, "from", "date-invalid"],
  [{ from: "1999-02-01", to: "9999-12-31" }, "to", "date-invalid"],
  [{ from: "1999-02-30", to: "1999-12-31" }, "from", "date-invalid"],
  [{ was: "2001-01-01/2002-01-01", from: "1999-01-01", to: "1999-12-31" }, "", "gap-gone"],
  [{ intent: "remove", was: "' OR 1=1 --" }, "", "gap-gone"],
  [{ intent: "remove" }, "", "gap-gone"],
])("%o is refused with a reason, and what was typed is kept", async (body, field, code) => {
  const answer = await answerOf(gaps.action, { actor: await coordinator(), body });
  expect(answer).toMatchObject({ status: 422, data: { reply: { errors: { [field]: code } } } });
  expect(await stored()).toEqual([shipped]);
  expect(await db.change.count()).toBe(0);
});
