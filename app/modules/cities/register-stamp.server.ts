import { randomInt } from "node:crypto";
import { db, type Tx } from "~/platform/db/index.server";

/**
 * Counts a change of the register and holds the stamp until the transaction ends, so that those who write
 * the register and those who work something out of it follow each other. Taken after the rows are written.
 */
export async function countRegisterChange(tx: Tx): Promise<void> {
  await tx.registerStamp.upsert({
    where: { id: 1 },
    // Begins anywhere: a database that was emptied must not look like the one before.
    create: { id: 1, value: randomInt(1_000_000_000) },
    update: { value: { increment: 1 } },
  });
}

/** Waits for whoever changes the register at this moment, and holds others off until the transaction ends. */
export async function holdRegister(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT "value" FROM "RegisterStamp" WHERE "id" = 1 FOR UPDATE`;
}

/** Any number that names no other lock. */
const manyRecords = 72_707_371;

/**
 * Lets those who write or remove many records in one transaction follow each other: two that take the same
 * rows in different orders would wait for each other for ever. Taken before any row of the register; who
 * writes one record does not wait here, and `countRegisterChange` stays the last lock of all.
 */
export async function holdManyRecords(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${manyRecords})::text`;
}

/** How long such a transaction waits for others and may last itself, in milliseconds. */
export const manyRecordsTime = { timeout: 120_000, maxWait: 30_000 } as const;

/** How many changes the register has seen; null when nobody counts, as in a database emptied by a test. */
async function registerStamp(): Promise<number | null> {
  const row = await db.registerStamp.findUnique({ where: { id: 1 } });
  return row?.value ?? null;
}

/**
 * Remembers what was read from the register until the register changes, on whichever instance that is.
 * Only for what follows from the register alone and is the same for everybody.
 * @param read asked again after every change; several who ask at once share one reading
 */
export function rememberedRegister<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let known: { stamp: number; value: Promise<Value> } | undefined;
  return async () => {
    // The stamp comes first: what is read after it is at least as new.
    const stamp = await registerStamp();
    if (stamp === null) return read();
    if (known?.stamp !== stamp) {
      const reading = { stamp, value: read() };
      known = reading;
      reading.value.catch(() => known === reading && (known = undefined));
    }
    return known.value;
  };
}
