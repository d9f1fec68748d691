import { closeDatabase, db, openDatabase } from "~/platform/db/index.server";
import { stopEmbedding } from "~/platform/embeddings/provider.server";
import { type Environment, setEnvironment } from "~/platform/env.server";
import { releaseLeases } from "~/platform/jobs/queue.server";
import { startWorker } from "~/platform/jobs/worker.server";
import { closeTransport } from "~/platform/mail/transport.server";
import { chores, choresThatWait } from "./chores.server";
import { handlers } from "./handlers.server";
import { prepareData } from "./prepare-data.server";

let stopWorkers: (() => Promise<void>)[] = [];

/** Opens the database, brings its data up to date and begins to work through jobs. */
export async function startApplication(environment: Environment): Promise<void> {
  setEnvironment(environment);
  await openDatabase(environment);
  // Nobody else can be at work on an embedded database: what is claimed was claimed before a crash.
  if (!environment.databaseUrl) await releaseLeases();
  await prepareData();
  // A worker for each queue: a mail server that does not answer must hold up nothing else.
  const queues = Object.entries(handlers).map(([queue, handle]) =>
    startWorker({ [queue]: handle }, []),
  );
  stopWorkers = [startWorker({}, chores), startWorker({}, choresThatWait), ...queues];
}

/** Finishes the jobs under way and closes the database; a slow mail server is waited for two seconds. */
export async function stopApplication(): Promise<void> {
  const patience = setTimeout(closeTransport, 2_000);
  const stopped = stopWorkers.map((stop) => stop());
  stopEmbedding();
  await Promise.all(stopped);
  clearTimeout(patience);
  stopWorkers = [];
  closeTransport();
  await closeDatabase();
}

/** Whether the database answers within two seconds. */
export async function isReady(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((answer) => {
    timer = setTimeout(answer, 2_000, false);
  });
  try {
    return await Promise.race([db.$queryRaw`SELECT 1`.then(() => true), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
