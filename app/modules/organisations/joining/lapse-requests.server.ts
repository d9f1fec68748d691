import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { closedRequestsKept, requestLifetime } from "./join-request";

/** Closes requests that nobody answered in thirty days and tells whoever asked; removes old closed ones. */
export async function lapseRequests(): Promise<void> {
  const before = (age: number) => new Date(now().getTime() - age);
  const due = { status: "open" as const, askedAt: { lt: before(requestLifetime) } };
  for (const { id } of await db.joinRequest.findMany({ where: due, select: { id: true } })) {
    await db.$transaction(async (tx) => {
      const lapsed = await tx.joinRequest.updateMany({
        // An owner may answer, or another instance may close it, at this very moment.
        where: { id, ...due },
        data: { status: "lapsed", openKey: null, closedAt: now() },
      });
      if (lapsed.count === 1) await announce(tx, { type: "membership.answered", requestId: id });
    });
  }
  await db.joinRequest.deleteMany({ where: { closedAt: { lt: before(closedRequestsKept) } } });
}
