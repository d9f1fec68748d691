import type { Agreement } from "./agreement";
import { type AgreementEvent, eventsBetween } from "./agreement-events";
import { addDays, type Day } from "./days";

export type ReminderKind = Exclude<AgreementEvent["kind"], "renews">;

/** A word to staff that is sent once; `reminderKey` tells one from all others for ever. */
export type Reminder = {
  kind: ReminderKind;
  agreementKey: string;
  /** The first day on which it may be sent. */
  dueOn: Day;
  /** The day it speaks of. */
  eventOn: Day;
  reminderKey: string;
};

/** How many days before an event staff are reminded of it, the earliest first. */
export const REMINDER_DAYS: Record<ReminderKind, readonly number[]> = {
  notice_window_opens: [30],
  last_day_for_notice: [30],
  expires: [90, 30],
};

const FARTHEST = Math.max(...Object.values(REMINDER_DAYS).flat());

/**
 * The reminders due on a day, at most one for each event, the nearest event first. A reminder stays due until its
 * event, that day included, so a job that did not run for some days catches up; where two for one event are due,
 * only the later is given. None before signing. The job sends those whose `reminderKey` it has not sent yet.
 * Example: for an agreement until 2028-12-31, "expires" is due on 2028-10-02 and again on 2028-12-01.
 */
export function remindersDue(agreement: Agreement, today: Day): Reminder[] {
  if (today < agreement.signedOn) return [];
  return eventsBetween(agreement, today, addDays(today, FARTHEST)).flatMap(({ kind, on }) => {
    if (kind === "renews") return [];
    const due = REMINDER_DAYS[kind].map((days) => addDays(on, -days)).filter((day) => day <= today);
    const dueOn = due.at(-1);
    return dueOn ? [reminderOf(agreement, kind, dueOn, on)] : [];
  });
}

function reminderOf({ key }: Agreement, kind: ReminderKind, dueOn: Day, eventOn: Day): Reminder {
  return { kind, agreementKey: key, dueOn, eventOn, reminderKey: `${key}:${kind}:${dueOn}` };
}
