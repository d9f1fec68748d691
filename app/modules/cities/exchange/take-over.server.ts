import { randomBytes } from "node:crypto";
import { now } from "~/platform/clock.server";
import { db, Prisma, type Tx } from "~/platform/db/index.server";
import type { Actor } from "../../accounts/actor";
import { recordKey } from "../register/record-key";
import { canConfirm } from "../register/register.policy";
import { registerChanged } from "../register/write-record.server";
import { holdManyRecords, manyRecordsTime } from "../register-stamp.server";
import { type Draft, draftFor } from "./import-drafts.server";
import { isIdle, isSound, type Plan, type PlannedRow } from "./plan";
import { fingerprintOf, planFile } from "./plan-file.server";
import { readFile } from "./read-file.server";
import type { TableFile } from "./table-file";
import { type WrittenRow, writeRows } from "./write-rows.server";

/** Why nothing was taken over. */
export type TakeOverRefusal =
  | { ok: false; refusal: "not-found" }
  /** the plan is not the one that was shown, or cannot be carried out */
  | { ok: false; refusal: "plan-changed" | "plan-faulty" }
  /** some rows wait for a coordinator */
  | { ok: false; refusal: "not-allowed" }
  /** the database refused a row: the column, where it names one */
  | { ok: false; refusal: "database-refused"; column: string };

export type TakenOver = { ok: true; importId: number } | TakeOverRefusal;

/** Rolls the transaction back and carries the answer out of it. */
class Undone extends Error {
  constructor(readonly answer: TakenOver) {
    super("Nothing is taken over.");
  }
}

/**
 * Writes the rows of a file into the register, all of them or none, each with its history, when its plan is
 * still the one the person has seen. A second press takes nothing over again.
 * @param seen the fingerprint of the plan that was shown
 */
export async function takeOver(
  actor: Actor,
  { id, seen }: { id: number; seen: string },
): Promise<TakenOver> {
  const draft = await draftFor(actor, id);
  if (!draft) return { ok: false, refusal: "not-found" };
  if (draft.importId) return { ok: true, importId: draft.importId };
  const read = await readFile(draft.bytes);
  if (!read.ok) return { ok: false, refusal: "plan-faulty" };
  try {
    const write = (tx: Tx) => writeFile(tx, actor, { draft, file: read.file, seen });
    return await db.$transaction(write, manyRecordsTime);
  } catch (error) {
    if (error instanceof Undone) return error.answer;
    return refusedByDatabase(error);
  }
}

type Writing = { draft: Draft; file: TableFile; seen: string };

async function writeFile(tx: Tx, actor: Actor, { draft, file, seen }: Writing): Promise<TakenOver> {
  const { table, fileName, sha256 } = draft;
  await holdManyRecords(tx);
  const { plan, ids } = await planFile(tx, table, file);
  const refuse = (refusal: "plan-faulty" | "plan-changed" | "not-allowed") =>
    new Undone({ ok: false, refusal });
  if (fingerprintOf(table, sha256, plan) !== seen) throw refuse("plan-changed");
  if (!isSound(plan) || isIdle(plan)) throw refuse("plan-faulty");
  if (plan.reviewed > 0 && !canConfirm(actor)) throw refuse("not-allowed");
  const { new: created, changed, unchanged } = plan.counts;
  const { id: importId } = await tx.registerImport.create({
    data: {
      ...{ table: table.name, fileName, sha256, created, changed, unchanged },
      ...{ actorId: actor.userId, importedAt: now() },
    },
    select: { id: true },
  });
  await claim(tx, draft.id, importId);
  const rows = writtenRows(plan, draft);
  const written = await writeRows(tx, { actor, table, rows, ids, importId });
  if (!written.ok) throw refuse("plan-changed");
  await registerChanged(tx, written.citySlugs);
  return { ok: true, importId };
}

/** Takes the draft for this import; a second press waits here, and learns what the first one did. */
async function claim(tx: Tx, id: number, importId: number) {
  const { count } = await tx.importDraft.updateMany({
    where: { id, importId: null },
    data: { importId, bytes: new Uint8Array() },
  });
  if (count === 1) return;
  const done = await tx.importDraft.findUnique({ where: { id }, select: { importId: true } });
  throw new Undone(
    done?.importId ? { ok: true, importId: done.importId } : { ok: false, refusal: "not-found" },
  );
}

function writtenRows({ rows }: Plan, { table }: Draft): WrittenRow[] {
  const taken = new Set(rows.map(({ key }) => key));
  return rows.flatMap((row: PlannedRow): WrittenRow[] => {
    if (row.fate === "changed") return [{ key: row.key, before: row.before, after: row.after }];
    if (row.fate !== "new") return [];
    let { key } = row;
    while (key === "" || (row.key === "" && taken.has(key)))
      key = recordKey(table, row.after, randomBytes(4).toString("hex"));
    taken.add(key);
    return [{ key, before: null, after: row.after }];
  });
}

const referenceFaults = new Set(["P2003", "P2014"]);
const valueFaults = new Set(["P2000", "P2011", "P2020"]);

/** A row that another import made first changes the plan; one that refers to nothing is named by its column. */
function refusedByDatabase(error: unknown): TakenOver {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) throw error;
  if (error.code === "P2002") return { ok: false, refusal: "plan-changed" };
  if (!referenceFaults.has(error.code) && !valueFaults.has(error.code)) throw error;
  const column = /_(\w+)_fkey/.exec(JSON.stringify(error.meta ?? {}))?.[1] ?? "";
  return { ok: false, refusal: "database-refused", column };
}
