import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { canDecideInitiative } from "./initiative.policy";

export type Verdict = "published" | "returned" | "rejected";

/** Publishes a submitted initiative, returns it with a note, or rejects it with a reason. One decision each time it waits. */
export async function decideInitiative(
  tx: Tx,
  actor: Actor,
  decision: { id: number; verdict: Verdict; note: string },
) {
  const { id, verdict, note } = decision;
  const initiative = await tx.initiative.findUnique({
    where: { id },
    select: {
      organisationId: true,
      status: true,
      organisation: { select: { verification: true } },
    },
  });
  if (!initiative || initiative.status === "draft") return refused("not-found");
  if (!canDecideInitiative(actor, initiative)) return refused("not-allowed");
  if (initiative.status !== "submitted") return refused("already-decided");
  if (verdict === "published" && initiative.organisation.verification !== "verified") {
    return refused("organisation-not-verified");
  }
  const decided = await tx.initiative.updateMany({
    // Two moderators may press at once: the second finds it decided.
    where: { id, status: "submitted" },
    data: {
      status: verdict,
      decisionNote: note,
      version: { increment: 1 },
      ...(verdict === "published" ? { publishedAt: now() } : {}),
    },
  });
  if (decided.count === 0) return refused("already-decided");
  await announce(tx, { type: `initiative.${verdict}`, initiativeId: id });
  return accepted({ id });
}

/** Marks that a partner has been found, or that the work is done. */
export async function moveInitiative(tx: Tx, id: number, to: "in_cooperation" | "completed") {
  const from = to === "in_cooperation" ? "published" : "in_cooperation";
  await tx.initiative.updateMany({
    where: { id, status: from },
    data: { status: to, version: { increment: 1 } },
  });
}
