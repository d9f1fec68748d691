import { expect, test } from "vitest";
import { db } from "~/platform/db/index.server";
import { claimJobs, enqueue, finishJob, releaseLeases } from "~/platform/jobs/queue.server";
import { drain, type Handlers, startWorker } from "~/platform/jobs/worker.server";
import { useTestDatabase } from "../support/database";
import { endPauses } from "../support/jobs";

useTestDatabase();

const add = (n: number, options?: { key?: string; runAt?: Date }) =>
  db.$transaction((tx) => enqueue(tx, "test", { n }, options));

/** Handlers of the test queue that note what they did. */
function recorder() {
  const done: number[] = [];
  const handlers: Handlers = {
    test: async (job) => {
      const { n } = job.data as { n: number };
      await db.$transaction(async (tx) => {
        if (await finishJob(tx, job.id)) done.push(n);
      });
    },
  };
  return { done, handlers };
}

const failing: Handlers = {
  test: async () => {
    throw new Error("not today");
  },
};

test("a hundred jobs worked through by four workers are done once each", async () => {
  const { done, handlers } = recorder();
  await db.$transaction(async (tx) => {
    for (let n = 0; n < 100; n++) await enqueue(tx, "test", { n });
  });
  const handled = await Promise.all([1, 2, 3, 4].map(() => drain(handlers)));
  expect(handled.reduce((sum, count) => sum + count)).toBe(100);
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n));
  expect(await db.job.count()).toBe(0);
});

test("jobs are done in the order they were added", async () => {
  const { done, handlers } = recorder();
  for (const n of [3, 1, 2]) await add(n);
  await drain(handlers);
  expect(done).toEqual([3, 1, 2]);
});

test("a job with a key is added once while it waits, and again after it is done", async () => {
  const { done, handlers } = recorder();
  await add(1, { key: "only" });
  await add(2, { key: "only" });
  await drain(handlers);
  await add(3, { key: "only" });
  await drain(handlers);
  expect(done).toEqual([1, 3]);
});

test("a transaction rolled back leaves no job", async () => {
  const undone = db.$transaction(async (tx) => {
    await enqueue(tx, "test", { n: 1 });
    throw new Error("changed my mind");
  });
  await expect(undone).rejects.toThrow("changed my mind");
  expect(await db.job.count()).toBe(0);
});

test("a job for later is left alone until then", async () => {
  const { done, handlers } = recorder();
  await add(1, { runAt: new Date(Date.now() + 60_000) });
  expect(await drain(handlers)).toBe(0);
  await endPauses();
  expect(await drain(handlers)).toBe(1);
  expect(done).toEqual([1]);
});

test("a job that fails is tried again after a pause that doubles, and says why it failed", async () => {
  await add(1);
  for (const [tries, pause] of [2_000, 4_000, 8_000].entries()) {
    const before = Date.now();
    expect(await drain(failing)).toBe(0);
    const job = await db.job.findFirstOrThrow();
    expect(job).toMatchObject({
      attempts: tries + 1,
      leasedUntil: null,
      lastError: "Error: not today",
    });
    expect(job.runAt.getTime() - before).toBeGreaterThanOrEqual(pause - 50);
    expect(job.runAt.getTime() - before).toBeLessThan(pause + 3_000);
    await endPauses();
  }
  const { done, handlers } = recorder();
  await drain(handlers);
  expect(done).toEqual([1]);
});

test("a job that fails does not keep others from being done", async () => {
  const { done, handlers } = recorder();
  for (const n of [1, 2, 3]) await add(n);
  await drain({
    test: async (job) => {
      if ((job.data as { n: number }).n === 2) throw new Error("not this one");
      await handlers.test!(job);
    },
  });
  expect(done).toEqual([1, 3]);
  expect(await db.job.count()).toBe(1);
});

test("a claimed job is given to nobody else until its lease runs out", async () => {
  await add(1);
  const [first] = await claimJobs("test", 10);
  expect(first).toMatchObject({ data: { n: 1 }, attempts: 1 });
  expect(await claimJobs("test", 10)).toEqual([]);
  await db.$executeRaw`UPDATE "Job" SET "leasedUntil" = now() - interval '1 second'`;
  expect(await claimJobs("test", 10)).toMatchObject([{ id: first!.id, attempts: 2 }]);
});

test("the second of two workers with one job is told that it is done", async () => {
  await add(1);
  const [job] = await claimJobs("test", 1);
  const finish = () => db.$transaction((tx) => finishJob(tx, job!.id));
  expect((await Promise.all([finish(), finish()])).toSorted()).toEqual([false, true]);
});

test("after a crash of the only process its jobs are free at once", async () => {
  await add(1);
  await claimJobs("test", 10);
  await releaseLeases();
  expect(await claimJobs("test", 10)).toHaveLength(1);
});

test("a worker that is stopped finishes the job under way and begins no other", async () => {
  for (const n of [1, 2, 3]) await add(n);
  const { done, handlers } = recorder();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let begun = () => {};
  const underWay = new Promise<void>((resolve) => (begun = resolve));
  const slow: Handlers = {
    test: async (job) => {
      begun();
      await held;
      await handlers.test!(job);
    },
  };
  const stop = startWorker(slow, [], 10);
  await underWay;
  const stopped = stop();
  letGo();
  await stopped;
  expect(done).toEqual([1]);
  expect(await db.job.count()).toBe(2);
});

test("chores are done when they are due and survive one that fails", async () => {
  const done: string[] = [];
  const chores = [
    { name: "often", everySeconds: 0, run: async () => void done.push("often") },
    { name: "seldom", everySeconds: 3600, run: async () => void done.push("seldom") },
    { name: "broken", everySeconds: 0, run: async () => Promise.reject(new Error("broken")) },
  ];
  const stop = startWorker({}, chores, 5);
  await expect.poll(() => done.filter((name) => name === "often").length).toBeGreaterThan(2);
  await stop();
  expect(done.filter((name) => name === "seldom")).toHaveLength(1);
});
