import { logDays } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";

/** Removes what happened among an organisation's people longer ago than the forum's log is kept. */
export async function forgetMembershipEvents(): Promise<void> {
  const before = new Date(now().getTime() - logDays * 24 * 60 * 60_000);
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('forum.retention', 'on', true)`;
    await tx.membershipEvent.deleteMany({ where: { at: { lt: before } } });
  });
}
