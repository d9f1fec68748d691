import { randomUUID } from "node:crypto";
import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import { registerChanged } from "../cities/register/write-record.server";
import { addMessage, postMessage } from "../discussion/post-message.server";
import { moveInitiative } from "../initiatives/decide-initiative.server";
import type { Answer } from "./cooperation.schema";
import { isOpen, openStatuses } from "./introduction";

/** Takes the answer of a partner city's contact; the signed link has been checked by the caller. */
export async function answerIntroduction(id: number, answer: Answer) {
  return db.$transaction(async (tx) => {
    const introduction = await tx.introduction.findUniqueOrThrow({
      where: { id },
      select: { status: true, threadId: true, contactId: true, replyByAt: true },
    });
    if (!isOpen(introduction.status)) return refused("already-answered");
    if (introduction.replyByAt < now()) return refused("reply-by-passed");
    switch (answer.answer) {
      case "accept":
        return accept(tx, { id, ...introduction }, answer.note);
      case "decline":
        return decline(tx, { id, ...introduction }, answer.reason, answer.note);
      case "ask":
        return ask(tx, { id, ...introduction }, answer.question);
      default:
        return answer satisfies never;
    }
  });
}

type Open = { id: number; threadId: number; contactId: number };

/** Only an introduction still open changes: the first of two answers counts. */
async function close(
  tx: Tx,
  id: number,
  status: "accepted" | "declined",
  extra: { answerReason?: string; answerNote: string },
) {
  const at = now();
  const { count } = await tx.introduction.updateMany({
    where: { id, status: { in: [...openStatuses] } },
    data: { status, openKey: null, closedAt: at, ...extra },
  });
  await tx.introduction.updateMany({
    where: { id, firstAnswerAt: null },
    data: { firstAnswerAt: at },
  });
  return count === 1;
}

async function accept(tx: Tx, open: Open, note: string) {
  if (!(await close(tx, open.id, "accepted", { answerNote: note })))
    return refused("already-answered");
  const { initiativeId, cityId, initiative, city } = await tx.introduction.findUniqueOrThrow({
    where: { id: open.id },
    select: {
      initiativeId: true,
      cityId: true,
      initiative: { select: { organisationId: true } },
      city: { select: { slug: true } },
    },
  });
  await tx.cooperation.create({
    data: {
      introductionId: open.id,
      initiativeId,
      cityId,
      organisationId: initiative.organisationId,
      openedAt: now(),
    },
  });
  await moveInitiative(tx, initiativeId, "in_cooperation");
  if (note) await addMessage(tx, { contactId: open.contactId }, newMessage(open.threadId, note));
  await announce(tx, { type: "introduction.accepted", introductionId: open.id });
  await registerChanged(tx, [city.slug]);
  return accepted("accepted" as const);
}

async function decline(tx: Tx, open: Open, answerReason: string, answerNote: string) {
  if (!(await close(tx, open.id, "declined", { answerReason, answerNote })))
    return refused("already-answered");
  await announce(tx, { type: "introduction.declined", introductionId: open.id });
  return accepted("declined" as const);
}

async function ask(tx: Tx, open: Open, question: string) {
  const { count } = await tx.introduction.updateMany({
    where: { id: open.id, status: { in: [...openStatuses] } },
    data: { status: "asked" },
  });
  if (count === 0) return refused("already-answered");
  await tx.introduction.updateMany({
    where: { id: open.id, firstAnswerAt: null },
    data: { firstAnswerAt: now() },
  });
  const messageId = await addMessage(
    tx,
    { contactId: open.contactId },
    newMessage(open.threadId, question),
  );
  await announce(tx, {
    type: "introduction.asked",
    introductionId: open.id,
    messageId: messageId!,
  });
  return accepted("asked" as const);
}

const newMessage = (threadId: number, body: string) => ({
  threadId,
  body,
  clientKey: randomUUID(),
});

/** Adds a message of the contact to the conversation its link opens. */
export async function writeAsContact(
  introductionId: number,
  message: { body: string; clientKey: string },
) {
  return db.$transaction(async (tx) => {
    const { threadId, contactId, status } = await tx.introduction.findUniqueOrThrow({
      where: { id: introductionId },
      select: { threadId: true, contactId: true, status: true },
    });
    if (status === "declined" || status === "expired") return refused("conversation-closed");
    await postMessage(tx, { contactId }, { threadId, ...message });
    return accepted(undefined);
  });
}
