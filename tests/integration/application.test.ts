import { expect, test } from "vitest";
import { isReady, startApplication, stopApplication } from "~/jobs/application.server";
import { db } from "~/platform/db/index.server";
import { claimJobs } from "~/platform/jobs/queue.server";
import { announce } from "~/platform/outbox.server";
import { aHomeCity } from "../factories/city";
import { anIntroduction } from "../factories/introduction";
import { testEnvironment } from "../support/database";
import { anEmbeddingServer } from "../support/embedding-server";
import { aMailServer } from "../support/mail-server";
import { anOwnDatabase } from "../support/own-database";

async function announceIntroduction() {
  const { id } = await anIntroduction();
  await db.$transaction((tx) => announce(tx, { type: "introduction.sent", introductionId: id }));
}

test("the application opens its database, does what was announced, also after a restart, and stops", async () => {
  const { variables, remove } = await anOwnDatabase();
  const server = await aMailServer();
  await server.start();
  const environment = testEnvironment({ SMTP_URL: server.url, ...variables });
  try {
    expect(await isReady()).toBe(false);
    await startApplication(environment);
    expect(await isReady()).toBe(true);
    if ((await db.homeCity.count()) === 0) await aHomeCity();
    await announceIntroduction();
    await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(1);
    await announceIntroduction();
    await stopApplication();
    expect(await isReady()).toBe(false);
    await startApplication(environment);
    await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(2);
  } finally {
    await stopApplication();
    await server.stop();
    await remove();
  }
}, 60_000);

test("a job claimed before a crash is free at once on an embedded database, and after its lease on a shared one", async () => {
  const { variables, remove } = await anOwnDatabase();
  // Nothing listens there: the mail stays in its queue.
  const environment = testEnvironment({ SMTP_URL: "smtp://127.0.0.1:9", ...variables });
  try {
    await startApplication(environment);
    await db.job.create({ data: { queue: "other", data: {} } });
    await claimJobs("other", 1);
    await stopApplication();
    await startApplication(environment);
    const { leasedUntil } = await db.job.findFirstOrThrow();
    expect(leasedUntil === null).toBe(environment.databaseUrl === undefined);
  } finally {
    await stopApplication();
    await remove();
  }
}, 60_000);

test("a model that does not answer holds up neither mails nor the end", async () => {
  const { variables, remove } = await anOwnDatabase();
  const [mails, model] = await Promise.all([aMailServer(), anEmbeddingServer()]);
  await mails.start();
  model.answerBy(() => {});
  const environment = testEnvironment({
    ...{ SMTP_URL: mails.url, EMBEDDINGS_URL: model.url, EMBEDDINGS_MODEL: "small" },
    ...{ EMBEDDINGS_ALLOW_PRIVATE: "1", ...variables },
  });
  try {
    await startApplication(environment);
    await expect.poll(() => model.asked.length, { timeout: 20_000 }).toBe(1);
    await announceIntroduction();
    await expect.poll(() => mails.received.length, { timeout: 10_000 }).toBe(1);
    const began = Date.now();
    await stopApplication();
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(model.asked).toHaveLength(1);
  } finally {
    await stopApplication();
    await Promise.all([mails.stop(), model.stop()]);
    await remove();
  }
}, 60_000);
