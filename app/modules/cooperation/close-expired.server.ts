import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { openStatuses } from "./introduction";

/** Closes introductions whose time to answer has passed and announces each; done twice at once, each closes once. */
export async function closeExpiredIntroductions(): Promise<void> {
  const overdue = { status: { in: [...openStatuses] }, replyByAt: { lt: now() } };
  const due = await db.introduction.findMany({
    where: overdue,
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of due) {
    await db.$transaction(async (tx) => {
      const closed = await tx.introduction.updateMany({
        // The contact may answer, or another instance may close it, at this very moment.
        where: { id, ...overdue },
        data: { status: "expired", openKey: null, closedAt: now() },
      });
      if (closed.count === 1)
        await announce(tx, { type: "introduction.expired", introductionId: id });
    });
  }
}
