import { handlers } from "~/jobs/handlers.server";
import { db } from "~/platform/db/index.server";
import { drain } from "~/platform/jobs/worker.server";

/** Does what is due, as the worker would. */
export const runJobs = () => drain(handlers);

/** Makes jobs that wait for their next try due at once. */
export async function endPauses() {
  await db.$executeRaw`UPDATE "Job" SET "runAt" = now() - interval '1 second'`;
}
