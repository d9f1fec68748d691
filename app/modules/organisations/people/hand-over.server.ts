import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { lockedMembers } from "./locked-members.server";
import { noteMembership } from "./note-membership.server";

/** Makes somebody else of the organisation its owner, in the place of the owner who asks; that one goes on as an editor. */
export async function handOver(
  asking: Actor,
  { organisationId, userId }: { organisationId: number; userId: string },
) {
  return db.$transaction(async (tx) => {
    const locked = await lockedMembers(tx, asking, organisationId);
    if (!locked) return refused("not-found");
    const { members } = locked;
    const own = members.find((each) => each.userId === asking.userId);
    if (own?.role !== "owner" || userId === asking.userId) return refused("not-allowed");
    const heir = members.find((each) => each.userId === userId);
    if (!heir) return refused("member-gone");
    const of = (person: string) => ({ userId_organisationId: { userId: person, organisationId } });
    await tx.membership.update({ where: of(userId), data: { role: "owner" } });
    await tx.membership.update({ where: of(asking.userId), data: { role: "editor" } });
    const eventId = await noteMembership(tx, {
      organisationId,
      kind: "handed-over",
      actorId: asking.userId,
      personId: userId,
      formerRole: heir.role,
      role: "owner",
    });
    await announce(tx, { type: "membership.changed", eventId });
    return accepted(undefined);
  });
}
