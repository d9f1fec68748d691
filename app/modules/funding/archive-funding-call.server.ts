import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { homeCity, todayAt } from "../cities/city.queries.server";
import { canKeepFunding } from "./funding.policy";

/** Puts a call aside: only staff see it until it is saved again. */
export async function archiveFundingCall(actor: Actor, target: { id: number; version: number }) {
  if (!canKeepFunding(actor)) return refused("not-allowed");
  const today = todayAt(await homeCity());
  const { count } = await db.fundingCall.updateMany({
    where: { ...target, archivedOn: null },
    data: {
      archivedOn: new Date(today),
      updatedById: actor.userId,
      updatedAt: now(),
      version: { increment: 1 },
    },
  });
  if (count === 1) return accepted(target.id);
  const isThere = await db.fundingCall.count({ where: { id: target.id } });
  return refused(isThere === 1 ? "changed-elsewhere" : "not-found");
}
