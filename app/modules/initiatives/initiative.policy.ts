import type { Actor } from "../accounts/actor";
import { may } from "../accounts/rights";
import { type InitiativeStatus, isEditable, isPublic } from "./initiative";

type Known = { organisationId: number; status: InitiativeStatus };

/** Published initiatives are public; others are seen by their organisation, and by staff once submitted. */
export const canSeeInitiative = (actor: Actor | null, { status, organisationId }: Known): boolean =>
  isPublic(status) ||
  may(actor, "initiative.read-draft", organisationId) ||
  (status !== "draft" && may(actor, "initiative.read"));

export const canWriteInitiative = (actor: Actor | null, organisationId: number): actor is Actor =>
  may(actor, "initiative.write", organisationId);

export const canEditInitiative = (
  actor: Actor | null,
  { status, organisationId }: Known,
): boolean => isEditable(status) && canWriteInitiative(actor, organisationId);

/** Staff decide, but not on what their own organisation submitted. */
export const canDecideInitiative = (
  actor: Actor | null,
  { organisationId }: { organisationId: number },
): boolean => may(actor, "initiative.decide", organisationId);
