import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import {
  answerIntroduction,
  writeAsContact,
} from "~/modules/cooperation/answer-introduction.server";
import { answerToken, readAnswerToken } from "~/modules/cooperation/answer-link.server";
import { benefitSchema, outcomeSchema } from "~/modules/cooperation/cooperation.schema";
import { conversationFor, resultsOf } from "~/modules/cooperation/conversation.queries.server";
import { recordBenefit, recordOutcome } from "~/modules/cooperation/record-result.server";
import { sendIntroduction } from "~/modules/cooperation/send-introduction.server";
import { writeMessage } from "~/modules/cooperation/write-message.server";
import { messagesIn } from "~/modules/discussion/thread.queries.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { aMember, anActor } from "../factories/actor";
import { aCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const input = {
  contactName: "Ingrid Weber",
  contactEmail: "ingrid@city.test",
  contactRole: "",
  contactLanguage: "en" as const,
  note: "We thought of your city because of its schools.",
  replyBy: "2027-03-14",
};

async function introduced() {
  holdClock(new Date("2027-02-20T12:00:00Z"));
  const { actor, organisation } = await aMember();
  const initiative = await anInitiative({ organisationId: organisation.id });
  const city = await aCity();
  const staff = await anActor({ role: "coordinator" });
  const target = { initiativeId: initiative.id, citySlug: city.slug, timeZone: "Europe/Warsaw" };
  const sent = await sendIntroduction(staff, target, input, {});
  return { actor, staff, initiative, city, target, id: sent.ok ? sent.value.id : 0 };
}

test("an introduction waits until the last moment of its day in the city's time", async () => {
  const { id } = await introduced();
  const { replyByAt } = await db.introduction.findUniqueOrThrow({ where: { id } });
  expect(replyByAt.toISOString()).toBe("2027-03-14T22:59:59.999Z");
});

test("one introduction is open for an initiative and a city at a time", async () => {
  const { staff, target, id } = await introduced();
  expect(await sendIntroduction(staff, target, input, {})).toMatchObject({
    refusal: "already-introduced",
  });
  await answerIntroduction(id, { answer: "decline", reason: "no-budget", note: "" });
  expect(await sendIntroduction(staff, target, input, {})).toMatchObject({ ok: true });
});

test("only staff introduce, only what is published, and never to a suspended city", async () => {
  const { actor, staff, target, city } = await introduced();
  expect(await sendIntroduction(actor, target, input, {})).toMatchObject({
    refusal: "not-allowed",
  });
  const draft = await anInitiative({ status: "submitted" });
  expect(
    await sendIntroduction(staff, { ...target, initiativeId: draft.id }, input, {}),
  ).toMatchObject({
    refusal: "not-allowed",
  });
  await db.partnerCity.update({ where: { id: city.id }, data: { suspendedOn: new Date() } });
  expect(await sendIntroduction(staff, target, input, {})).toMatchObject({
    refusal: "city-suspended",
  });
});

test("a reply-by day must lie ahead", async () => {
  const { staff, target } = await introduced();
  for (const replyBy of ["2027-02-20", "2026-12-31"]) {
    const result = await sendIntroduction(staff, target, { ...input, replyBy }, {});
    expect(result).toMatchObject({ refusal: "reply-by-too-soon" });
  }
  expect(
    await sendIntroduction(staff, target, { ...input, replyBy: "2028-12-31" }, {}),
  ).toMatchObject({
    refusal: "reply-by-too-late",
  });
});

test("an accepted introduction becomes a cooperation, and the initiative is in cooperation", async () => {
  const { id, initiative } = await introduced();
  expect(await answerIntroduction(id, { answer: "accept", note: "With pleasure." })).toMatchObject({
    ok: true,
  });
  expect(await db.cooperation.count({ where: { introductionId: id } })).toBe(1);
  expect(await db.initiative.findUniqueOrThrow({ where: { id: initiative.id } })).toMatchObject({
    status: "in_cooperation",
  });
  expect(
    await answerIntroduction(id, { answer: "decline", reason: "other", note: "" }),
  ).toMatchObject({
    refusal: "already-answered",
  });
});

test("a question leaves the introduction open and starts the conversation", async () => {
  const { id, actor } = await introduced();
  await answerIntroduction(id, { answer: "ask", question: "How many pupils would come?" });
  await writeMessage(actor, id, { body: "Twelve.", clientKey: randomUUID() });
  const { threadId, status } = await db.introduction.findUniqueOrThrow({ where: { id } });
  expect(status).toBe("asked");
  expect((await messagesIn(threadId)).map(({ side, body }) => [side, body])).toEqual([
    ["city", "How many pupils would come?"],
    ["organisation", "Twelve."],
  ]);
  expect(await answerIntroduction(id, { answer: "accept", note: "" })).toMatchObject({ ok: true });
});

test("after the reply-by day no answer is taken", async () => {
  const { id } = await introduced();
  holdClock(new Date("2027-03-14T23:00:00Z"));
  expect(await answerIntroduction(id, { answer: "accept", note: "" })).toMatchObject({
    refusal: "reply-by-passed",
  });
});

test("a message sent twice from one form is posted once", async () => {
  const { id, actor } = await introduced();
  await answerIntroduction(id, { answer: "accept", note: "" });
  const message = { body: "Dzień dobry", clientKey: randomUUID() };
  await writeMessage(actor, id, message);
  await writeMessage(actor, id, message);
  await writeAsContact(id, message);
  expect(await db.message.count()).toBe(1);
});

test("a conversation is read and written by its organisation and by staff, and by nobody else", async () => {
  const { id, actor, staff } = await introduced();
  await answerIntroduction(id, { answer: "accept", note: "" });
  const { actor: stranger } = await aMember();
  expect(await conversationFor(stranger, id)).toBeNull();
  const body = { body: "Hello", clientKey: randomUUID() };
  expect(await writeMessage(stranger, id, body)).toMatchObject({ refusal: "not-found" });
  for (const reader of [actor, staff]) expect(await conversationFor(reader, id)).not.toBeNull();
  const outcome = outcomeSchema.parse({
    outcome: "partly",
    outcomeText: "Six pupils went for half a year.",
  });
  expect(await recordOutcome(stranger, id, outcome)).toMatchObject({ refusal: "not-found" });
});

test("a signed link opens its own introduction, and none when a letter is changed or links were renewed", async () => {
  const first = await anIntroduction();
  const second = await anIntroduction();
  const contact = await db.contact.findUniqueOrThrow({ where: { id: first.contactId } });
  const token = answerToken({ id: first.id, contact });
  expect(await readAnswerToken(token)).toBe(first.id);
  expect(await readAnswerToken(token.replace(/^\d+/, String(second.id)))).toBeNull();
  expect(await readAnswerToken(`${token}x`)).toBeNull();
  expect(await readAnswerToken("")).toBeNull();
  await db.contact.update({ where: { id: contact.id }, data: { linkVersion: { increment: 1 } } });
  expect(await readAnswerToken(token)).toBeNull();
});

test("outcome and benefits are public, the initiative completed, and a benefit counts once", async () => {
  const { id, actor, initiative } = await introduced();
  await answerIntroduction(id, { answer: "accept", note: "" });
  const outcome = outcomeSchema.parse({
    outcome: "achieved",
    outcomeText: "Twelve pupils spent a year there.",
  });
  await recordOutcome(actor, id, outcome);
  const benefit = benefitSchema.parse({
    kind: "places",
    direction: "received",
    title: "12 places on a year's internship",
    year: "2027",
    count: "12",
    amount: "1 200,50",
    clientKey: randomUUID(),
  });
  await recordBenefit(actor, id, "en", benefit);
  await recordBenefit(actor, id, "en", benefit);
  const [result] = await resultsOf(initiative.id);
  expect(result).toMatchObject({ outcome: "achieved", benefits: [{ kind: "places" }] });
  expect((await db.benefit.findFirstOrThrow()).amount?.toString()).toBe("1200.5");
  expect(await db.initiative.findUniqueOrThrow({ where: { id: initiative.id } })).toMatchObject({
    status: "completed",
  });
});
