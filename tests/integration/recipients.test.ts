import { beforeEach, expect, test } from "vitest";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { drain } from "~/platform/jobs/worker.server";
import { handleEvent } from "~/modules/notifications/notify.server";
import type { DomainEvent } from "~/shared/events";
import { aContact } from "../factories/contact";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { aMessage } from "../factories/message";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";

useTestDatabase();

let scene: Awaited<ReturnType<typeof aScene>>;
beforeEach(async () => {
  scene = await aScene();
});

/** An organisation with everyone who could be told, an introduction of its initiative, and bystanders. */
async function aScene() {
  const [owner, editor, viewer, unconfirmed] = await Promise.all([
    aUser({ email: "owner@test" }),
    aUser({ email: "editor@test" }),
    aUser({ email: "viewer@test" }),
    aUser({ email: "unconfirmed@test", emailVerifiedAt: null }),
  ]);
  const organisation = await anOrganisation({
    members: [
      { userId: owner.id, role: "owner" },
      { userId: editor.id, role: "editor" },
      { userId: viewer.id, role: "viewer" },
      { userId: unconfirmed.id, role: "owner" },
    ],
  });
  const stranger = await aUser({ email: "stranger@test" });
  await anOrganisation({ members: [{ userId: stranger.id, role: "owner" }] });
  const sender = await aUser({ email: "sender@test", role: "coordinator" });
  await aUser({ email: "moderator@test", role: "moderator" });
  await aUser({ email: "administrator@test", role: "administrator" });
  await aUser({ email: "new-moderator@test", role: "moderator", emailVerifiedAt: null });
  const contact = await aContact({ email: "contact@test" });
  const initiative = await anInitiative({ organisationId: organisation.id });
  const introduction = await anIntroduction({
    initiativeId: initiative.id,
    contactId: contact.id,
    sentById: sender.id,
  });
  return { owner, editor, organisation, sender, contact, initiative, introduction };
}

async function toldOf(event: DomainEvent) {
  await db.mail.deleteMany();
  await db.$transaction((tx) => announce(tx, event));
  await drain({ event: handleEvent });
  const mails = await db.mail.findMany({ select: { toAddress: true } });
  return mails.map((mail) => mail.toAddress.replace("@test", "")).toSorted();
}

test("mails about an account go to its owner, confirmed or not", async () => {
  const { id: userId } = await aUser({ email: "new@test", emailVerifiedAt: null });
  expect(await toldOf({ type: "account.registered", userId, tokenId: "t" })).toEqual(["new"]);
  expect(await toldOf({ type: "account.registered-again", userId })).toEqual(["new"]);
  expect(await toldOf({ type: "account.reset-requested", userId, tokenId: "t" })).toEqual(["new"]);
  expect(await toldOf({ type: "account.password-changed", userId })).toEqual(["new"]);
});

test("a decision on an organisation goes to its owners and editors; a new organisation is told to nobody", async () => {
  const { id: organisationId } = scene.organisation;
  expect(await toldOf({ type: "organisation.verified", organisationId })).toEqual([
    "editor",
    "owner",
  ]);
  expect(await toldOf({ type: "organisation.refused", organisationId })).toEqual([
    "editor",
    "owner",
  ]);
  expect(await toldOf({ type: "organisation.created", organisationId })).toEqual([]);
});

test("a submitted initiative goes to all confirmed staff, a decision on it to its organisation", async () => {
  const { id: initiativeId } = scene.initiative;
  const everyStaff = ["administrator", "moderator", "sender"];
  expect(await toldOf({ type: "initiative.submitted", initiativeId })).toEqual(everyStaff);
  for (const verdict of ["published", "returned", "rejected"] as const) {
    expect(await toldOf({ type: `initiative.${verdict}`, initiativeId })).toEqual([
      "editor",
      "owner",
    ]);
  }
});

test("an introduction goes to the contact, its fate to the organisation", async () => {
  const { id: introductionId } = scene.introduction;
  expect(await toldOf({ type: "introduction.sent", introductionId })).toEqual(["contact"]);
  for (const fate of ["accepted", "declined", "expired"] as const) {
    expect(await toldOf({ type: `introduction.${fate}`, introductionId })).toEqual([
      "editor",
      "owner",
    ]);
  }
});

test("a contact's question goes to the organisation and to whoever sent the introduction", async () => {
  const { id: introductionId, threadId } = scene.introduction;
  const { id: messageId } = await aMessage({ threadId, contactId: scene.contact.id });
  const told = await toldOf({ type: "introduction.asked", introductionId, messageId });
  expect(told).toEqual(["editor", "owner", "sender"]);
});

test("a contact's message goes to the organisation and to whoever sent the introduction", async () => {
  const { threadId } = scene.introduction;
  const { id: messageId } = await aMessage({ threadId, contactId: scene.contact.id });
  expect(await toldOf({ type: "message.posted", messageId })).toEqual([
    "editor",
    "owner",
    "sender",
  ]);
});

test("an organisation's message goes to the contact, and to staff once staff have written", async () => {
  const { threadId } = scene.introduction;
  const byOwner = { threadId, authorId: scene.owner.id, organisationId: scene.organisation.id };
  const first = await aMessage(byOwner);
  expect(await toldOf({ type: "message.posted", messageId: first.id })).toEqual(["contact"]);
  await aMessage({ threadId, authorId: scene.sender.id });
  const second = await aMessage(byOwner);
  expect(await toldOf({ type: "message.posted", messageId: second.id })).toEqual([
    "contact",
    "sender",
  ]);
});

test("a message of staff goes to the contact and the organisation, never to its author", async () => {
  const { threadId } = scene.introduction;
  const { id: messageId } = await aMessage({ threadId, authorId: scene.sender.id });
  expect(await toldOf({ type: "message.posted", messageId })).toEqual([
    "contact",
    "editor",
    "owner",
  ]);
});

test("an outcome goes to both sides and the sender, without the one who recorded it", async () => {
  const { introduction, initiative, organisation, owner } = scene;
  const cooperation = await db.cooperation.create({
    data: {
      introductionId: introduction.id,
      initiativeId: initiative.id,
      cityId: introduction.cityId,
      organisationId: organisation.id,
      outcome: "achieved",
      outcomeById: owner.id,
    },
  });
  const told = await toldOf({
    type: "cooperation.outcome-recorded",
    cooperationId: cooperation.id,
  });
  expect(told).toEqual(["contact", "editor", "sender"]);
});

test("an event about what is gone tells nobody", async () => {
  expect(await toldOf({ type: "initiative.published", initiativeId: 999_999 })).toEqual([]);
  expect(await toldOf({ type: "introduction.sent", introductionId: 999_999 })).toEqual([]);
  expect(await toldOf({ type: "message.posted", messageId: 999_999 })).toEqual([]);
  expect(await toldOf({ type: "cooperation.outcome-recorded", cooperationId: 999_999 })).toEqual(
    [],
  );
  expect(await db.job.count({ where: { queue: "event" } })).toBe(0);
});
