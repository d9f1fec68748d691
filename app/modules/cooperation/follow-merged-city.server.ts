import type { Tx } from "~/platform/db/index.server";
import { openKeyOf } from "./introduction";

type Merged = { fromId: number; intoId: number };

/**
 * Introductions and cooperations of a city that was merged go on with the one it was merged into. Where both
 * were asked about one initiative, both requests stay open until they are answered.
 */
export async function followMergedCity(tx: Tx, merged: Merged) {
  const { fromId, intoId } = merged;
  for (const { id, initiativeId } of await openOnlyWith(tx, merged)) {
    await tx.introduction.updateMany({
      // The contact may answer at this very moment.
      where: { id, openKey: { not: null } },
      data: { openKey: openKeyOf(initiativeId, intoId) },
    });
  }
  const move = { where: { cityId: fromId }, data: { cityId: intoId } };
  await tx.introduction.updateMany(move);
  await tx.cooperation.updateMany(move);
}

/** Open introductions to the first city about whose initiatives the second is not being asked. */
async function openOnlyWith(tx: Tx, { fromId, intoId }: Merged) {
  const open = await tx.introduction.findMany({
    where: { cityId: { in: [fromId, intoId] }, openKey: { not: null } },
    select: { id: true, initiativeId: true, cityId: true },
  });
  const asked = new Set(
    open.filter(({ cityId }) => cityId === intoId).map(({ initiativeId }) => initiativeId),
  );
  return open.filter(({ cityId, initiativeId }) => cityId === fromId && !asked.has(initiativeId));
}
