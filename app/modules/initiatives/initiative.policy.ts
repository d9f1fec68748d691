import { type Actor, canActFor, isMemberOf, isStaff } from "../accounts/actor";
import { type InitiativeStatus, isEditable, isPublic } from "./initiative";

type Known = { organisationId: number; status: InitiativeStatus };

/** Published initiatives are public; others are seen by their organisation, and by staff once submitted. */
export const canSeeInitiative = (actor: Actor | null, initiative: Known): boolean =>
  isPublic(initiative.status) ||
  isMemberOf(actor, initiative.organisationId) ||
  (isStaff(actor) && initiative.status !== "draft");

export const canEditInitiative = (actor: Actor | null, initiative: Known): boolean =>
  isEditable(initiative.status) && canActFor(actor, initiative.organisationId);

/** Staff decide, but not on what their own organisation submitted. */
export const canDecideInitiative = (
  actor: Actor | null,
  initiative: { organisationId: number },
): boolean => isStaff(actor) && !isMemberOf(actor, initiative.organisationId);
