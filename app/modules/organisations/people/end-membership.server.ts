import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { may } from "../../accounts/rights";
import { lockedMembers } from "./locked-members.server";
import { isLastOwner } from "./membership";
import { noteMembership } from "./note-membership.server";

/** Ends the membership of the person who asks; the last owner first makes somebody else one. */
export const leaveOrganisation = (actor: Actor, organisationId: number) =>
  endMembership(actor, { organisationId, userId: actor.userId });

/** Ends somebody's membership: their own, or that of anybody for those who manage the people. */
export async function endMembership(
  asking: Actor,
  { organisationId, userId }: { organisationId: number; userId: string },
) {
  const isOwn = userId === asking.userId;
  return db.$transaction(async (tx) => {
    const locked = await lockedMembers(tx, asking, organisationId);
    if (!locked) return refused("not-found");
    const { members, actor } = locked;
    if (!isOwn && !may(actor, "organisation.people.manage", organisationId))
      return refused("not-allowed");
    const member = members.find((each) => each.userId === userId);
    if (!member) return refused("member-gone");
    if (isLastOwner(members, userId)) return refused("last-owner");
    await tx.membership.delete({ where: { userId_organisationId: { userId, organisationId } } });
    const eventId = await noteMembership(tx, {
      organisationId,
      kind: isOwn ? "left" : "removed",
      actorId: actor.userId,
      personId: userId,
      formerRole: member.role,
    });
    if (!isOwn) await announce(tx, { type: "membership.changed", eventId });
    return accepted(undefined);
  });
}
