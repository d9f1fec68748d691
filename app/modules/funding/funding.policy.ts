import { type Actor, isStaff } from "../accounts/actor";

/** Staff keep the calls. */
export const canKeepFunding = (actor: Actor | null): actor is Actor => isStaff(actor);
