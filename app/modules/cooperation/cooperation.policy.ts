import { type Actor, canActFor, isMemberOf, isStaff } from "../accounts/actor";
import { introducibleStatuses } from "../initiatives/initiative";

export const canIntroduce = (actor: Actor | null, initiative: { status: string }): actor is Actor =>
  isStaff(actor) && (introducibleStatuses as readonly string[]).includes(initiative.status);

/** The shared space is read by its organisation and by staff; the partner city's contact comes by a signed link. */
export const canReadConversation = (actor: Actor | null, organisationId: number): actor is Actor =>
  isStaff(actor) || isMemberOf(actor, organisationId);

export const canWriteInConversation = (
  actor: Actor | null,
  organisationId: number,
): actor is Actor => isStaff(actor) || canActFor(actor, organisationId);
