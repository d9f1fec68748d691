import { db } from "~/platform/db/index.server";
import type { Actor } from "../accounts/actor";
import { decideInitiative, type Verdict } from "../initiatives/decide-initiative.server";
import { verifyOrganisation } from "../organisations/verify-organisation.server";

/** Decides on an initiative and records who did and why. */
export async function moderateInitiative(
  actor: Actor,
  decision: { id: number; verdict: Verdict; note: string },
) {
  return db.$transaction(async (tx) => {
    const result = await decideInitiative(tx, actor, decision);
    if (result.ok) {
      await tx.decision.create({
        data: {
          subject: "initiative",
          subjectId: decision.id,
          verdict: decision.verdict,
          note: decision.note,
          actorId: actor.userId,
        },
      });
    }
    return result;
  });
}

/** Decides on an organisation and records who did and why. */
export async function moderateOrganisation(
  actor: Actor,
  decision: { id: number; verdict: "verified" | "refused"; note: string },
) {
  return db.$transaction(async (tx) => {
    const result = await verifyOrganisation(tx, actor, decision);
    if (result.ok) {
      await tx.decision.create({
        data: {
          subject: "organisation",
          subjectId: decision.id,
          verdict: decision.verdict,
          note: decision.note,
          actorId: actor.userId,
        },
      });
    }
    return result;
  });
}
