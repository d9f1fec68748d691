import { beforeEach, expect, test } from "vitest";
import { changesOfRecord } from "~/modules/cities/register/history.queries.server";
import { findRecord } from "~/modules/cities/register/rows.server";
import { tables } from "~/modules/cities/register/tables";
import type { IntroductionInput } from "~/modules/cooperation/cooperation.schema";
import { introductionSchema } from "~/modules/cooperation/cooperation.schema";
import { sendIntroduction } from "~/modules/cooperation/send-introduction.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import * as introduce from "~/routes/$lang.staff.initiatives.$id_.introduce.$slug";
import { anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { aContact } from "../factories/contact";
import { anInitiative } from "../factories/initiative";
import { aVocabulary } from "../factories/record";
import { useTestDatabase } from "../support/database";
import { answerOf } from "../support/requests";

useTestDatabase();
beforeEach(async () => {
  holdClock(new Date("2027-02-20T12:00:00Z"));
  await aVocabulary();
  await aHomeCity();
});

const email = "office@leuven.test";
const kept = { name: "Ingrid Weber", role: "International office", language: "en", notes: "Urlop" };
const input: IntroductionInput = {
  ...{ contactName: "I. Weber", contactEmail: email, contactRole: "", contactLanguage: "pl" },
  note: "We thought of your city because of its schools.",
  replyBy: "2027-03-14",
};

async function aKnownContact() {
  const city = await aCity();
  const contact = await aContact({ cityId: city.id, email, ...kept });
  const actor = await anActor({ role: "coordinator" });
  const ask = async (given: Partial<IntroductionInput> = {}) => {
    const { id: initiativeId } = await anInitiative();
    const target = { initiativeId, citySlug: city.slug, timeZone: "Europe/Warsaw" };
    return sendIntroduction(actor, target, { ...input, ...given }, {});
  };
  const entry = () => db.contact.findUniqueOrThrow({ where: { id: contact.id } });
  return { city, contact, actor, ask, entry };
}

const known = { version: 1, name: kept.name, role: kept.role, language: kept.language };

test("other details under a known address ask what becomes of the entry, and nothing is sent", async () => {
  const { ask, entry } = await aKnownContact();
  expect(await ask()).toEqual({ ok: false, refusal: "contact-differs", known });
  expect(await entry()).toMatchObject({ ...kept, version: 1 });
  expect(await db.introduction.count()).toBe(0);
});

test("an entry that is to stay stays, and that person is asked", async () => {
  const { ask, entry, contact } = await aKnownContact();
  expect(await ask({ contactEntry: "keep" })).toMatchObject({ ok: true });
  expect(await entry()).toMatchObject({ ...kept, version: 1 });
  expect(await db.introduction.findFirstOrThrow()).toMatchObject({ contactId: contact.id });
  expect(await db.change.count()).toBe(0);
});

test("the same details are no question, in capitals neither", async () => {
  const { ask, city } = await aKnownContact();
  const same = { contactName: kept.name, contactRole: kept.role, contactLanguage: "en" } as const;
  expect(await ask(same)).toMatchObject({ ok: true });
  await db.contact.updateMany({ data: { email: "Office@Leuven.test" } });
  expect(await ask(same)).toMatchObject({ ok: true });
  expect(await db.contact.count({ where: { cityId: city.id } })).toBe(1);
  expect(await db.change.count()).toBe(0);
});

test("an entry that is to change changes with version and history, and what else it says stays", async () => {
  const { ask, entry, contact, actor, city } = await aKnownContact();
  const stamp = await db.registerStamp.findFirstOrThrow();
  expect(await ask({ contactEntry: "change", contactVersion: 1 })).toMatchObject({ ok: true });
  const after = { name: "I. Weber", role: "", language: "pl", notes: "Urlop" };
  expect(await entry()).toMatchObject({ ...after, version: 2 });
  expect(await changesOfRecord("contact", contact.key)).toMatchObject([
    {
      ...{ kind: "changed", status: "applied", citySlug: city.slug, by: actor.name },
      ...{ before: { name: kept.name, role: kept.role }, after },
    },
  ]);
  expect((await db.registerStamp.findFirstOrThrow()).value).toBe(stamp.value + 1);
});

test("an entry that somebody changed since it was shown is asked about again", async () => {
  const { ask, entry } = await aKnownContact();
  await db.contact.updateMany({ data: { role: "Mayor's office", version: 2 } });
  for (const contactVersion of [1, undefined]) {
    expect(await ask({ contactEntry: "change", contactVersion })).toMatchObject({
      refusal: "contact-differs",
      known: { version: 2, role: "Mayor's office" },
    });
  }
  expect(await entry()).toMatchObject({ name: kept.name, version: 2 });
});

test("a new person joins the register with a history", async () => {
  const { ask, city } = await aKnownContact();
  expect(await ask({ contactEmail: "new@leuven.test" })).toMatchObject({ ok: true });
  const { key } = await db.contact.findFirstOrThrow({ where: { email: "new@leuven.test" } });
  expect((await findRecord(db, tables.contact, key))!.values).toMatchObject({
    ...{ city: city.slug, name: "I. Weber", language: "pl" },
  });
  expect(await changesOfRecord("contact", key)).toMatchObject([{ kind: "created" }]);
});

test("a request that is refused leaves no trace of the person", async () => {
  const { ask, city } = await aKnownContact();
  await db.partnerCity.update({ where: { id: city.id }, data: { optedOut: true } });
  expect(await ask({ contactEmail: "new@leuven.test" })).toMatchObject({ ok: false });
  expect(await db.contact.count()).toBe(1);
});

test("the same address in another city is another person", async () => {
  const { ask, entry } = await aKnownContact();
  const other = await aCity();
  await aContact({ cityId: other.id, email: "elsewhere@leuven.test", name: "Jan" });
  expect(await ask({ contactEmail: "elsewhere@leuven.test" })).toMatchObject({ ok: true });
  expect(await db.contact.count({ where: { email: "elsewhere@leuven.test" } })).toBe(2);
  expect(await entry()).toMatchObject({ version: 1 });
});

test("the form shows the entry beside the question, and takes an answer", async () => {
  const { actor, city, entry } = await aKnownContact();
  const { id } = await anInitiative();
  const asked = { actor, params: { id: `${id}`, slug: city.slug } };
  const body = {
    ...{ contactName: "I. Weber", contactEmail: email, contactRole: "", contactLanguage: "pl" },
    ...{ note: input.note, replyBy: input.replyBy },
  };
  const first = await answerOf(introduce.action, { ...asked, body });
  expect(first).toMatchObject({
    status: 409,
    data: { known, reply: { errors: { contactEntry: "contact-differs" } } },
  });
  const chosen = { ...body, contactEntry: "change", contactVersion: "1" };
  expect(await answerOf(introduce.action, { ...asked, body: chosen })).toMatchObject({
    status: 302,
  });
  expect(await entry()).toMatchObject({ name: "I. Weber", version: 2 });
});

test("odd answers to the question count as none", () => {
  const odd = { ...input, contactEntry: "delete", contactVersion: "1e400" };
  const { contactEntry, contactVersion } = introductionSchema.parse(odd);
  expect([contactEntry, contactVersion]).toEqual([undefined, undefined]);
});
