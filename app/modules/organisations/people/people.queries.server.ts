import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import type { Actor } from "../../accounts/actor";
import { may } from "../../accounts/rights";
import { invitationsOf } from "../invitations/invitations.queries.server";
import { openRequestsOf } from "../joining/join-requests.queries.server";
import { type MembershipEventKind, membershipRoles } from "./membership";

/** How much of the log the page shows. */
const eventsShown = 50;

/**
 * Who belongs to an organisation, owners first, for those who may know; addresses and the log are there for those
 * who manage its people. Null when there is no such organisation for the actor.
 */
export async function organisationPeople(actor: Actor, organisationId: number) {
  if (!may(actor, "organisation.people.read", organisationId)) return null;
  const mayManage = may(actor, "organisation.people.manage", organisationId);
  const organisation = await db.organisation.findUnique({
    where: { id: organisationId },
    select: {
      name: true,
      memberships: {
        select: {
          userId: true,
          role: true,
          createdAt: true,
          user: { select: { name: true, email: mayManage } },
        },
        orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
      },
    },
  });
  if (!organisation) return null;
  const members = organisation.memberships.map(({ user, ...membership }) => ({
    ...membership,
    name: user.name,
    email: user.email ?? null,
    isOwn: membership.userId === actor.userId,
  }));
  return {
    name: organisation.name as LocalisedText,
    mayManage,
    members: membershipRoles.flatMap((role) => members.filter((member) => member.role === role)),
    requests: mayManage ? await openRequestsOf(organisationId) : [],
    invitations: mayManage ? await invitationsOf(organisationId) : [],
    events: mayManage ? await membershipEventsOf(organisationId) : [],
  };
}

/** What happened among the people, latest first, with their names as far as their accounts are still there. */
async function membershipEventsOf(organisationId: number) {
  const rows = await db.membershipEvent.findMany({
    where: { organisationId },
    orderBy: { id: "desc" },
    take: eventsShown,
  });
  const ids = rows.flatMap(({ actorId, personId }) => [actorId, personId ?? actorId]);
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const invitations = await db.invitation.findMany({
    where: { id: { in: rows.flatMap(({ invitationId }) => invitationId ?? []) } },
    select: { id: true, email: true },
  });
  const addresses = new Map(invitations.map(({ id, email }) => [id, email]));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ id, at, kind, actorId, personId, role, formerRole, invitationId }) => ({
    id,
    at,
    kind: kind as MembershipEventKind,
    by: names.get(actorId) ?? null,
    person: (personId && names.get(personId)) ?? null,
    role,
    formerRole,
    address: (invitationId && addresses.get(invitationId)) ?? null,
  }));
}
