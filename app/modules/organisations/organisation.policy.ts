import { type Actor, canActFor, isMemberOf, isStaff } from "../accounts/actor";

type Known = { id: number; verification: "pending" | "verified" | "refused" };

/** Verified organisations are public; others are seen by their people and by staff. */
export const canSeeOrganisation = (actor: Actor | null, organisation: Known): boolean =>
  organisation.verification === "verified" || isStaff(actor) || isMemberOf(actor, organisation.id);

export const canEditOrganisation = (actor: Actor | null, organisation: { id: number }): boolean =>
  canActFor(actor, organisation.id);

export const canVerifyOrganisation = (actor: Actor | null): boolean => isStaff(actor);
