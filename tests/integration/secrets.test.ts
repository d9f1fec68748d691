import { afterAll, beforeAll, expect, test } from "vitest";
import { registerAccount } from "~/modules/accounts/register-account.server";
import { requestPasswordReset } from "~/modules/accounts/passwords/reset-password.server";
import { answerToken, readAnswerToken } from "~/modules/cooperation/answer-link.server";
import { db } from "~/platform/db/index.server";
import { closeTransport } from "~/platform/mail/transport.server";
import { announce } from "~/platform/outbox.server";
import { aHomeCity } from "../factories/city";
import { aContact } from "../factories/contact";
import { anIntroduction } from "../factories/introduction";
import { setTestEnvironment, useTestDatabase } from "../support/database";
import { runJobs } from "../support/jobs";
import { aMailServer } from "../support/mail-server";

useTestDatabase();

let server: Awaited<ReturnType<typeof aMailServer>>;
beforeAll(async () => {
  server = await aMailServer();
  await server.start();
});
afterAll(async () => {
  closeTransport();
  await server.stop();
});

/** Tables in which a text occurs anywhere, in whatever column. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const found: string[] = [];
  for (const { name } of tables) {
    const query = `SELECT count(*)::int AS count FROM "${name}" AS t WHERE strpos(t::text, $1) > 0`;
    const [row] = await db.$queryRawUnsafe<{ count: number }[]>(query, text);
    if (row!.count > 0) found.push(name);
  }
  return found;
}

test("no link sent by mail can be read in the database, before or after it is sent", async () => {
  await aHomeCity();
  const person = { name: "Łucja Żądło", email: "lucja@example.test", language: "pl" } as const;
  await registerAccount({ ...person, password: "cztery słonie w kapeluszach" }, "127.0.0.1");
  await requestPasswordReset(person.email, "127.0.0.1");
  const introduction = await anIntroduction();
  await db.$transaction((tx) =>
    announce(tx, { type: "introduction.sent", introductionId: introduction.id }),
  );
  // First with no server: mails and jobs wait in the database.
  setTestEnvironment({ SMTP_URL: "smtp://127.0.0.1:9" });
  await runJobs();
  const waiting = await dump();
  setTestEnvironment({ SMTP_URL: server.url });
  await db.job.updateMany({ data: { runAt: new Date(0) } });
  await runJobs();
  const links = server.received.map((mail) => /http:\/\/forum\.test\/\S+/.exec(mail.text!)![0]);
  expect(links).toHaveLength(3);
  for (const link of links) {
    const token = link.split("/").at(-1)!;
    const signature = token.split(".").at(-1)!;
    expect(signature).toHaveLength(43);
    expect(waiting).not.toContain(signature);
    expect(await tablesWith(signature)).toEqual([]);
  }
  // The search does find what is there.
  expect(await tablesWith("lucja@example.test")).toEqual(["Mail", "User", "rate_limit"]);
});

async function dump() {
  const [mails, jobs, tokens] = [
    await db.mail.findMany(),
    await db.job.findMany(),
    await db.token.findMany(),
  ];
  return JSON.stringify([mails, jobs, tokens], (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}

const tokenOf = async (id: number) =>
  answerToken(
    await db.introduction.findUniqueOrThrow({
      where: { id },
      select: { id: true, contact: { select: { id: true, linkVersion: true } } },
    }),
  );

test("a contact's link opens its own introduction and no other", async () => {
  const [mine, other] = [await anIntroduction(), await anIntroduction()];
  const token = await tokenOf(mine.id);
  expect(await readAnswerToken(token)).toBe(mine.id);
  expect(await readAnswerToken(token.replace(/^\d+/, String(other.id)))).toBeNull();
});

test("a contact's link stops working when its version is raised or another contact takes over", async () => {
  const introduction = await anIntroduction();
  const { id, contactId, cityId } = introduction;
  const first = await tokenOf(id);
  await db.contact.update({ where: { id: contactId }, data: { linkVersion: { increment: 1 } } });
  expect(await readAnswerToken(first)).toBeNull();
  const second = await tokenOf(id);
  expect(await readAnswerToken(second)).toBe(id);
  const successor = await aContact({ cityId, linkVersion: 2 });
  await db.introduction.update({ where: { id }, data: { contactId: successor.id } });
  expect(await readAnswerToken(second)).toBeNull();
});

test.each([
  "",
  ".",
  "..",
  "1",
  "1.1.",
  "0.1.x",
  "99999999999.1.",
  "1.1.é",
  "-1.1.a",
  "1e3.1.b",
  "1.1.a.b",
])("%j is no link of ours", async (text) => {
  expect(await readAnswerToken(text)).toBeNull();
  expect(await readAnswerToken(text + "A".repeat(43))).toBeNull();
});
