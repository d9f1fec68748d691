import { z } from "zod";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { canConfirm } from "../../cities/register/register.policy";

/** What an introduction may be said to count as, beside as it ended. */
export const countings = ["accepted", "declined", "silent", "none"] as const;
export type Counting = (typeof countings)[number];

export const correctionSchema = z.object({
  introduction: z.coerce.number("choose-one").int().positive().max(2_147_483_647),
  countedAs: z.enum(["ended", ...countings], "choose-one"),
  note: z.string("required").trim().min(5, "correction-why").max(500, "too-long"),
});
export type Correction = z.output<typeof correctionSchema>;

/**
 * Corrects what matching remembers of an introduction that is closed: the answer came by telephone, or it should not
 * count at all. The introduction itself stays as it ended; "ended" takes a correction back. Coordinators only.
 */
export async function correctMemory(
  actor: Actor,
  citySlug: string,
  { introduction: id, countedAs, note }: Correction,
) {
  if (!canConfirm(actor)) return refused("not-allowed");
  const { count } = await db.introduction.updateMany({
    where: { id, closedAt: { not: null }, city: { slug: citySlug } },
    data: {
      countedAs: countedAs === "ended" ? null : countedAs,
      countedNote: note,
      countedById: actor.userId,
      countedAt: now(),
    },
  });
  return count === 1 ? accepted(undefined) : refused("not-found");
}
