import type { Job } from "../db/generated/client";
import { db, type Prisma, type Tx } from "../db/index.server";

/** A claimed job is given to another worker when its lease runs out, for example after a crash. */
const leaseSeconds = 120;

/**
 * Adds a job in the caller's transaction: it exists when, and only when, the change it follows from does.
 * @param options.key adds the job once for this key while one is waiting
 * @param options.runAt not before this moment
 */
export async function enqueue(
  tx: Tx,
  queue: string,
  data: Prisma.InputJsonObject,
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  await tx.job.createMany({
    data: [{ queue, data, key: options.key, runAt: options.runAt }],
    skipDuplicates: true,
  });
}

/** Takes up to `limit` due jobs of a queue for this worker; no other worker gets them while the lease lasts. */
export function claimJobs(
  queue: string,
  limit: number,
): Promise<Pick<Job, "id" | "data" | "attempts">[]> {
  return db.$queryRaw`
    UPDATE "Job" SET "leasedUntil" = now() + ${leaseSeconds} * interval '1 second', "attempts" = "attempts" + 1
    WHERE "id" IN (
      SELECT "id" FROM "Job"
      WHERE "queue" = ${queue} AND "runAt" <= now() AND ("leasedUntil" IS NULL OR "leasedUntil" < now())
      ORDER BY "runAt", "id" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING "id", "data", "attempts"`;
}

/**
 * Removes a job that is done, in the transaction of what it did when there is one.
 * @returns false when another worker was faster; what the job asks for must not be done again then
 */
export async function finishJob(tx: Tx, id: bigint): Promise<boolean> {
  const { count } = await tx.job.deleteMany({ where: { id } });
  return count === 1;
}

/** Gives a job back to be tried again after a pause that doubles: 2 s, 4 s, 8 s … at most an hour. */
export async function retryJob(
  job: { id: bigint; attempts: number },
  error: unknown,
): Promise<void> {
  const pause = Math.min(2 ** job.attempts, 3600);
  await db.$executeRaw`
    UPDATE "Job" SET "leasedUntil" = NULL, "lastError" = ${String(error).slice(0, 500)},
      "runAt" = now() + ${pause} * interval '1 second' WHERE "id" = ${job.id}`;
}

/** Frees every lease: right at the start of the only process on an embedded database, after a crash. */
export async function releaseLeases(): Promise<void> {
  await db.job.updateMany({ where: { leasedUntil: { not: null } }, data: { leasedUntil: null } });
}
