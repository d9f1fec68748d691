import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { lastDue } from "./saved-search";
import { foundIn } from "./saved-searches.queries.server";

/** An initiative is dated before it is committed: so long is waited for those that are on their way. */
const GRACE_MS = 5 * 60_000;
const BATCH = 200;

/** Announces what was published since people were told, once for each saved search and period. */
export async function tellOfFinds(): Promise<void> {
  const home = await db.homeCity.findFirst({ select: { timeZone: true } });
  if (!home) return;
  const at = new Date(now().getTime() - GRACE_MS);
  for (const notify of ["daily", "weekly"] as const) {
    const until = lastDue(notify, at, home.timeZone);
    const isDue = { notify, toldAt: { lt: until } };
    for (;;) {
      const due = await db.savedSearch.findMany({
        where: isDue,
        orderBy: { id: "asc" },
        take: BATCH,
      });
      for (const search of due) await tell(search, until);
      if (due.length < BATCH) break;
    }
  }
}

function tell({ id, query, toldAt }: { id: number; query: string; toldAt: Date }, until: Date) {
  return db.$transaction(async (tx) => {
    // Another instance may be telling the same: whoever moves the mark first tells.
    const { count } = await tx.savedSearch.updateMany({
      where: { id, toldAt, notify: { not: "none" } },
      data: { toldAt: until },
    });
    if (count === 0) return;
    const found = await tx.initiative.count({ where: foundIn(query, { after: toldAt, until }) });
    if (found === 0) return;
    const [after, last] = [toldAt.toISOString(), until.toISOString()];
    await announce(tx, { type: "search.found", searchId: id, after, until: last });
  });
}
