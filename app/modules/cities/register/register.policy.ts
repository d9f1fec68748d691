import { type Actor, isStaff } from "../../accounts/actor";

/** Staff keep the register. */
export const canKeepRegister = (actor: Actor | null): actor is Actor => isStaff(actor);

/** Coordinators and administrators confirm agreements and suspensions; their own need no second pair of eyes. */
export const canConfirm = (actor: Actor | null): actor is Actor =>
  isStaff(actor) && actor.role !== "moderator";
