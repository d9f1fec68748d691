import { db } from "~/platform/db/index.server";
import { refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import type { Values } from "./column";
import { findRecord } from "./rows.server";
import { removeRecord, saveRecord, type Saved } from "./save-record.server";
import { tableNamed } from "./tables";

/** Brings a record back to what it was before a change; a record that the change made goes again. */
export async function restoreRecord(actor: Actor, changeId: number): Promise<Saved> {
  const change = await db.change.findUnique({ where: { id: changeId } });
  const table = tableNamed(change?.table);
  if (!change || !table || change.status !== "applied") return refused("not-found");
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
