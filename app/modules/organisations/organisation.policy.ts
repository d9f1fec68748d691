import type { Actor } from "../accounts/actor";
import { may } from "../accounts/rights";

type Known = { id: number; verification: "pending" | "verified" | "refused" };

/** Verified organisations are public; others are seen by their people and by staff. */
export const canSeeOrganisation = (actor: Actor | null, { verification, id }: Known): boolean =>
  verification === "verified" || may(actor, "organisation.read", id);

export const canEditOrganisation = (actor: Actor | null, { id }: { id: number }): boolean =>
  may(actor, "organisation.write", id);

/** Staff verify, but not their own organisation. */
export const canVerifyOrganisation = (actor: Actor | null, { id }: { id: number }): boolean =>
  may(actor, "organisation.verify", id);
