import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { addMember } from "../people/add-member.server";
import { lockedMembers } from "../people/locked-members.server";
import { invitationIdIn } from "./invitation-link.server";

/** Joins an organisation by an invitation, whoever holds its link; it works once. @returns the organisation's id */
export async function acceptInvitation(actor: Actor, token: string) {
  const id = invitationIdIn(token);
  if (!id) return refused("invitation-over");
  return db.$transaction(async (tx) => {
    const known = await tx.invitation.findUnique({
      where: { id },
      select: { organisationId: true },
    });
    if (!known) return refused("invitation-over");
    const { organisationId } = known;
    const locked = await lockedMembers(tx, actor, organisationId);
    if (locked?.members.some(({ userId }) => userId === actor.userId))
      return refused("belongs-already");
    const [taken] = await tx.invitation.updateManyAndReturn({
      where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
      data: { acceptedAt: now() },
      select: { role: true },
    });
    if (!locked || !taken) return refused("invitation-over");
    await addMember(tx, {
      organisationId,
      userId: actor.userId,
      role: taken.role,
      actorId: actor.userId,
      invitationId: id,
    });
    if (locked.members.length === 0) await claim(tx, organisationId);
    return accepted({ organisationId });
  });
}

/** What staff recorded belongs to its people from now on: the office knew whom it invited, and forgets whom to write to. */
async function claim(tx: Tx, id: number) {
  await tx.organisation.updateMany({
    where: { id, recordedAt: { not: null }, verification: "verified" },
    data: { verifiedAt: now() },
  });
  await tx.recordedContact.deleteMany({ where: { organisationId: id } });
}
