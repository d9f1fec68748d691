import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";

/** How long it is kept to whom a mail went, in days: as long as somebody may ask where it is. */
export const mailDays = 60;

/** Forgets mails that went out, or never will, long ago. */
export async function forgetMails(): Promise<void> {
  const before = new Date(now().getTime() - mailDays * 24 * 60 * 60_000);
  await db.mail.deleteMany({
    where: { OR: [{ sentAt: { lt: before } }, { failedAt: { lt: before } }] },
  });
  await db.mailboxItem.deleteMany({ where: { sentAt: { lt: before } } });
}
