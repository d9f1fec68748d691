import type { Actor } from "../accounts/actor";
import { may } from "../accounts/rights";
import { introducibleStatuses } from "../initiatives/initiative";

export const canIntroduce = (actor: Actor | null, initiative: { status: string }): actor is Actor =>
  may(actor, "initiative.introduce") &&
  (introducibleStatuses as readonly string[]).includes(initiative.status);

/** The shared space is read by its organisation and by staff; the partner city's contact comes by a signed link. */
export const canReadConversation = (actor: Actor | null, organisationId: number): actor is Actor =>
  may(actor, "conversation.read", organisationId);

export const canWriteInConversation = (
  actor: Actor | null,
  organisationId: number,
): actor is Actor => may(actor, "conversation.write", organisationId);
