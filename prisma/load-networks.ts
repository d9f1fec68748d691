import type { Tx } from "../app/platform/db/index.server";
import type { AffiliationRecord } from "./data/schema";

/** Loads the networks the home city belongs to, with what came of each membership. */
export async function loadNetworks(tx: Tx, affiliations: AffiliationRecord[]): Promise<void> {
  for (const { events, fee, ...affiliation } of affiliations) {
    const { source, asOf } = affiliation;
    await tx.affiliation.create({
      data: {
        ...affiliation,
        feeAmount: fee?.amount ?? null,
        feeCurrency: fee?.currency ?? null,
        events: {
          create: events.map(({ heldOn, ...event }) => ({
            ...event,
            heldOn: heldOn ? new Date(heldOn) : null,
            source,
            asOf,
          })),
        },
      },
    });
  }
}
