import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { dayIn } from "~/shared/dates";
import { refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { homeCity } from "../city.queries.server";
import { findRecord } from "../register/rows.server";
import { saveRecord, type Saved } from "../register/save-record.server";
import { tables } from "../register/tables";

/** Marks an open promise as kept or dropped today; the history keeps who did. */
export async function settlePromise(
  actor: Actor,
  settled: { key: string; version: number; as: "kept" | "dropped" },
): Promise<Saved> {
  const { key, version, as } = settled;
  const record = await findRecord(db, tables.promise, key);
  if (!record) return refused("not-found");
  const settledOn = dayIn(now(), (await homeCity()).timeZone);
  return saveRecord(actor, {
    table: tables.promise,
    key,
    version,
    values: { ...record.values, state: as, settledOn },
  });
}
