import type { Actor, MembershipRole } from "../../accounts/actor";

/** Roles in an organisation, the one that may do most first. */
export const membershipRoles = [
  "owner",
  "editor",
  "viewer",
] as const satisfies readonly MembershipRole[];

/** What happens among the people of an organisation; the words are in `locales`. */
export const membershipEvents = [
  "invited",
  "invitation-revoked",
  "joined",
  "admitted",
  "request-refused",
  "role-changed",
  "handed-over",
  "removed",
  "left",
] as const;
export type MembershipEventKind = (typeof membershipEvents)[number];

export type Member = { userId: string; role: MembershipRole };

/**
 * Whether an organisation would be left without an owner if somebody left or got another role.
 * Example: of an owner and an editor, without the owner: true; of two owners, without one: false.
 */
export const isLastOwner = (members: readonly Member[], userId: string): boolean => {
  const owners = members.filter(({ role }) => role === "owner");
  return owners.length === 1 && owners[0]?.userId === userId;
};

/** The person with the role in one organisation that its members, read anew, give them. */
export function asMember(actor: Actor, organisationId: number, members: readonly Member[]): Actor {
  const own = members.find(({ userId }) => userId === actor.userId);
  const elsewhere = actor.memberships.filter((each) => each.organisationId !== organisationId);
  return {
    ...actor,
    memberships: own ? [...elsewhere, { organisationId, role: own.role }] : elsewhere,
  };
}
