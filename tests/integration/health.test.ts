import { expect, test } from "vitest";
import { refreshAllHealth, refreshOldHealth } from "~/modules/cities/health/refresh-health.server";
import { registerChanged } from "~/modules/cities/register/write-record.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { aCity, aHomeCity } from "../factories/city";
import { countQueries, useTestDatabase } from "../support/database";
import { runJobs } from "../support/jobs";

useTestDatabase();

const today = new Date("2026-11-22T12:00:00Z");

async function aRegister(given: Parameters<typeof aCity>[0] = {}) {
  holdClock(today);
  await aHomeCity({ registerGaps: [{ from: "2007-01-01", until: "2026-11-22" }] });
  return aCity(given);
}

const change = (slug: string) => db.$transaction((tx) => registerChanged(tx, [slug]));
const healthOf = (cityId: number) => db.cityHealth.findUnique({ where: { cityId } });
const stamp = async () => (await db.registerStamp.findFirstOrThrow()).value;

const visit = (cityId: number, key: string, year = 2026) =>
  db.undertaking.create({
    data: {
      ...{ key, cityId, year, fields: [] },
      kind: "visit",
      title: { pl: "Wizyta", en: "Visit" },
      startsOn: new Date(`${year}-11-22`),
      status: "held",
      source: "I.2",
      asOf: year,
    },
  });

test("a change of the register has the city's health worked out", async () => {
  const { id, slug } = await aRegister();
  await change(slug);
  await runJobs();
  expect(await healthOf(id)).toMatchObject({ state: "lively", on: new Date("2026-11-22") });
  const before = await stamp();
  await visit(id, "visit-of-today");
  await change(slug);
  await runJobs();
  const after = await healthOf(id);
  expect(after?.state).toBe("lively");
  expect(after?.score).toBeGreaterThan(0.85);
  expect(JSON.stringify(after?.reasons)).toContain("visit-of-today");
  expect(await stamp()).toBeGreaterThan(before);
});

test("health that says the same is of today, and nobody reads the register anew for it", async () => {
  const { id, slug } = await aRegister();
  await change(slug);
  await runJobs();
  await db.cityHealth.update({ where: { cityId: id }, data: { on: new Date("2026-11-21") } });
  const before = await stamp();
  await refreshOldHealth();
  expect((await healthOf(id))?.on).toEqual(new Date("2026-11-22"));
  expect(await stamp()).toBe(before);
});

test("each day health is worked out once, and fades", async () => {
  const { id } = await aRegister();
  await refreshOldHealth();
  const first = await healthOf(id);
  holdClock(new Date("2027-11-22T12:00:00Z"));
  await refreshOldHealth();
  const second = await healthOf(id);
  expect(second!.score).toBeLessThan(first!.score);
  expect(second!.on).toEqual(new Date("2027-11-22"));
  const before = await stamp();
  await refreshOldHealth();
  expect(await stamp()).toBe(before);
});

test("a sleeping relation opens one review, and no other until the decision is to be looked at again", async () => {
  const { id } = await aRegister({ judgement: "never_answers" });
  await refreshOldHealth();
  const reviews = () => db.healthReview.findMany({ where: { cityId: id } });
  const [review] = await reviews();
  expect(review).toMatchObject({ decision: null, openedOn: new Date("2026-11-22") });
  const later = async (day: string) => {
    holdClock(new Date(`${day}T12:00:00Z`));
    await refreshOldHealth();
    return reviews();
  };
  expect(await later("2026-11-23")).toHaveLength(1);
  await db.healthReview.update({
    where: { id: review!.id },
    data: {
      decision: "revive",
      decidedAt: new Date("2026-11-24"),
      reviewOn: new Date("2027-03-01"),
    },
  });
  expect(await later("2027-02-28")).toHaveLength(1);
  expect(await later("2027-03-01")).toHaveLength(2);
});

test("an archived city has no health worked out", async () => {
  const { id, slug } = await aRegister({ archivedOn: today });
  await change(slug);
  await runJobs();
  await refreshOldHealth();
  expect(await healthOf(id)).toBeNull();
});

test("how many queries it takes depends neither on the number of activities nor on that of cities", async () => {
  const { id } = await aRegister();
  const refreshAll = () => db.$transaction((tx) => refreshAllHealth(tx));
  const few = await countQueries(refreshAll);
  for (let n = 0; n < 60; n++) await visit(id, `visit-${n}`, 2000 + (n % 7));
  for (let n = 0; n < 20; n++) await aCity();
  expect(await countQueries(refreshAll)).toBeLessThanOrEqual(few + 2);
  expect(few).toBeGreaterThan(5);
  expect(await db.cityHealth.count()).toBe(21);
});
