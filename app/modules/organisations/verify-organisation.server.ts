import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { canVerifyOrganisation } from "./organisation.policy";

/** Confirms, or refuses with a reason, that an organisation is what it says. One decision each time it waits. */
export async function verifyOrganisation(
  tx: Tx,
  actor: Actor,
  decision: { id: number; verdict: "verified" | "refused"; note: string },
) {
  const { id, verdict, note } = decision;
  if (!canVerifyOrganisation(actor, { id })) return refused("not-allowed");
  const decided = await tx.organisation.updateMany({
    where: { id, verification: "pending" },
    data: {
      verification: verdict,
      verificationNote: note,
      verifiedAt: verdict === "verified" ? now() : null,
    },
  });
  if (decided.count === 0) return refused("already-decided");
  await announce(tx, { type: `organisation.${verdict}`, organisationId: id });
  return accepted({ id });
}
