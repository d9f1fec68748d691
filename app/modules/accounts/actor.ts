import type { Language } from "~/shared/language";

export type Role = "member" | "moderator" | "coordinator" | "administrator";
export type MembershipRole = "owner" | "editor" | "viewer";

/** The person who acts: who they are and for whom they may act. */
export type Actor = {
  userId: string;
  name: string;
  role: Role;
  language: Language;
  memberships: { organisationId: number; role: MembershipRole }[];
  /** Staff who have not given the second factor they owe; until then they act as members. */
  awaitsSecondFactor?: true;
};

/**
 * The person with the rights of the session at hand.
 * @param owes.isRequired whether staff owe a second factor here
 * @param owes.isGiven whether this session was made with one
 */
export function inEffect(actor: Actor, owes: { isRequired: boolean; isGiven: boolean }): Actor {
  if (!isStaff(actor) || !owes.isRequired || owes.isGiven) return actor;
  return { ...actor, role: "member", awaitsSecondFactor: true };
}

/** Whether the person works for the home city on this platform. */
export const isStaff = (actor: Actor | null): actor is Actor =>
  actor !== null && actor.role !== "member";

/** Whether the person belongs to the organisation, in whatever role. */
export const isMemberOf = (actor: Actor | null, organisationId: number): actor is Actor =>
  actor !== null &&
  actor.memberships.some((membership) => membership.organisationId === organisationId);

/** Whether the person may write in the organisation's name. */
export const canActFor = (actor: Actor | null, organisationId: number): actor is Actor =>
  actor !== null &&
  actor.memberships.some(
    (membership) => membership.organisationId === organisationId && membership.role !== "viewer",
  );
