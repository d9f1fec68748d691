import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/index.server";
import type { MembershipRole } from "../../accounts/actor";
import { openKeyOf } from "../joining/join-request";
import { noteMembership } from "./note-membership.server";

type NewMember = {
  organisationId: number;
  userId: string;
  role: MembershipRole;
  /** Who let them in: themselves by an invitation, or whoever accepted their request. */
  actorId: string;
  invitationId?: string;
};

/** Adds somebody to an organisation whose people are locked. */
export async function addMember(tx: Tx, member: NewMember): Promise<void> {
  const { organisationId, userId, role, actorId, invitationId } = member;
  await tx.membership.create({ data: { organisationId, userId, role, createdAt: now() } });
  // Whoever asked and was invited meanwhile needs no answer any more.
  await tx.joinRequest.updateMany({
    where: { openKey: openKeyOf(organisationId, userId) },
    data: { status: "accepted", openKey: null, closedAt: now() },
  });
  await noteMembership(tx, {
    ...{ organisationId, role, actorId, invitationId },
    kind: invitationId ? "joined" : "admitted",
    personId: userId,
  });
}
