import { z } from "zod";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { day } from "~/shared/day.schema";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { homeCity, todayAt } from "../city.queries.server";
import { canKeepRegister } from "../register/register.policy";

/** What is decided on a sleeping relation, why, and when it is looked at again. */
export const reviewSchema = z.object({
  decision: z.enum(["revive", "change_form", "end"], "choose-one"),
  note: z.string("required").trim().min(10, "grounds-too-short").max(2000, "too-long"),
  reviewOn: day,
});

/** Keeps a decision on a sleeping relation, once; the relation is not asked about again before the day given. */
export async function decideReview(actor: Actor, id: number, input: z.output<typeof reviewSchema>) {
  if (!canKeepRegister(actor)) return refused("not-allowed");
  const { decision, note, reviewOn } = input;
  if (reviewOn <= todayAt(await homeCity())) return refused("review-too-soon");
  const { count } = await db.healthReview.updateMany({
    where: { id, decidedAt: null },
    data: {
      decision,
      note,
      reviewOn: new Date(reviewOn),
      decidedById: actor.userId,
      decidedAt: now(),
    },
  });
  if (count === 1) return accepted({ id });
  const isThere = (await db.healthReview.count({ where: { id } })) === 1;
  return refused(isThere ? "already-decided" : "not-found");
}
