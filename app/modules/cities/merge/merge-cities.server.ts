import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { dayIn } from "~/shared/dates";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { representMergedCity } from "../../organisations/represent-merged-city.server";
import { homeCity } from "../city.queries.server";
import type { Values } from "../register/column";
import { canConfirm } from "../register/register.policy";
import { findRecord } from "../register/rows.server";
import { tables } from "../register/tables";
import { holdManyRecords, manyRecordsTime } from "../register-stamp.server";
import { keepChange, registerChanged, writeRecord } from "../register/write-record.server";

/**
 * Moves all that belongs to one city to another and archives the first; its address leads to the other.
 * Fields that both have stay those of the city that stays, and so do contacts with the same address. A suspended
 * city suspends the one it goes into.
 * @returns how many records moved, and whether the suspension went along
 */
export async function mergeCities(actor: Actor, merged: { from: string; into: string }) {
  const { from, into } = merged;
  if (!canConfirm(actor)) return refused("not-allowed");
  if (from === into) return refused("merge-itself");
  const on = dayIn(now(), (await homeCity()).timeZone);
  return db.$transaction(async (tx) => {
    await holdManyRecords(tx);
    await holdCities(tx, from, into);
    const [source, target] = [await cityFor(tx, from), await cityFor(tx, into)];
    if (!source || !target) return refused("not-found");
    const moved = await moveRecords(tx, source.id, target.id);
    await representMergedCity(tx, merged);
    const before = (await findRecord(tx, tables.city, from))!;
    const after = { ...before.values, archivedOn: on, archivedWhy: `→ ${into}` };
    await tx.partnerCity.update({
      where: { slug: from },
      data: {
        archivedOn: new Date(on),
        archivedWhy: after.archivedWhy,
        mergedIntoSlug: into,
        version: { increment: 1 },
      },
    });
    const isSuspended = source.suspendedOn !== null && target.suspendedOn === null;
    if (isSuspended) await suspendToo(tx, actor, { from: before.values, into });
    const change = { actor, table: tables.city, before, after, kind: "merged" } as const;
    await keepChange(tx, { ...change, key: from, citySlug: from, status: "applied" });
    await registerChanged(tx, [from, into]);
    await announce(tx, { type: "city.merged", fromId: source.id, intoId: target.id });
    return accepted({ moved, isSuspended });
  }, manyRecordsTime);
}

/** Of two mergers of a city the second waits here, and then finds it in the archive. */
const holdCities = (tx: Tx, from: string, into: string) =>
  tx.$queryRaw`
    SELECT "id" FROM "PartnerCity" WHERE "slug" IN (${from}, ${into}) ORDER BY "id" FOR NO KEY UPDATE`;

const cityFor = (tx: Tx, slug: string) =>
  tx.partnerCity.findUnique({
    where: { slug, archivedOn: null },
    select: { id: true, suspendedOn: true },
  });

/** Keeps the suspension in force under the city that stays; whoever merges may confirm one, too. */
async function suspendToo(
  tx: Tx,
  actor: Actor,
  { from, into }: { from: Values; into: string },
): Promise<void> {
  const { suspendedOn, suspendedWhy } = from;
  const before = (await findRecord(tx, tables.city, into))!;
  const after = { ...before.values, suspendedOn: suspendedOn!, suspendedWhy: suspendedWhy! };
  const note = `← ${String(from.slug)}`;
  const change = { actor, table: tables.city, before, after, kind: "changed", note } as const;
  const written = await writeRecord(tx, { ...change, ids: new Map() });
  if (!written) throw new Error("A city changed while it was held.");
}

async function moveRecords(tx: Tx, fromId: number, intoId: number): Promise<number> {
  const move = { where: { cityId: fromId }, data: { cityId: intoId, version: { increment: 1 } } };
  const of = { where: { cityId: intoId } };
  const fields = await tx.cityField.findMany({ ...of, select: { field: true } });
  const contacts = await tx.contact.findMany({ ...of, select: { email: true } });
  const counts = [
    await tx.agreement.updateMany(move),
    await tx.institutionalLink.updateMany(move),
    await tx.undertaking.updateMany(move),
    await tx.delegation.updateMany(move),
    await tx.delegationPromise.updateMany(move),
    await tx.benefit.updateMany(move),
    await tx.cityField.updateMany({
      ...move,
      where: { cityId: fromId, field: { notIn: fields.map(({ field }) => field) } },
    }),
    await tx.contact.updateMany({
      ...move,
      where: { cityId: fromId, email: { notIn: contacts.map(({ email }) => email) } },
    }),
  ];
  return counts.reduce((sum, { count }) => sum + count, 0);
}
