import { log } from "../log.server";
import { claimJobs, retryJob } from "./queue.server";

export type ClaimedJob = Awaited<ReturnType<typeof claimJobs>>[number];

/** What is done for each job of a queue; it removes the job itself with `finishJob`, or throws to have it tried again. */
export type Handlers = Record<string, (job: ClaimedJob) => Promise<void>>;

/** Something done regularly, on every instance; it must bear being done twice at once. */
export type Chore = {
  name: string;
  everySeconds: number;
  /** `isStopping` is asked between two parts of long work. */
  run: (isStopping: () => boolean) => Promise<void>;
};

/**
 * Runs due jobs until none is left.
 * @param isStopping asked before each job is claimed
 * @returns how many were handled without an error
 */
export async function drain(handlers: Handlers, isStopping = () => false): Promise<number> {
  let handled = 0;
  for (let found = true; found;) {
    found = false;
    for (const [queue, handle] of Object.entries(handlers)) {
      if (isStopping()) return handled;
      // One at a time: a lease begins at the claim and must outlast the work.
      for (const job of await claimJobs(queue, 1)) {
        found = true;
        try {
          await handle(job);
          handled += 1;
        } catch (error) {
          log().warn(
            { queue, job: Number(job.id), attempts: job.attempts, error: String(error) },
            "job failed",
          );
          await retryJob(job, error);
        }
      }
    }
  }
  return handled;
}

/**
 * Works through jobs and chores until stopped.
 * @param pauseMs between two looks at an empty queue
 * @returns a function that stops after the job under way
 */
export function startWorker(
  handlers: Handlers,
  chores: Chore[],
  pauseMs = 500,
): () => Promise<void> {
  let stopping = false;
  let wake = () => {};
  const due = new Map(chores.map((chore) => [chore, 0]));
  const work = async () => {
    while (!stopping) {
      try {
        await drain(handlers, () => stopping);
        for (const chore of chores) {
          if (Date.now() < due.get(chore)!) continue;
          due.set(chore, Date.now() + chore.everySeconds * 1000);
          await chore.run(() => stopping);
        }
      } catch (error) {
        // The database is away for a moment: the next round tries again.
        log().error({ error: String(error) }, "worker round failed");
      }
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, pauseMs);
        wake = () => {
          clearTimeout(timer);
          resume();
        };
      });
    }
  };
  const finished = work();
  return async () => {
    stopping = true;
    wake();
    await finished;
  };
}
