import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor, MembershipRole } from "../../accounts/actor";
import { may } from "../../accounts/rights";
import { addMember } from "../people/add-member.server";
import { lockedMembers } from "../people/locked-members.server";
import { noteMembership } from "../people/note-membership.server";

type Target = { organisationId: number; requestId: number };

/** Lets somebody who asked act for the organisation, in a role; they are told. */
export async function admit(asking: Actor, target: Target, role: MembershipRole) {
  const { organisationId, requestId } = target;
  return db.$transaction(async (tx) => {
    const open = await openRequest(tx, asking, target);
    if (!open.ok) return open;
    const { userId, members } = open.value;
    await close(tx, requestId, { status: "accepted", decidedById: asking.userId });
    if (!members.some((member) => member.userId === userId))
      await addMember(tx, { organisationId, userId, role, actorId: asking.userId });
    await announce(tx, { type: "membership.answered", requestId });
    return accepted(undefined);
  });
}

/** Refuses somebody who asked, with the reason, which they are told. */
export async function refuseRequest(asking: Actor, target: Target, reason: string) {
  const { organisationId, requestId } = target;
  return db.$transaction(async (tx) => {
    const open = await openRequest(tx, asking, target);
    if (!open.ok) return open;
    await close(tx, requestId, { status: "refused", decidedById: asking.userId, reason });
    await noteMembership(tx, {
      organisationId,
      kind: "request-refused",
      actorId: asking.userId,
      personId: open.value.userId,
    });
    await announce(tx, { type: "membership.answered", requestId });
    return accepted(undefined);
  });
}

type Outcome = { status: "accepted" | "refused"; decidedById: string; reason?: string };

const close = (tx: Tx, id: number, outcome: Outcome) =>
  tx.joinRequest.update({ where: { id }, data: { ...outcome, openKey: null, closedAt: now() } });

/** A request that waits, for those who manage the people; its organisation is locked. */
async function openRequest(tx: Tx, asking: Actor, { organisationId, requestId }: Target) {
  const locked = await lockedMembers(tx, asking, organisationId);
  if (!locked) return refused("not-found");
  const { actor, members } = locked;
  if (!may(actor, "organisation.people.manage", organisationId)) return refused("not-allowed");
  const request = await tx.joinRequest.findUnique({
    where: { id: requestId, organisationId },
    select: { userId: true, status: true },
  });
  if (!request) return refused("not-found");
  if (request.status !== "open") return refused("request-over");
  return accepted({ userId: request.userId, members });
}
