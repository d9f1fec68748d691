import type { Tx } from "~/platform/db/index.server";

/** Introductions and cooperations of a city that was merged go on with the one it was merged into. */
export async function followMergedCity(tx: Tx, merged: { fromId: number; intoId: number }) {
  const move = { where: { cityId: merged.fromId }, data: { cityId: merged.intoId } };
  await tx.introduction.updateMany(move);
  await tx.cooperation.updateMany(move);
}
