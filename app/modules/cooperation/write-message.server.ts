import { db } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import { type Actor, canActFor } from "../accounts/actor";
import { postMessage } from "../discussion/post-message.server";
import { canWriteInConversation } from "./cooperation.policy";

/** Writes in a shared space, for the initiative's organisation or as staff. */
export async function writeMessage(
  actor: Actor,
  introductionId: number,
  message: { body: string; clientKey: string },
) {
  return db.$transaction(async (tx) => {
    const introduction = await tx.introduction.findUnique({
      where: { id: introductionId },
      select: { threadId: true, status: true, initiative: { select: { organisationId: true } } },
    });
    if (!introduction) return refused("not-found");
    const { organisationId } = introduction.initiative;
    if (!canWriteInConversation(actor, organisationId)) return refused("not-found");
    if (introduction.status === "declined" || introduction.status === "expired")
      return refused("conversation-closed");
    const { userId } = actor;
    const author = canActFor(actor, organisationId) ? { userId, organisationId } : { userId };
    await postMessage(tx, author, { threadId: introduction.threadId, ...message });
    return accepted(undefined);
  });
}
