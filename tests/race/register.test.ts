import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/modules/accounts/actor";
import { remindOfAgreements } from "~/modules/cities/agreements/remind.server";
import { mergeBenefits } from "~/modules/cities/benefits/merge-benefits.server";
import { changeGaps } from "~/modules/cities/health/change-gaps.server";
import { decideReview } from "~/modules/cities/health/decide-review.server";
import { refreshOldHealth } from "~/modules/cities/health/refresh-health.server";
import { mergeCities } from "~/modules/cities/merge/merge-cities.server";
import { remindOfPromises } from "~/modules/cities/promises/remind-of-promises.server";
import { settlePromise } from "~/modules/cities/promises/settle-promise.server";
import type { Values } from "~/modules/cities/register/column";
import { decideChange } from "~/modules/cities/register/decide-change.server";
import { findRecord } from "~/modules/cities/register/rows.server";
import { saveRecord } from "~/modules/cities/register/save-record.server";
import { tables } from "~/modules/cities/register/tables";
import { sendIntroduction } from "~/modules/cooperation/send-introduction.server";
import { handleEvent } from "~/modules/notifications/notify.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { drain } from "~/platform/jobs/worker.server";
import { anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { agreementValues, aVocabulary, linkValues } from "../factories/record";
import { aBenefit, anAgreement, aPromise } from "../factories/register-row";
import { useTestDatabase } from "../support/database";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2026-11-22T12:00:00Z"));
  await aVocabulary();
  await aHomeCity();
});

const times = <Value>(n: number, run: (index: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: n }, (_, index) => run(index)));

const coordinator = () => anActor({ role: "coordinator" });
const accepted = <Result extends { ok: boolean }>(results: Result[]) =>
  results.filter(({ ok }) => ok);

async function aLink(actor: Actor, given: Values = {}) {
  const { slug } = await aCity();
  const values = linkValues(slug, given);
  const made = await saveRecord(actor, { table: tables.link, key: null, version: 0, values });
  return (await findRecord(db, tables.link, made.ok ? made.value.key! : ""))!;
}

test("of two editors who save at once one wins and the other is told what it says now", async () => {
  const actors = [await coordinator(), await anActor({ role: "moderator" })];
  const { key, values } = await aLink(actors[0]!);
  for (let round = 0; round < 50; round++) {
    const version = round + 1;
    const years = [1900 + round, 2000 + round];
    const results = await times(2, (index) =>
      saveRecord(actors[index]!, {
        ...{ table: tables.link, key, version },
        values: { ...values, since: years[index]! },
      }),
    );
    expect(accepted(results)).toHaveLength(1);
    const won = years[results.findIndex(({ ok }) => ok)];
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      refusal: "changed-elsewhere",
      theirs: { version: version + 1, values: { since: won } },
    });
    const now = await findRecord(db, tables.link, key);
    expect(now).toMatchObject({ version: version + 1, values: { since: won } });
  }
  expect(await db.change.count({ where: { key } })).toBe(51);
});

test("coordinators who confirm and refuse one proposal at once decide it once", async () => {
  const moderator = await anActor({ role: "moderator" });
  const actors = await times(4, coordinator);
  for (let round = 0; round < 10; round++) {
    const { slug } = await aCity();
    const values = agreementValues(slug);
    const saving = { table: tables.agreement, key: null, version: 0, values };
    const proposed = await saveRecord(moderator, saving);
    const id = proposed.ok && "changeId" in proposed.value ? proposed.value.changeId : 0;
    const results = await times(8, (index) =>
      decideChange(actors[index % 4]!, {
        id,
        verdict: index % 2 ? "confirmed" : "refused",
        note: `${index}`,
      }),
    );
    expect(accepted(results)).toHaveLength(1);
    const { status } = await db.change.findUniqueOrThrow({ where: { id } });
    expect(await db.agreement.count({ where: { city: { slug } } })).toBe(
      status === "applied" ? 1 : 0,
    );
  }
});

test("eight instances whose chores run at once tell of each reminder once", async () => {
  await coordinator();
  const rounds = 6;
  for (let round = 0; round < rounds; round++) {
    await aPromise();
    await anAgreement({ term: "until", endsOn: new Date("2026-12-15") });
    await times(8, async () => {
      await remindOfAgreements();
      await remindOfPromises();
      await drain({ event: handleEvent });
    });
  }
  const mailsOf = (template: string) => db.mail.count({ where: { template } });
  expect(await mailsOf("agreement-reminder")).toBe(rounds);
  expect(await mailsOf("promise-overdue")).toBe(rounds);
  expect(await db.sentReminder.count()).toBe(2 * rounds);
  expect(await db.job.count({ where: { queue: "event" } })).toBe(0);
});

test("a promise kept and dropped at once is one of the two", async () => {
  const actor = await anActor({ role: "moderator" });
  for (let round = 0; round < 10; round++) {
    const { key } = await aPromise();
    const results = await times(4, (index) =>
      settlePromise(actor, { key, version: 1, as: index % 2 ? "kept" : "dropped" }),
    );
    expect(accepted(results)).toHaveLength(1);
    expect(await db.change.count({ where: { key } })).toBe(1);
  }
});

test("one review decided by several at once has one decision", async () => {
  const actors = await times(4, coordinator);
  const { id: cityId } = await aCity();
  for (let round = 0; round < 10; round++) {
    const openedOn = new Date("2026-11-01");
    const { id } = await db.healthReview.create({
      data: { cityId, openedOn, score: 0, reasons: [] },
    });
    const results = await times(4, (index) =>
      decideReview(actors[index]!, id, {
        decision: index % 2 ? "revive" : "end",
        note: "Decyzja rady miasta",
        reviewOn: "2027-11-22",
      }),
    );
    expect(accepted(results)).toHaveLength(1);
  }
});

test("cities merged into each other and into a third at once leave one of the three mergers and nothing lost", async () => {
  const actor = await coordinator();
  for (let round = 0; round < 10; round++) {
    const [a, b, c] = [await aCity(), await aCity(), await aCity()];
    await anAgreement({ cityId: a.id });
    await anAgreement({ cityId: b.id });
    const results = await Promise.all([
      mergeCities(actor, { from: a.slug, into: b.slug }),
      mergeCities(actor, { from: b.slug, into: a.slug }),
      mergeCities(actor, { from: a.slug, into: c.slug }),
    ]);
    const cityId = { in: [a.id, b.id, c.id] };
    const live = await db.partnerCity.findMany({ where: { id: cityId, archivedOn: null } });
    expect(live).toHaveLength(3 - accepted(results).length);
    const ofLive = { cityId: { in: live.map(({ id }) => id) } };
    expect(await db.agreement.count({ where: ofLive })).toBe(2);
  }
});

test("a request sent while its city is merged reaches a city that is there", async () => {
  const actor = await coordinator();
  for (let round = 0; round < 10; round++) {
    const [from, into] = [await aCity(), await aCity()];
    const initiative = await anInitiative();
    const asked = sendIntroduction(
      actor,
      { initiativeId: initiative.id, citySlug: from.slug, timeZone: "Europe/Warsaw" },
      {
        contactName: "Ingrid Weber",
        contactEmail: "ingrid@city.test",
        contactRole: "",
        contactLanguage: "en",
        note: "We thought of your city.",
        replyBy: "2026-12-20",
      },
      {},
    );
    await Promise.all([asked, mergeCities(actor, { from: from.slug, into: into.slug })]);
    await drain({ event: handleEvent });
    expect(await db.introduction.count({ where: { cityId: from.id } })).toBe(0);
    const moved = await db.introduction.count({ where: { cityId: into.id } });
    expect(moved).toBe((await asked).ok ? 1 : 0);
  }
});

test("one new person asked about several initiatives at once is one entry, and every request is sent", async () => {
  const actor = await coordinator();
  for (let round = 0; round < 5; round++) {
    const { id: cityId, slug: citySlug } = await aCity();
    const initiatives = [await anInitiative(), await anInitiative(), await anInitiative()];
    const sent = await times(3, (index) =>
      sendIntroduction(
        actor,
        { initiativeId: initiatives[index]!.id, citySlug, timeZone: "Europe/Warsaw" },
        {
          ...{ contactName: "Ingrid Weber", contactEmail: "ingrid@city.test", contactRole: "" },
          ...{ contactLanguage: "en", note: "We thought of your city.", replyBy: "2026-12-20" },
        },
        {},
      ),
    );
    expect(accepted(sent)).toHaveLength(3);
    expect(await db.contact.count({ where: { cityId } })).toBe(1);
    expect(await db.change.count({ where: { table: "contact", citySlug } })).toBe(1);
  }
});

test("gaps of the register changed by several at once never overlap, and none is lost", async () => {
  const actor = await coordinator();
  await aCity();
  await Promise.all([
    ...[1990, 1990, 1992, 1994].map((year) =>
      changeGaps(actor, { period: { from: `${year}-01-01`, to: `${year}-12-31` } }),
    ),
    refreshOldHealth(),
  ]);
  const { registerGaps } = await db.homeCity.findFirstOrThrow();
  expect(registerGaps).toMatchObject([
    { from: "1990-01-01" },
    { from: "1992-01-01" },
    { from: "1994-01-01" },
  ]);
  expect(await db.change.count()).toBe(3);
});

test("two benefits merged both ways at once, and changed meanwhile, leave one that lost nothing", async () => {
  const actor = await coordinator();
  for (let round = 0; round < 10; round++) {
    const { id: cityId } = await aCity();
    const one = await aBenefit({ cityId, year: 2004 });
    const other = await aBenefit({ cityId, evidence: "Protokół" });
    const { values } = (await findRecord(db, tables.benefit, one.key))!;
    const [first, second] = await Promise.all([
      mergeBenefits(actor, { keep: one.key, drop: other.key }),
      mergeBenefits(actor, { keep: other.key, drop: one.key }),
      saveRecord(actor, {
        ...{ table: tables.benefit, key: one.key, version: 1 },
        values: { ...values, count: 3 },
      }),
    ]);
    expect(accepted([first, second])).toHaveLength(1);
    const left = await db.benefit.findMany({ where: { cityId } });
    expect(left).toMatchObject([{ year: 2004, evidence: "Protokół" }]);
  }
});

test("two records made at once with one key, and two fields of one city, are one", async () => {
  const actor = await coordinator();
  for (let round = 0; round < 5; round++) {
    const { slug } = await aCity();
    const key = `umowa-${round}`;
    const agreements = await times(4, () =>
      saveRecord(actor, {
        ...{ table: tables.agreement, key: null, version: 0 },
        values: agreementValues(slug, { key }),
      }),
    );
    expect(accepted(agreements)).toHaveLength(1);
    const field = {
      city: slug,
      field: "culture",
      agreed: true,
      practised: 1,
      note: null,
      source: "",
    };
    const fields = await times(4, () =>
      saveRecord(actor, {
        ...{ table: tables["city-field"], key: null, version: 0 },
        values: { ...field, key: null },
      }),
    );
    expect(accepted(fields)).toHaveLength(1);
    for (const refused of [...agreements, ...fields].filter(({ ok }) => !ok))
      expect(["key-taken", "wrong-cells"]).toContain("refusal" in refused && refused.refusal);
  }
});
