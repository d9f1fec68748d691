import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startSession } from "~/modules/accounts/sessions/sessions.server";
import { forgetMails } from "~/modules/notifications/forget-mails.server";
import { eraseUnused } from "~/modules/privacy/erase-unused.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { closeTransport } from "~/platform/mail/transport.server";
import { aHomeCity } from "../factories/city";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { setTestEnvironment, useTestDatabase } from "../support/database";
import { runJobs } from "../support/jobs";
import { aMailServer } from "../support/mail-server";

useTestDatabase();

let server: Awaited<ReturnType<typeof aMailServer>>;
beforeAll(async () => {
  server = await aMailServer();
  await server.start();
});
beforeEach(async () => {
  setTestEnvironment({ SMTP_URL: server.url });
  server.received.length = 0;
  await aHomeCity();
});
afterAll(async () => {
  closeTransport();
  await server.stop();
});

const day = 24 * 60 * 60_000;
const start = new Date("2027-03-01T12:00:00Z");
const onDay = async (days: number) => {
  holdClock(new Date(start.getTime() + days * day));
  await eraseUnused();
};
const left = () => db.user.count();

/** Somebody seen for the last time at the start. */
const unused = async (role: "member" | "moderator" = "member") => {
  const user = await aUser({ role });
  await db.user.update({ where: { id: user.id }, data: { lastSeenAt: start } });
  return user;
};

const subjects = async () => {
  await runJobs();
  return server.received.map(({ subject }) => subject);
};

test("an account nobody uses goes after two years and two warnings", async () => {
  const user = await unused();
  await onDay(699);
  expect(await subjects()).toEqual([]);
  await onDay(701);
  await onDay(701);
  const first = "Konto na forum zniknie 1 marca 2029, jeśli się Państwo nie zalogują";
  expect(await subjects()).toEqual([first]);
  expect(server.received[0]!.recipients).toEqual([user.email]);
  expect(server.received[0]!.text).toContain("1 marca 2027");
  await onDay(723);
  expect(await subjects()).toEqual([first]);
  await onDay(725);
  expect(await subjects()).toHaveLength(2);
  await onDay(731);
  expect(await left()).toBe(1);
  await onDay(732);
  expect(await left()).toBe(0);
  expect(await db.auditEvent.findFirst({ where: { kind: "account.erased" } })).toMatchObject({
    actorId: null,
    details: { why: "unused" },
  });
  expect(await subjects()).toHaveLength(2);
});

test("who signs in keeps the account, and is not counted as absent any more", async () => {
  const user = await unused();
  await onDay(701);
  holdClock(new Date(start.getTime() + 728 * day));
  await startSession(user.id);
  await onDay(732);
  expect(await left()).toBe(1);
  expect(await db.user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({
    eraseAt: null,
    erasureWarnings: 0,
  });
  await onDay(728 + 699);
  expect(await left()).toBe(1);
});

test("however late a warning goes out, there is a week after the last", async () => {
  await unused();
  await onDay(900);
  await onDay(929);
  await onDay(935);
  expect(await left()).toBe(1);
  await onDay(936);
  expect(await left()).toBe(0);
});

test("an owner others need stays and is warned anew half a year later; staff stay", async () => {
  const owner = await unused();
  await unused("moderator");
  const colleague = await aUser({ lastSeenAt: new Date("2099-01-01") });
  await anOrganisation({
    members: [
      { userId: owner.id, role: "owner" },
      { userId: colleague.id, role: "editor" },
    ],
  });
  for (const at of [701, 725, 732, 733]) await onDay(at);
  expect(await left()).toBe(3);
  expect(await subjects()).toHaveLength(2);
  await db.membership.updateMany({
    where: { userId: colleague.id },
    data: { role: "owner" },
  });
  for (const at of [883, 907]) await onDay(at);
  expect(await subjects()).toHaveLength(4);
  await onDay(914);
  expect(await db.user.findMany({ select: { role: true }, orderBy: { role: "asc" } })).toEqual([
    { role: "member" },
    { role: "moderator" },
  ]);
});

test("an address that is not confirmed within a week is forgotten", async () => {
  await aUser({ emailVerifiedAt: null, createdAt: start });
  await onDay(6);
  expect(await left()).toBe(1);
  await onDay(8);
  expect(await left()).toBe(0);
});

test("mails are forgotten two months after they went out; those still waiting are not", async () => {
  const mail = { template: "new-message", props: {}, toName: "Ola", language: "pl" };
  await db.mail.createMany({
    data: [
      { ...mail, toAddress: "sent@example.test", sentAt: start },
      { ...mail, toAddress: "failed@example.test", failedAt: start },
      { ...mail, toAddress: "waits@example.test", createdAt: start },
    ],
  });
  holdClock(new Date(start.getTime() + 59 * day));
  await forgetMails();
  expect(await db.mail.count()).toBe(3);
  holdClock(new Date(start.getTime() + 61 * day));
  await forgetMails();
  expect(await db.mail.findMany()).toMatchObject([{ toAddress: "waits@example.test" }]);
});
