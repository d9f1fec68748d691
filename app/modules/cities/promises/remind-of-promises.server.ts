import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { dayIn } from "~/shared/dates";
import { announceOnce } from "../reminders-sent.server";

/** Tells staff of each promise that was not kept in time, once for each day it was due on. */
export async function remindOfPromises(): Promise<void> {
  const home = await db.homeCity.findFirst({ select: { timeZone: true } });
  if (!home) return;
  const today = new Date(dayIn(now(), home.timeZone));
  const overdue = await db.delegationPromise.findMany({
    where: { state: "open", dueOn: { lt: today }, city: { archivedOn: null } },
    select: { id: true, key: true, dueOn: true },
  });
  await announceOnce(
    overdue.map(({ id, key, dueOn }) => ({
      key: `promise:${key}:${dueOn.toISOString().slice(0, 10)}`,
      event: { type: "promise.overdue", promiseId: id },
    })),
  );
}
