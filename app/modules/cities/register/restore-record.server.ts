import { db } from "~/platform/db/index.server";
import { refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { isMergedCity } from "./city-of-today.server";
import type { Values } from "./column";
import { canKeepRegister } from "./register.policy";
import { findRecord } from "./rows.server";
import { removeRecord, saveRecord, type Saved } from "./save-record.server";
import type { Table } from "./table";
import { tableNamed } from "./tables";

/**
 * Brings a record back to what it was before a change; a record that the change made goes again. A merger of
 * cities is not undone.
 * @param of the record whose history names the change
 */
export async function restoreRecord(
  actor: Actor,
  changeId: number,
  of?: { table: Table; key: string },
): Promise<Saved> {
  if (!canKeepRegister(actor)) return refused("not-allowed");
  const change = await db.change.findUnique({ where: { id: changeId } });
  const table = tableNamed(change?.table);
  if (!change || !table || change.status !== "applied") return refused("not-found");
  if (of && (of.table !== table || of.key !== change.key)) return refused("not-found");
  // What was moved is mixed with what came later: the city would open again without it.
  if (change.kind === "merged" && (await isMergedCity(db, table, change.key)))
    return refused("merger-stays");
  const values = change.before as Values | null;
  const current = await findRecord(db, table, change.key);
  if (!values) {
    if (!current) return refused("not-found");
    return removeRecord(actor, { table, key: change.key, version: current.version });
  }
  return saveRecord(actor, {
    table,
    key: current ? change.key : null,
    version: current?.version ?? 0,
    values,
    kind: "restored",
  });
}
