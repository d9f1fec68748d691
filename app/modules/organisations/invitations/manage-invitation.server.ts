import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { lockedMembers } from "../people/locked-members.server";
import { noteMembership } from "../people/note-membership.server";
import { invitationLifetime, openInvitations, resendPause } from "./invitation";
import { canInvite } from "./invitation.policy";

type Target = { organisationId: number; invitationId: string };

const pending = { acceptedAt: null, revokedAt: null };

/** Sends the mail once more, at most once a minute; from now on there are again fourteen days to take it. */
export async function resendInvitation(actor: Actor, target: Target) {
  const { organisationId, invitationId } = target;
  return db.$transaction(async (tx) => {
    const waiting = await pendingInvitation(tx, actor, target);
    if (!waiting.ok) return waiting;
    const others = await tx.invitation.count({
      where: { organisationId, ...pending, expiresAt: { gt: now() }, id: { not: invitationId } },
    });
    if (others >= openInvitations) return refused("invitations-too-many");
    const { count } = await tx.invitation.updateMany({
      where: {
        id: invitationId,
        ...pending,
        sentAt: { lte: new Date(now().getTime() - resendPause) },
      },
      data: { sentAt: now(), expiresAt: new Date(now().getTime() + invitationLifetime) },
    });
    if (count === 0) return refused("sent-just-now");
    await announce(tx, { type: "invitation.sent", invitationId });
    return accepted(undefined);
  });
}

/** Takes an invitation back: its link works no more. */
export async function revokeInvitation(actor: Actor, target: Target) {
  const { organisationId, invitationId } = target;
  return db.$transaction(async (tx) => {
    const waiting = await pendingInvitation(tx, actor, target);
    if (!waiting.ok) return waiting;
    await tx.invitation.update({ where: { id: invitationId }, data: { revokedAt: now() } });
    await noteMembership(tx, {
      ...{ organisationId, invitationId, role: waiting.value.role },
      kind: "invitation-revoked",
      actorId: actor.userId,
    });
    return accepted(undefined);
  });
}

/** An invitation that nobody has taken, for those who might have sent it; its organisation is locked. */
async function pendingInvitation(tx: Tx, asking: Actor, { organisationId, invitationId }: Target) {
  const locked = await lockedMembers(tx, asking, organisationId);
  const found =
    locked &&
    (await tx.invitation.findUnique({
      where: { id: invitationId, organisationId },
      select: { role: true, acceptedAt: true, revokedAt: true },
    }));
  if (!found) return refused("not-found");
  const { actor, members } = locked;
  if (!canInvite(actor, organisationId, { role: found.role, members: members.length }))
    return refused("not-allowed");
  if (found.acceptedAt || found.revokedAt) return refused("invitation-over");
  return accepted(found);
}
