import { z } from "zod";
import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/index.server";
import { dayIn } from "~/shared/dates";
import { day } from "~/shared/day.schema";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { forgetHomeCity } from "../city.queries.server";
import { canConfirm } from "../register/register.policy";
import { registerChanged } from "../register/write-record.server";
import type { Gap } from "./day";
import { changedGaps, type Period } from "./gaps";

/** The first and the last day of a period, and the gap it takes the place of. */
export const periodSchema = z.object({
  was: z.string().max(30).optional().catch(undefined),
  from: day,
  to: day,
});

/** The record under which the history keeps changes of the gaps. */
export const gapsRecord = { table: "home-city", key: "gaps" } as const;

/**
 * Adds, replaces or removes a period of which the register says nothing, keeps the change in the history and
 * has the health of every city worked out anew.
 * @param change `was` names the gap that goes, `period` is what there is afterwards
 */
export async function changeGaps(actor: Actor, change: { was?: string; period?: Period }) {
  if (!canConfirm(actor)) return refused("not-allowed");
  const done = await db.$transaction(
    async (tx) => {
      // Whoever changes them at this moment is waited for.
      await tx.$queryRaw`SELECT 1 FROM "HomeCity" FOR UPDATE`;
      const home = await tx.homeCity.findFirstOrThrow({
        select: { slug: true, timeZone: true, registerGaps: true },
      });
      const before = home.registerGaps as Gap[];
      const today = dayIn(now(), home.timeZone);
      const changed = changedGaps(before, { ...change, today });
      if (!changed.ok) return refused(changed.fault);
      await tx.homeCity.update({
        where: { slug: home.slug },
        data: { registerGaps: changed.gaps },
      });
      await keepGapChange(tx, actor, { before, after: changed.gaps });
      const cities = await tx.partnerCity.findMany({
        where: { archivedOn: null },
        select: { slug: true },
        orderBy: { id: "asc" },
      });
      await registerChanged(
        tx,
        cities.map(({ slug }) => slug),
      );
      return accepted(changed.gaps);
    },
    { timeout: 30_000 },
  );
  if (done.ok) forgetHomeCity();
  return done;
}

const keepGapChange = (tx: Tx, actor: Actor, { before, after }: { before: Gap[]; after: Gap[] }) =>
  tx.change.create({
    data: {
      ...{ ...gapsRecord, kind: "changed", status: "applied", actorId: actor.userId },
      ...{ before: { gaps: before }, after: { gaps: after } },
    },
  });
