import type { Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";

/** Who writes: a person (for an organisation, or for the home city), or a partner city's contact. */
export type Author = { userId: string; organisationId?: number } | { contactId: number };

export type NewMessage = { threadId: number; body: string; clientKey: string };

/** Adds a message once for its client key; the caller has checked that the author belongs to the thread. @returns its id, or null when it is there already */
export async function addMessage(
  tx: Tx,
  author: Author,
  message: NewMessage,
): Promise<number | null> {
  const by =
    "contactId" in author
      ? { contactId: author.contactId }
      : { authorId: author.userId, organisationId: author.organisationId };
  const [added] = await tx.message.createManyAndReturn({
    data: [{ ...message, ...by }],
    skipDuplicates: true,
    select: { id: true },
  });
  return added?.id ?? null;
}

/** Adds a message and tells the others. */
export async function postMessage(tx: Tx, author: Author, message: NewMessage): Promise<void> {
  const messageId = await addMessage(tx, author, message);
  if (messageId) await announce(tx, { type: "message.posted", messageId });
}
