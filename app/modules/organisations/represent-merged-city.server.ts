import type { Tx } from "~/platform/db/index.server";

/** Institutions that represent a city which was merged represent the one it was merged into. */
export async function representMergedCity(
  tx: Tx,
  merged: { from: string; into: string },
): Promise<void> {
  await tx.organisation.updateMany({
    where: { representsCity: merged.from },
    data: { representsCity: merged.into },
  });
}
