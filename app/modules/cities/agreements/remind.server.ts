import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { dayIn } from "~/shared/dates";
import { agreementReminders } from "./attention.queries.server";

/**
 * Tells staff of agreements that need a decision soon, each reminder once: its key is taken in the
 * transaction that announces it, so that of several instances one does.
 */
export async function remindOfAgreements(): Promise<void> {
  const home = await db.homeCity.findFirst({ select: { timeZone: true } });
  if (!home) return;
  for (const { reminder, id } of await agreementReminders(dayIn(now(), home.timeZone))) {
    await db.$transaction(async (tx) => {
      const { count } = await tx.sentReminder.createMany({
        data: [{ key: reminder.reminderKey, sentAt: now() }],
        skipDuplicates: true,
      });
      if (count === 0) return;
      const { kind, eventOn } = reminder;
      await announce(tx, { type: "agreement.reminder-due", agreementId: id, kind, eventOn });
    });
  }
}
