import { keepInLog } from "~/platform/audit.server";
import type { DecisionSubject } from "~/platform/db/generated/enums";
import { db, type Tx } from "~/platform/db/index.server";
import type { AuditKind } from "~/shared/audit-events";
import type { Actor } from "../accounts/actor";
import { decideInitiative, type Verdict } from "../initiatives/decide-initiative.server";
import { verifyOrganisation } from "../organisations/verify-organisation.server";

type Decision<Word extends string> = { id: number; verdict: Word; note: string };

/** Decides on an initiative and records who did and why. */
export const moderateInitiative = (actor: Actor, decision: Decision<Verdict>) =>
  recorded(actor, "initiative", decision, (tx) => decideInitiative(tx, actor, decision));

/** Decides on an organisation and records who did and why. */
export const moderateOrganisation = (actor: Actor, decision: Decision<"verified" | "refused">) =>
  recorded(actor, "organisation", decision, (tx) => verifyOrganisation(tx, actor, decision));

/** Calls the owner's command and, when it was accepted, keeps the decision, all in one transaction. */
async function recorded<Outcome extends { ok: boolean }>(
  actor: Actor,
  subject: DecisionSubject,
  { id, verdict, note }: Decision<string>,
  decide: (tx: Tx) => Promise<Outcome>,
): Promise<Outcome> {
  return db.$transaction(async (tx) => {
    const outcome = await decide(tx);
    if (outcome.ok) {
      await tx.decision.create({
        data: { subject, subjectId: id, verdict, note, actorId: actor.userId },
      });
      await keepInLog(tx, {
        kind: `${subject}.${verdict}` as AuditKind,
        actorId: actor.userId,
        subject: `${subject}:${id}`,
      });
    }
    return outcome;
  });
}
