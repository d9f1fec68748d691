import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { tryAgainIn } from "~/platform/rate-limit.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { lockedMembers } from "../people/locked-members.server";
import { noteMembership } from "../people/note-membership.server";
import { invitationLifetime, openInvitations } from "./invitation";
import { canInvite } from "./invitation.policy";
import type { InvitationInput } from "./invitation.schema";

/** Taking back and inviting anew must not make the forum a sender of unwanted mail. */
const perOrganisation = { name: "invite", points: 60, seconds: 24 * 60 * 60 };

/** Asks an address to act for an organisation. Whether it has an account, the answer is the same. */
export async function invite(asking: Actor, organisationId: number, input: InvitationInput) {
  const { email, role, language } = input;
  if (!canInvite(asking, organisationId, { role, members: 0 })) return refused("not-allowed");
  if (await tryAgainIn(perOrganisation, String(organisationId))) return refused("too-many-tries");
  return db.$transaction(async (tx) => {
    const locked = await lockedMembers(tx, asking, organisationId);
    if (!locked) return refused("not-found");
    const { members, actor } = locked;
    if (!canInvite(actor, organisationId, { role, members: members.length }))
      return refused("not-allowed");
    const isMember = await tx.membership.count({ where: { organisationId, user: { email } } });
    if (isMember > 0) return refused("already-member");
    const open = { organisationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } };
    if ((await tx.invitation.count({ where: { ...open, email } })) > 0)
      return refused("already-invited");
    if ((await tx.invitation.count({ where: open })) >= openInvitations)
      return refused("invitations-too-many");
    // One that ran out before this is over now.
    await tx.invitation.updateMany({
      where: { organisationId, email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now() },
    });
    const { id } = await tx.invitation.create({
      data: {
        ...{ organisationId, email, role, language },
        invitedById: actor.userId,
        createdAt: now(),
        sentAt: now(),
        expiresAt: new Date(now().getTime() + invitationLifetime),
      },
      select: { id: true },
    });
    await noteMembership(tx, {
      ...{ organisationId, role },
      kind: "invited",
      actorId: actor.userId,
      invitationId: id,
    });
    await announce(tx, { type: "invitation.sent", invitationId: id });
    return accepted({ id });
  });
}
