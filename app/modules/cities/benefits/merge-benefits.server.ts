import { db, type Tx } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import type { Value, Values } from "../register/column";
import { canKeepRegister } from "../register/register.policy";
import { findRecord, findReferences } from "../register/rows.server";
import { tables } from "../register/tables";
import { countRegisterChange, holdManyRecords, manyRecordsTime } from "../register-stamp.server";
import { registerChanged, writeRecord } from "../register/write-record.server";

const table = tables.benefit;
type Pair = { keep: string; drop: string };

const isEmpty = (value: Value | undefined) =>
  value === null ||
  value === undefined ||
  value === "" ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** What one entry does not know is taken from the other. */
function filledFrom(kept: Values, dropped: Values): Values {
  return Object.fromEntries(
    table.columns.map(({ name }) => [
      name,
      (isEmpty(kept[name]) ? dropped[name] : kept[name]) ?? null,
    ]),
  );
}

/** Makes one entry of two that tell of the same benefit; the history keeps both. */
export async function mergeBenefits(actor: Actor, { keep, drop }: Pair) {
  if (!canKeepRegister(actor) || keep === drop) return refused("not-allowed");
  return db.$transaction(async (tx) => {
    await holdManyRecords(tx);
    // Whoever changes or merges one of them at this moment is waited for, or waits.
    await tx.$queryRaw`
      SELECT "id" FROM "Benefit" WHERE "key" IN (${keep}, ${drop}) ORDER BY "id" FOR UPDATE`;
    const [kept, dropped] = [await findRecord(tx, table, keep), await findRecord(tx, table, drop)];
    if (!kept || !dropped || kept.values.city !== dropped.values.city) return refused("not-found");
    const after = filledFrom(kept.values, dropped.values);
    const ids = await findReferences(tx, table, [after]);
    const change = { actor, table, ids, kind: "merged" } as const;
    // A benefit recorded in a cooperation stays with it.
    const { cooperationId, distinctFrom } = await tx.benefit.findUniqueOrThrow({
      where: { key: drop },
      select: { cooperationId: true, distinctFrom: true },
    });
    const gone = await writeRecord(tx, { ...change, before: dropped, after: null });
    const written = await writeRecord(tx, { ...change, before: kept, after });
    if (!gone || !written) throw new Error("A benefit changed while it was held.");
    if (cooperationId) {
      await tx.benefit.updateMany({
        where: { key: keep, cooperationId: null },
        data: { cooperationId },
      });
    }
    await stayApart(tx, { keep, drop }, distinctFrom);
    await registerChanged(tx, [written.citySlug]);
    return accepted({ key: keep });
  }, manyRecordsTime);
}

/** What was judged to be another benefit than the one that goes is another one than what remains of it. */
async function stayApart(tx: Tx, { keep, drop }: Pair, distinctFrom: string[]) {
  await tx.benefit.updateMany({
    where: { key: keep },
    data: { distinctFrom: { push: distinctFrom } },
  });
  await tx.benefit.updateMany({
    where: { distinctFrom: { has: drop } },
    data: { distinctFrom: { push: keep } },
  });
}

/** Notes that two entries tell of two benefits, so that the pair is not proposed again. */
export async function keepBenefitsApart(actor: Actor, { keep, drop }: Pair) {
  if (!canKeepRegister(actor) || keep === drop) return refused("not-allowed");
  const other = await db.benefit.findUnique({ where: { key: drop }, select: { cityId: true } });
  if (!other) return refused("not-found");
  const count = await db.$transaction(async (tx) => {
    const noted = await tx.benefit.updateMany({
      where: { key: keep, cityId: other.cityId, NOT: { distinctFrom: { has: drop } } },
      data: { distinctFrom: { push: drop } },
    });
    if (noted.count === 1) await countRegisterChange(tx);
    return noted.count;
  });
  return count === 1 ? accepted({ key: keep }) : refused("not-found");
}
