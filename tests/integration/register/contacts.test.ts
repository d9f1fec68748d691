import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { removeRecord, saveRecord } from "~/modules/cities/register/save-record.server";
import { findRecord } from "~/modules/cities/register/rows.server";
import { tables } from "~/modules/cities/register/tables";
import { contactStandings } from "~/modules/cooperation/contact-standing.queries.server";
import { contactsOf } from "~/modules/cooperation/introductions.queries.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { closeTransport } from "~/platform/mail/transport.server";
import { announce } from "~/platform/outbox.server";
import { anActor } from "../../factories/actor";
import { aCity, aHomeCity } from "../../factories/city";
import { aContact } from "../../factories/contact";
import { anIntroduction } from "../../factories/introduction";
import { aVocabulary } from "../../factories/record";
import { setTestEnvironment, useTestDatabase } from "../../support/database";
import { endPauses, runJobs } from "../../support/jobs";
import { aMailServer } from "../../support/mail-server";

useTestDatabase();

let server: Awaited<ReturnType<typeof aMailServer>>;
beforeAll(async () => {
  server = await aMailServer();
  await server.start();
});
beforeEach(async () => {
  setTestEnvironment({ SMTP_URL: server.url });
  server.received.length = 0;
  server.refuse(null);
  await aVocabulary();
  await aHomeCity();
});
afterAll(async () => {
  closeTransport();
  await server.stop();
});

const bounceOf = (id: number) =>
  db.contact.findUniqueOrThrow({
    where: { id },
    select: { bouncedAt: true, bouncedAddress: true },
  });
const none = { bouncedAt: null, bouncedAddress: null };

async function writesTo(contactId: number) {
  const { id: introductionId } = await anIntroduction({ contactId });
  await db.$transaction((tx) => announce(tx, { type: "introduction.sent", introductionId }));
  for (let tries = 0; tries < 3; tries++) {
    await runJobs();
    await endPauses();
  }
}

test("an address that refuses mail for good marks its contact, and the next mail it takes clears that", async () => {
  const contact = await aContact({ email: "gone@city.test" });
  const neighbour = await aContact({ cityId: contact.cityId, email: "here@city.test" });
  server.refuse(550);
  await writesTo(contact.id);
  expect(await bounceOf(contact.id)).toEqual({
    bouncedAt: expect.any(Date),
    bouncedAddress: "gone@city.test",
  });
  expect(await bounceOf(neighbour.id)).toEqual(none);
  const { slug } = await db.partnerCity.findUniqueOrThrow({ where: { id: contact.cityId } });
  const standings = await contactStandings(slug, "2100-01-01");
  expect(standings[contact.key]!.bouncedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(standings[neighbour.key]!.bouncedOn).toBeNull();
  server.refuse(null);
  await writesTo(contact.id);
  expect(server.received).toHaveLength(1);
  expect(await bounceOf(contact.id)).toEqual(none);
});

test("an address that refuses for the moment marks nobody", async () => {
  const contact = await aContact();
  server.refuse(451);
  await writesTo(contact.id);
  expect(await bounceOf(contact.id)).toEqual(none);
});

test("an address changed since the mail was written is not concerned", async () => {
  const contact = await aContact({ email: "old@city.test" });
  server.refuse(550);
  const { id: introductionId } = await anIntroduction({ contactId: contact.id });
  await db.$transaction((tx) => announce(tx, { type: "introduction.sent", introductionId }));
  await runJobs();
  await db.contact.update({ where: { id: contact.id }, data: { email: "new@city.test" } });
  for (let tries = 0; tries < 3; tries++) {
    await endPauses();
    await runJobs();
  }
  expect(await db.mail.count({ where: { failedAt: { not: null } } })).toBe(1);
  expect(await bounceOf(contact.id)).toEqual(none);
});

test("a contact with a new address is as good as before", async () => {
  const contact = await aContact({ email: "old@city.test" });
  const { slug } = await db.partnerCity.findUniqueOrThrow({ where: { id: contact.cityId } });
  server.refuse(550);
  await writesTo(contact.id);
  const { values } = (await findRecord(db, tables.contact, contact.key))!;
  await saveRecord(await anActor({ role: "moderator" }), {
    ...{ table: tables.contact, key: contact.key, version: 1 },
    values: { ...values, email: "new@city.test" },
  });
  expect(await contactsOf(slug)).toMatchObject([{ email: "new@city.test", isBounced: false }]);
  expect((await contactStandings(slug, "2026-11-22"))[contact.key]!.bouncedOn).toBeNull();
});

test("the latest requests in a row without an answer are counted", async () => {
  const contact = await aContact();
  const { slug } = await db.partnerCity.findUniqueOrThrow({ where: { id: contact.cityId } });
  const silent = async () => (await contactStandings(slug, "2026-11-22"))[contact.key]!.silent;
  const closed = (firstAnswerAt: Date | null) =>
    anIntroduction({
      ...{ contactId: contact.id, firstAnswerAt },
      status: firstAnswerAt ? "declined" : "expired",
    });
  expect(await silent()).toBe(0);
  await closed(null);
  await closed(new Date());
  expect(await silent()).toBe(0);
  await closed(null);
  await closed(null);
  expect(await silent()).toBe(2);
  await anIntroduction({ contactId: contact.id });
  expect(await silent()).toBe(2);
});

test("those who answer for a city today are offered, the latest first and who cannot be reached last", async () => {
  holdClock(new Date("2026-11-22T12:00:00Z"));
  const { id: cityId, slug } = await aCity();
  const day = (text: string) => new Date(text);
  const add = (name: string, given: Partial<Parameters<typeof aContact>[0]> = {}) =>
    aContact({ cityId, name, email: `${name}@city.test`, ...given });
  await add("always");
  await add("until-today", { validUntil: day("2026-11-22") });
  await add("until-yesterday", { validUntil: day("2026-11-21") });
  await add("from-today", { validFrom: day("2026-11-22") });
  await add("from-tomorrow", { validFrom: day("2026-11-23") });
  const bounced = { bouncedAt: day("2026-11-01"), bouncedAddress: "bounced@city.test" };
  await add("bounced", bounced);
  await add("moved", bounced);
  const names = (await contactsOf(slug)).map(({ name }) => name);
  expect(names).toEqual(["moved", "from-today", "until-today", "always", "bounced"]);
  const standings = await contactStandings(slug, "2026-11-22");
  expect(Object.values(standings).filter(({ hasEnded }) => hasEnded)).toHaveLength(1);
});

test("of two contacts of one city none has the other’s address", async () => {
  const actor = await anActor({ role: "moderator" });
  const { id: cityId, slug } = await aCity();
  const first = await aContact({ cityId });
  const second = await aContact({ cityId });
  const { values } = (await findRecord(db, tables.contact, second.key))!;
  const taken = { ...values, email: first.email };
  const saving = { table: tables.contact, version: 1, values: taken };
  const refusal = { refusal: "wrong-cells", errors: { email: "key-taken" } };
  expect(await saveRecord(actor, { ...saving, key: second.key })).toMatchObject(refusal);
  expect(
    await saveRecord(actor, { ...saving, key: null, values: { ...taken, key: "" } }),
  ).toMatchObject(refusal);
  const elsewhere = { ...taken, key: "", city: (await aCity()).slug };
  expect(await saveRecord(actor, { ...saving, key: null, values: elsewhere })).toMatchObject({
    ok: true,
  });
  expect(await contactsOf(slug)).toHaveLength(2);
});

test("a contact who was written to is not removed but ended", async () => {
  const actor = await anActor({ role: "coordinator" });
  const contact = await aContact();
  await anIntroduction({ contactId: contact.id });
  const target = { table: tables.contact, key: contact.key, version: 1 };
  expect(await removeRecord(actor, target)).toMatchObject({ refusal: "still-needed" });
  expect(await db.contact.count()).toBe(1);
});
