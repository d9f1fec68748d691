import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import type { DomainEvent } from "~/shared/events";

/** A reminder by the key that tells it from all others for ever, and what is announced of it. */
export type DueReminder = { key: string; event: DomainEvent };

/**
 * Announces each reminder once: its key is taken in the transaction that announces it, so that of several
 * instances one does.
 */
export async function announceOnce(due: readonly DueReminder[]): Promise<void> {
  const sent = await db.sentReminder.findMany({
    where: { key: { in: due.map(({ key }) => key) } },
    select: { key: true },
  });
  const known = new Set(sent.map(({ key }) => key));
  for (const { key, event } of due) {
    if (known.has(key)) continue;
    await db.$transaction(async (tx) => {
      const { count } = await tx.sentReminder.createMany({
        data: [{ key, sentAt: now() }],
        skipDuplicates: true,
      });
      if (count > 0) await announce(tx, event);
    });
  }
}
