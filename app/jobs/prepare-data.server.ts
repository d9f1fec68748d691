import { refreshAllHealth } from "~/modules/cities/health/refresh-health.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { env } from "~/platform/env.server";
import { loadDemo } from "../../prisma/demo";
import { loadProgramme } from "../../prisma/seed";

/** Any number of instances may start at once; this names the lock under which one of them loads the data. */
const loadingLock = 72_707_370;

/** Loads what the software ships with into an empty database; data that is there is never touched. */
export async function prepareData(): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(${loadingLock})::text`;
      if ((await tx.homeCity.count()) > 0) return;
      await loadProgramme(tx, now());
      if (env().demo) await loadDemo(tx, now());
      await refreshAllHealth(tx);
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}
