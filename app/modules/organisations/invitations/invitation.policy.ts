import type { Actor, MembershipRole } from "../../accounts/actor";
import { may } from "../../accounts/rights";

/**
 * Who manages the people of an organisation invites them; staff who record organisations invite the first owner of
 * one that has nobody yet.
 */
export const canInvite = (
  actor: Actor,
  organisationId: number,
  { role, members }: { role: MembershipRole; members: number },
): boolean =>
  may(actor, "organisation.people.manage", organisationId) ||
  (role === "owner" && members === 0 && may(actor, "organisation.record", organisationId));
