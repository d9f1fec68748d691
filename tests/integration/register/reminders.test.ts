import { beforeEach, expect, test } from "vitest";
import { agreementReminders } from "~/modules/cities/agreements/attention.queries.server";
import { remindOfAgreements } from "~/modules/cities/agreements/remind.server";
import { registerAttention } from "~/modules/cities/attention.queries.server";
import { handleEvent } from "~/modules/notifications/notify.server";
import { holdClock } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db/index.server";
import { drain } from "~/platform/jobs/worker.server";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { aContact } from "../../factories/contact";
import { aVocabulary } from "../../factories/record";
import { anAgreement, aBenefit, aPromise } from "../../factories/register-row";
import { countQueries, setTestEnvironment, useTestDatabase } from "../../support/database";
import { runJobs } from "../../support/jobs";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2027-12-20T12:00:00Z"));
  setTestEnvironment({ DEMO: "on" });
  await aVocabulary();
  await aHomeCity();
  await anActor({ role: "coordinator" });
  await anActor();
});

/** Signed on 2003-07-18 for five years at a time: by 2028-01-17 notice is to be given. */
const renewing = (given: Partial<Prisma.AgreementUncheckedCreateInput> = {}) =>
  anAgreement({
    signedOn: new Date("2003-07-18"),
    term: "renewing",
    renewsEveryYears: 5,
    noticeMonths: 6,
    ...given,
  });

const ending = (day: string) => anAgreement({ term: "until", endsOn: new Date(day) });
const mailed = () => db.mailboxItem.count();

async function chore() {
  await remindOfAgreements();
  await runJobs();
}

test("staff are told once before the last day for notice, members never", async () => {
  await renewing();
  for (let runs = 0; runs < 3; runs++) await chore();
  const mails = await db.mailboxItem.findMany();
  expect(mails).toHaveLength(1);
  expect(mails[0]!.text).toContain("stycznia 2028");
  expect(mails[0]!.text).toContain("/pl/staff/register/agreement/");
});

test("of an expiry staff are told three months and one month before, once each", async () => {
  await ending("2028-12-31");
  for (const day of ["2028-10-01", "2028-10-02", "2028-10-03", "2028-12-01", "2028-12-31"]) {
    holdClock(new Date(`${day}T12:00:00Z`));
    await chore();
  }
  expect(await mailed()).toBe(2);
});

test("a chore that did not run for weeks catches up with one mail", async () => {
  await ending("2028-12-31");
  holdClock(new Date("2028-12-20T12:00:00Z"));
  await chore();
  expect(await mailed()).toBe(1);
});

test("the day begins when it begins at home", async () => {
  await ending("2028-12-31");
  holdClock(new Date("2028-10-01T21:59:00Z"));
  await chore();
  expect(await mailed()).toBe(0);
  holdClock(new Date("2028-10-01T22:01:00Z"));
  await chore();
  expect(await mailed()).toBe(1);
});

test.each([
  ["its term", { noticeMonths: 12 }],
  ["its kind of term", { term: "open_ended", renewsEveryYears: null, noticeMonths: null }],
  ["its end", { terminatedOn: new Date("2027-12-01"), endedWhy: "Uchwała" }],
] as const)(
  "a reminder is not sent when the agreement changed %s after it was announced",
  async (_what, data) => {
    const { id } = await renewing();
    await remindOfAgreements();
    expect(await db.job.count()).toBe(1);
    await drain({ event: handleEvent });
    await db.agreement.update({ where: { id }, data });
    await runJobs();
    expect(await mailed()).toBe(0);
    expect(await db.mail.count()).toBe(0);
  },
);

test("a reminder of an agreement that was removed meanwhile is not sent", async () => {
  const { id } = await renewing();
  await remindOfAgreements();
  await db.agreement.delete({ where: { id } });
  await runJobs();
  expect(await mailed()).toBe(0);
  expect(await db.job.count()).toBe(0);
});

test("an agreement of a city in the archive reminds of nothing", async () => {
  const { id: cityId } = await aCity({ archivedOn: new Date("2027-01-01") });
  await renewing({ cityId });
  await chore();
  expect(await mailed()).toBe(0);
  expect(await agreementReminders("2027-12-20")).toEqual([]);
});

test("without a home city nothing is announced", async () => {
  await renewing();
  await db.homeCity.deleteMany();
  await remindOfAgreements();
  expect(await db.sentReminder.count()).toBe(0);
});

test("how many questions the chore asks does not grow with what it told of before", async () => {
  await renewing();
  await remindOfAgreements();
  const few = await countQueries(remindOfAgreements);
  for (let n = 0; n < 5; n++) await renewing();
  await remindOfAgreements();
  expect(await countQueries(remindOfAgreements)).toBe(few);
  expect(await db.sentReminder.count()).toBe(6);
});

test("staff see today what the register asks of them, and nothing of cities in the archive", async () => {
  const on = new Date("2027-12-20");
  for (const archivedOn of [null, new Date("2027-01-01")]) {
    const { id: cityId } = await aCity({ archivedOn });
    await renewing({ cityId });
    await aPromise({ cityId });
    await aBenefit({ cityId });
    await aBenefit({ cityId });
    await db.healthReview.create({ data: { cityId, openedOn: on, score: 0.1, reasons: [] } });
    const email = `refuses-${cityId}@city.test`;
    await aContact({ cityId, email, bouncedAt: on, bouncedAddress: email });
  }
  const affiliation = {
    ...{ name: { pl: "Sieć" }, since: 1994, coordinator: {}, summary: {}, fields: [] },
    ...{ source: "I.4", asOf: 2006 },
  };
  const reviewed = (key: string, reviewOn: string, until?: number) =>
    db.affiliation.create({
      data: { ...affiliation, key, until, reviewOn: new Date(reviewOn) },
    });
  await reviewed("soon", "2028-02-18");
  await reviewed("later", "2028-02-19");
  await reviewed("left", "2028-01-01", 2026);
  const seen = await registerAttention("pl");
  expect(seen.promises).toHaveLength(1);
  expect(seen.agreements).toHaveLength(1);
  expect(seen.duplicates).toBe(1);
  expect(seen.reviews).toHaveLength(1);
  expect(seen.bounced).toHaveLength(1);
  expect(seen.renewals.map(({ key }) => key)).toEqual(["soon"]);
});
