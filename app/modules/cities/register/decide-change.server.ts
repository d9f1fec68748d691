import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { holdManyRecords, manyRecordsTime } from "../register-stamp.server";
import { isMergedCity, withCityOfToday } from "./city-of-today.server";
import { codeLists, wrongCodes } from "./code-lists.server";
import { isSame, type Values } from "./column";
import { canConfirm, canKeepRegister } from "./register.policy";
import {
  findRecord,
  findReferences,
  missingReferences,
  type ReferenceIds,
  type StoredRecord,
} from "./rows.server";
import { type Saved, refusedBy } from "./save-record.server";
import { changedColumns, type Table } from "./table";
import { tableNamed } from "./tables";
import { registerChanged, writeRow } from "./write-record.server";

type Decision = {
  id: number;
  verdict: "confirmed" | "refused";
  note: string;
  /** confirm although the record was changed since: the version the coordinator has seen */
  seenVersion?: number;
};

/** Confirms or refuses what a member of staff proposed. Confirming writes only the columns the proposal changes. */
export async function decideChange(actor: Actor, decision: Decision): Promise<Saved> {
  if (!canConfirm(actor)) return refused("not-allowed");
  try {
    return await db.$transaction(async (tx): Promise<Saved> => {
      // Taking the proposal first makes a second coordinator wait here, and then be told.
      const { count } = await tx.change.updateMany({
        where: { id: decision.id, status: "proposed" },
        data: {
          status: decision.verdict === "confirmed" ? "applied" : "refused",
          decidedById: actor.userId,
          decidedAt: now(),
          decisionNote: decision.note,
        },
      });
      if (count === 0) return refused("not-found");
      const proposal = await tx.change.findUniqueOrThrow({ where: { id: decision.id } });
      if (decision.verdict === "refused") {
        return accepted({ key: proposal.key, status: "unchanged" });
      }
      const done = await applyProposal(tx, proposal, decision.seenVersion);
      if (!done.ok) throw new Undone(done);
      return done;
    }, manyRecordsTime);
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    return refusedBy(error);
  }
}

/** Rolls the transaction back and carries the refusal out of it. */
class Undone extends Error {
  constructor(readonly refusal: Extract<Saved, { ok: false }>) {
    super("The proposal cannot be applied.");
  }
}

type Proposal = {
  id: number;
  table: string;
  key: string;
  before: unknown;
  after: unknown;
};

async function applyProposal(
  tx: Tx,
  proposal: Proposal,
  seenVersion: number | undefined,
): Promise<Saved> {
  const table = tableNamed(proposal.table);
  if (!table) return refused("not-found");
  const proposedBefore = proposal.before as Values | null;
  const after = proposal.after as Values | null;
  if (!after) await holdManyRecords(tx);
  const current = proposedBefore ? await findRecord(tx, table, proposal.key) : null;
  if (proposedBefore && !current) return refused("not-found");
  if (await isMergedCity(tx, table, proposal.key)) return refused("city-merged");
  if (
    current &&
    !isAsProposed(table, current, proposedBefore!, after) &&
    current.version !== seenVersion
  )
    return { ok: false, refusal: "changed-elsewhere", theirs: current };
  const merged = after && (await merge(tx, table, { current, before: proposedBefore, after }));
  const ids = merged ? await findReferences(tx, table, [merged]) : new Map();
  const errors = merged
    ? {
        ...wrongCodes(table, merged, await codeLists(tx), current?.values),
        ...missingReferences(table, merged, ids),
      }
    : {};
  if (Object.keys(errors).length > 0) return { ok: false, refusal: "wrong-cells", errors };
  const written = await writeProposed(tx, { table, current, merged, ids, proposal });
  if (!written) return refused("not-found");
  await registerChanged(tx, [written.citySlug]);
  return accepted({ key: written.key, status: "applied" });
}

/** Whether the columns the proposal changes still say what they said to its author. */
function isAsProposed(
  table: Table,
  current: StoredRecord,
  before: Values,
  after: Values | null,
): boolean {
  const columns = after ? changedColumns(table, before, after) : table.columns.map((c) => c.name);
  return columns.every((name) => isSame(current.values[name], before[name]));
}

async function merge(
  tx: Tx,
  table: Table,
  proposed: { current: StoredRecord | null; before: Values | null; after: Values },
): Promise<Values> {
  const { current, before, after } = proposed;
  if (!current || !before) return withCityOfToday(tx, table, after);
  const changed = changedColumns(table, before, after);
  return {
    ...current.values,
    ...Object.fromEntries(changed.map((name) => [name, after[name] ?? null])),
  };
}

type Writing = {
  table: Table;
  current: StoredRecord | null;
  merged: Values | null;
  ids: ReferenceIds;
  proposal: Proposal;
};

/** Writes the row; its history is the proposal itself, now with what it truly changed. */
async function writeProposed(tx: Tx, { table, current, merged, ids, proposal }: Writing) {
  const written = await writeRow(tx, { table, before: current, after: merged, ids });
  if (!written) return null;
  await tx.change.update({
    where: { id: proposal.id },
    data: {
      key: written.key,
      citySlug: written.citySlug,
      ...(current ? { before: current.values as object } : {}),
      ...(merged ? { after: { ...merged, [table.identity]: written.key } as object } : {}),
    },
  });
  return written;
}

/** Takes back one's own proposal. */
export async function withdrawChange(actor: Actor, id: number) {
  if (!canKeepRegister(actor)) return refused("not-allowed");
  const { count } = await db.change.updateMany({
    where: { id, status: "proposed", actorId: actor.userId },
    data: { status: "withdrawn", decidedById: actor.userId, decidedAt: now() },
  });
  return count === 1 ? accepted(undefined) : refused("not-found");
}
