import type { Actor } from "../accounts/actor";
import { may } from "../accounts/rights";

/** Staff keep the calls. */
export const canKeepFunding = (actor: Actor | null): actor is Actor => may(actor, "funding.write");
