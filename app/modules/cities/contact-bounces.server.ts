import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/index.server";

/** Notes that an address of a contact refuses mail for good: staff see it, another address is not concerned. */
export async function noteBounce(tx: Tx, address: string): Promise<void> {
  await tx.contact.updateMany({
    where: { email: address },
    data: { bouncedAt: now(), bouncedAddress: address },
  });
}

/** Notes that an address takes mail again. */
export async function noteDelivery(tx: Tx, address: string): Promise<void> {
  await tx.contact.updateMany({
    where: { email: address, bouncedAt: { not: null } },
    data: { bouncedAt: null, bouncedAddress: null },
  });
}
