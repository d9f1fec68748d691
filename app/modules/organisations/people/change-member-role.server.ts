import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor, MembershipRole } from "../../accounts/actor";
import { may } from "../../accounts/rights";
import { lockedMembers } from "./locked-members.server";
import { isLastOwner } from "./membership";
import { noteMembership } from "./note-membership.server";

type Target = { organisationId: number; userId: string };

/** Gives somebody of an organisation another role in it; an owner always stays. */
export async function changeMemberRole(
  asking: Actor,
  { organisationId, userId }: Target,
  role: MembershipRole,
) {
  return db.$transaction(async (tx) => {
    const locked = await lockedMembers(tx, asking, organisationId);
    if (!locked) return refused("not-found");
    const { members, actor } = locked;
    if (!may(actor, "organisation.people.manage", organisationId)) return refused("not-allowed");
    const member = members.find((each) => each.userId === userId);
    if (!member) return refused("member-gone");
    if (member.role === role) return accepted(undefined);
    if (isLastOwner(members, userId)) return refused("last-owner");
    await tx.membership.update({
      where: { userId_organisationId: { userId, organisationId } },
      data: { role },
    });
    const eventId = await noteMembership(tx, {
      organisationId,
      kind: "role-changed",
      actorId: actor.userId,
      personId: userId,
      formerRole: member.role,
      role,
    });
    await announce(tx, { type: "membership.changed", eventId });
    return accepted(undefined);
  });
}
