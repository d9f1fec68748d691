import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import { agreementColumns } from "./agreement-columns.server";
import { agreementOf } from "./agreement";
import { addDays, type Day } from "./days";
import { REMINDER_DAYS, type Reminder, remindersDue } from "./reminders";

const farthest = Math.max(...Object.values(REMINDER_DAYS).flat());

/** An agreement that asks for a decision soon, and what it reminds of. */
export type AgreementReminder = {
  reminder: Reminder;
  id: number;
  key: string;
  title: LocalisedText;
  city: { slug: string; name: LocalisedText };
};

/** What agreements remind of on a day, the nearest event first. Only those that can end or renew are read. */
export async function agreementReminders(on: Day): Promise<AgreementReminder[]> {
  const until = new Date(addDays(on, farthest));
  const rows = await db.agreement.findMany({
    where: {
      city: { archivedOn: null },
      OR: [
        { term: "renewing", renewsEveryYears: { not: null } },
        { term: "until", endsOn: { gte: new Date(on), lte: until } },
        { terminatedOn: { gte: new Date(on), lte: addDaysAsDate(until, 1) } },
      ],
    },
    select: {
      id: true,
      ...agreementColumns,
      title: true,
      city: { select: { slug: true, name: true } },
    },
  });
  return rows
    .flatMap((row) =>
      remindersDue(agreementOf(row), on).map((reminder) => ({
        reminder,
        id: row.id,
        key: row.key,
        title: row.title as LocalisedText,
        city: { slug: row.city.slug, name: row.city.name as LocalisedText },
      })),
    )
    .sort((a, b) => (a.reminder.eventOn < b.reminder.eventOn ? -1 : 1));
}

const addDaysAsDate = (date: Date, days: number) =>
  new Date(addDays(date.toISOString().slice(0, 10), days));
