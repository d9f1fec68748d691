import type { Actor } from "../../accounts/actor";
import { canConfirm, canKeepRegister } from "../register/register.policy";
import type { Table } from "../register/table";

/** Staff take tables in and out; those with names and addresses of people only coordinators and administrators. */
export const canExchange = (actor: Actor | null, table: Table): actor is Actor =>
  table.isPersonal ? canConfirm(actor) : canKeepRegister(actor);
