import type { Actor } from "../../accounts/actor";
import { may } from "../../accounts/rights";

/** Staff keep the register. */
export const canKeepRegister = (actor: Actor | null): actor is Actor =>
  may(actor, "register.write");

/** Coordinators and administrators confirm agreements and suspensions; their own need no second pair of eyes. */
export const canConfirm = (actor: Actor | null): actor is Actor => may(actor, "register.confirm");
