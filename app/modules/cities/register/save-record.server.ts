import { db, Prisma, type Tx } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { cityOfRecord } from "./city-of-record.server";
import { isMergedCity, withCityOfToday } from "./city-of-today.server";
import { codeLists, wrongCodes } from "./code-lists.server";
import type { Values } from "./column";
import { holdManyRecords, manyRecordsTime } from "../register-stamp.server";
import { canConfirm, canKeepRegister } from "./register.policy";
import { findRecord, findReferences, missingReferences, type StoredRecord } from "./rows.server";
import { sharedValues } from "./shared-values.server";
import { changedColumns, needsReview, type Table } from "./table";
import { keepChange, registerChanged, writeRecord } from "./write-record.server";

export type Saving = {
  table: Table;
  /** null for a new record */
  key: string | null;
  /** the version the form was filled from */
  version: number;
  values: Values;
  note?: string;
  kind?: "restored";
};

export type SaveRefusal =
  | { ok: false; refusal: "not-found" | "not-allowed" | "key-taken" | "still-needed" }
  /** a city that was merged stays as it was, and a merger is not undone */
  | { ok: false; refusal: "city-merged" | "merger-stays" }
  | { ok: false; refusal: "wrong-cells"; errors: Record<string, string> }
  /** somebody saved meanwhile: what it says now */
  | { ok: false; refusal: "changed-elsewhere"; theirs: StoredRecord };

export type Saved =
  | { ok: true; value: { key: string; status: "applied" | "unchanged" } }
  | { ok: true; value: { key: string | null; status: "proposed"; changeId: number } }
  | SaveRefusal;

/**
 * Makes or changes a record of the register. What a coordinator has to confirm is kept as a proposal
 * when somebody else saves it. Nothing is overwritten that the person has not seen.
 */
export async function saveRecord(actor: Actor, saving: Saving): Promise<Saved> {
  if (!canKeepRegister(actor)) return refused("not-allowed");
  try {
    return await db.$transaction((tx) => save(tx, actor, saving));
  } catch (error) {
    return savingRefusedBy(error);
  }
}

async function save(tx: Tx, actor: Actor, saving: Saving): Promise<Saved> {
  const { table, key, version, note } = saving;
  const before = key === null ? null : await findRecord(tx, table, key);
  if (key !== null && !before) return refused("not-found");
  const after = before
    ? await withCityOfToday(tx, table, withFixed(table, saving.values, before), before.values)
    : await withCityOfToday(tx, table, saving.values);
  if (before && before.version !== version) {
    return { ok: false, refusal: "changed-elsewhere", theirs: before };
  }
  if (before && changedColumns(table, before.values, after).length === 0) {
    return accepted({ key: before.key, status: "unchanged" });
  }
  if (before && (await isMergedCity(tx, table, before.key))) return refused("city-merged");
  const ids = await findReferences(tx, table, [after]);
  const errors = {
    ...wrongCodes(table, after, await codeLists(tx), before?.values),
    ...missingReferences(table, after, ids),
    ...(await sharedValues(tx, table, { before, after, ids })),
  };
  if (Object.keys(errors).length > 0) return { ok: false, refusal: "wrong-cells", errors };
  const kind = saving.kind ?? (before ? "changed" : "created");
  const change = { actor, table, before, after, kind, note } as const;
  if (needsReview(table, before?.values ?? null, after) && !canConfirm(actor)) {
    const changeId = await propose(tx, change);
    return accepted({ key: before?.key ?? null, status: "proposed", changeId });
  }
  const written = await writeRecord(tx, { ...change, ids });
  if (!written) {
    const theirs = await findRecord(tx, table, before!.key);
    return theirs
      ? { ok: false, refusal: "changed-elsewhere", theirs }
      : { ok: false, refusal: "not-found" };
  }
  await registerChanged(tx, [written.citySlug]);
  return accepted({ key: written.key, status: "applied" });
}

type Proposed = Omit<Parameters<typeof keepChange>[1], "key" | "citySlug" | "status">;

async function propose(tx: Tx, change: Proposed): Promise<number> {
  const { table, before, after } = change;
  const citySlug = await cityOfRecord(tx, table, after ?? before!.values);
  return keepChange(tx, { ...change, key: before?.key ?? "", citySlug, status: "proposed" });
}

/** Columns that are set once keep what they hold. */
function withFixed(table: Table, values: Values, before: StoredRecord): Values {
  const kept = table.columns.filter(({ fixed }) => fixed).map(({ name }) => name);
  return {
    ...values,
    ...Object.fromEntries(kept.map((name) => [name, before.values[name] ?? null])),
  };
}

/** Takes a record out of the register; the history keeps it and can bring it back. */
export async function removeRecord(
  actor: Actor,
  target: { table: Table; key: string; version: number; note?: string },
): Promise<Saved> {
  const { table, key, version, note } = target;
  if (!canKeepRegister(actor) || table.isKept) return refused("not-allowed");
  try {
    return await db.$transaction(async (tx): Promise<Saved> => {
      // What rests on the record goes or is set free with it.
      await holdManyRecords(tx);
      const before = await findRecord(tx, table, key);
      if (!before) return refused("not-found");
      if (before.version !== version)
        return { ok: false, refusal: "changed-elsewhere", theirs: before };
      const change = { actor, table, before, after: null, kind: "removed", note } as const;
      if (needsReview(table, before.values, null) && !canConfirm(actor)) {
        return accepted({ key, status: "proposed", changeId: await propose(tx, change) });
      }
      const written = await writeRecord(tx, { ...change, ids: new Map() });
      if (!written) return { ok: false, refusal: "changed-elsewhere", theirs: before };
      await registerChanged(tx, [written.citySlug]);
      return accepted({ key, status: "applied" });
    }, manyRecordsTime);
  } catch (error) {
    return refusedBy(error);
  }
}

/** What the database does not allow, as a refusal: a name taken twice, a record others rest on. */
export function refusedBy(error: unknown): SaveRefusal {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    if (error.code === "P2002") return refused("key-taken");
    if (["P2003", "P2014"].includes(error.code) || isRestricted(error))
      return refused("still-needed");
  }
  throw error;
}

/** The one thing a record names by number is the initiative of a benefit. */
function savingRefusedBy(error: unknown): SaveRefusal {
  const isMissing = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2003";
  return isMissing
    ? { ok: false, refusal: "wrong-cells", errors: { initiativeId: "record-missing" } }
    : refusedBy(error);
}

/** The embedded database has no name of its own for a RESTRICT that was not heeded. */
const isRestricted = ({ meta }: Prisma.PrismaClientKnownRequestError): boolean =>
  JSON.stringify(meta ?? {}).includes('"originalCode":"23001"');
