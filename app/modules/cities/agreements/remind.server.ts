import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { dayIn } from "~/shared/dates";
import { announceOnce } from "../reminders-sent.server";
import { agreementReminders } from "./attention.queries.server";

/** Tells staff of agreements that need a decision soon, each reminder once. */
export async function remindOfAgreements(): Promise<void> {
  const home = await db.homeCity.findFirst({ select: { timeZone: true } });
  if (!home) return;
  const due = await agreementReminders(dayIn(now(), home.timeZone));
  await announceOnce(
    due.map(({ id, reminder: { reminderKey: key, kind, eventOn } }) => ({
      key,
      event: { type: "agreement.reminder-due", agreementId: id, kind, eventOn },
    })),
  );
}
