import type { Actor, MembershipRole, Role } from "./actor";

type Holders = {
  /** Whoever works for the home city in one of these roles. */
  staff?: readonly Role[];
  /** The people of the organisation concerned, in one of these roles. */
  organisation?: readonly MembershipRole[];
  /** Staff may not, where their own organisation is concerned. */
  notForOwn?: true;
};

const staff: readonly Role[] = ["moderator", "coordinator", "administrator"];
const coordinators: readonly Role[] = ["coordinator", "administrator"];
const administrators: readonly Role[] = ["administrator"];
const everyMember: readonly MembershipRole[] = ["owner", "editor", "viewer"];
const writers: readonly MembershipRole[] = ["owner", "editor"];
const owners: readonly MembershipRole[] = ["owner"];

/** Who may do what. What is public needs no right; states of things are judged by the policy of each context. */
export const rights = {
  "initiative.read": { staff },
  "initiative.read-draft": { organisation: everyMember },
  "initiative.write": { organisation: writers },
  "initiative.decide": { staff, notForOwn: true },
  "initiative.introduce": { staff },
  "cities.set-aside": { staff, organisation: writers },
  "conversation.read": { staff, organisation: everyMember },
  "conversation.write": { staff, organisation: writers },
  "organisation.read": { staff, organisation: everyMember },
  "organisation.write": { organisation: writers },
  "organisation.people.read": { staff: coordinators, organisation: everyMember },
  "organisation.people.manage": { staff: coordinators, organisation: owners },
  "organisation.verify": { staff, notForOwn: true },
  "organisation.merge": { staff: coordinators },
  "organisation.record": { staff },
  "register.write": { staff },
  "register.confirm": { staff: coordinators },
  "documents.read-all": { staff },
  "funding.write": { staff },
  "lexicon.write": { staff },
  "people.read": { staff: administrators },
  "people.manage": { staff: administrators },
  "settings.write": { staff: administrators },
  "log.read": { staff: administrators },
} as const satisfies Record<string, Holders>;

export type Right = keyof typeof rights;

/**
 * Whether the person has the right; the one place that says so, for commands and buttons alike.
 * @param organisationId the organisation concerned; without it only staff may have the right
 */
export function may(
  actor: Actor | null,
  right: Right,
  organisationId?: number | null,
): actor is Actor {
  if (!actor) return false;
  const holders: Holders = rights[right];
  const own = actor.memberships.find((each) => each.organisationId === organisationId);
  if (own && holders.organisation?.includes(own.role)) return true;
  if (own && holders.notForOwn) return false;
  return holders.staff?.includes(actor.role) ?? false;
}
