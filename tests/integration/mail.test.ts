import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { registerAccount } from "~/modules/accounts/register-account.server";
import { isTokenAlive } from "~/modules/accounts/tokens.server";
import { readAnswerToken } from "~/modules/cooperation/answer-link.server";
import { handleEvent } from "~/modules/notifications/notify.server";
import { db } from "~/platform/db/index.server";
import { claimJobs } from "~/platform/jobs/queue.server";
import { closeTransport, deliver } from "~/platform/mail/transport.server";
import { announce } from "~/platform/outbox.server";
import type { DomainEvent } from "~/shared/events";
import { aCity, aHomeCity } from "../factories/city";
import { aContact } from "../factories/contact";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { setTestEnvironment, useTestDatabase } from "../support/database";
import { endPauses, runJobs } from "../support/jobs";
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
  server.refuse(null);
  await aHomeCity();
});
afterAll(async () => {
  closeTransport();
  await server.stop();
});

const tell = (event: DomainEvent) => db.$transaction((tx) => announce(tx, event));

/** A published initiative whose owner is told so. */
async function aPublishedInitiative(owner: { name?: string; language?: string } = {}) {
  const { id: userId, email } = await aUser(owner);
  const organisation = await anOrganisation({ members: [{ userId, role: "owner" }] });
  const initiative = await anInitiative({ organisationId: organisation.id });
  await tell({ type: "initiative.published", initiativeId: initiative.id });
  return { initiative, email };
}

test("a new account gets a mail in its language, as text and as HTML, with a link that works", async () => {
  const person = { name: "Łucja Żądło", email: "lucja@example.test", language: "pl" } as const;
  await registerAccount({ ...person, password: "cztery słonie w kapeluszach" }, "127.0.0.1");
  await runJobs();
  const [mail] = server.received;
  expect(server.received).toHaveLength(1);
  expect(mail!.recipients).toEqual(["lucja@example.test"]);
  expect(mail!.to).toMatchObject({
    value: [{ name: "Łucja Żądło", address: "lucja@example.test" }],
  });
  expect(mail!.from!.value).toEqual([
    { name: "Forum Współpracy Międzynarodowej", address: "forum@forum.test" },
  ]);
  expect(mail!.subject).toBe("Prosimy potwierdzić adres e-mail");
  expect(mail!.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail!.headers.get("content-language")).toBe("pl");
  expect(mail!.headers.get("content-type")).toMatchObject({ value: "multipart/alternative" });
  expect(mail!.messageId).toMatch(/^<[\w-]{36}@forum\.test>$/);
  expect(mail!.html).toContain('<html dir="ltr" lang="pl">');
  const [link, token] = /http:\/\/forum\.test\/pl\/confirm\/(\S+)/.exec(mail!.text!)!;
  expect(mail!.html).toContain(`href="${link}"`);
  expect(await isTokenAlive(token!, "confirm_email")).toBe(true);
});

test("a partner city's contact gets the introduction in English, with the days in words and a link that opens it", async () => {
  const contact = await aContact({
    name: "Jürgen Groß",
    email: "jurgen@city.test",
    language: "de",
  });
  const initiative = await anInitiative({
    startsOn: new Date("2027-05-01"),
    endsOn: new Date("2027-09-30"),
    languages: ["pl", "de"],
  });
  const introduction = await anIntroduction({
    contactId: contact.id,
    initiativeId: initiative.id,
    sentById: (await aUser({ name: "Anna Nowak", role: "coordinator" })).id,
    note: "Szanowni Państwo, zażółćmy gęślą jaźń.",
    // Still the 31st in Warsaw, though no longer in Tokyo.
    replyByAt: new Date("2027-03-31T21:59:59.999Z"),
  });
  await tell({ type: "introduction.sent", introductionId: introduction.id });
  await runJobs();
  const [mail] = server.received;
  expect(mail!.recipients).toEqual(["jurgen@city.test"]);
  expect(mail!.headers.get("content-language")).toBe("en");
  expect(mail!.subject).toMatch(/^Kraków proposes to cooperate: Along the fortresses/);
  expect(mail!.text).toContain("Guides learn from each other.");
  expect(mail!.text).toContain("Please answer by 31 March 2027.");
  expect(mail!.text).toContain("Dates: from 1 May 2027 to 30 September 2027");
  expect(mail!.text).toContain("Languages of cooperation: Polish, German");
  expect(mail!.text).toContain("Presented by: Anna Nowak, Kraków");
  expect(mail!.text).toContain("Szanowni Państwo, zażółćmy gęślą jaźń.");
  expect(mail!.text).toContain("You need no account");
  const [, token] = /Read and answer http:\/\/forum\.test\/en\/answer\/(\S+)/.exec(mail!.text!)!;
  expect(await readAnswerToken(token!)).toBe(introduction.id);
});

test("a mail queued while the server is down arrives once when it is up again", async () => {
  await server.stop();
  await aPublishedInitiative();
  await runJobs();
  await endPauses();
  await runJobs();
  expect(await db.mail.count({ where: { sentAt: null, failedAt: null } })).toBe(1);
  await server.start();
  await endPauses();
  await runJobs();
  await endPauses();
  await runJobs();
  expect(server.received).toHaveLength(1);
  expect(await db.mail.count({ where: { sentAt: { not: null } } })).toBe(1);
  expect(await db.job.count()).toBe(0);
});

test("several workers at once send each mail once", async () => {
  const people = [
    await aPublishedInitiative(),
    await aPublishedInitiative(),
    await aPublishedInitiative(),
  ];
  await Promise.all([runJobs(), runJobs(), runJobs(), runJobs()]);
  const addresses = server.received.flatMap((mail) => mail.recipients);
  expect(addresses.toSorted()).toEqual(people.map(({ email }) => email).toSorted());
});

test("an event handled twice mails once", async () => {
  await aPublishedInitiative();
  const [job] = await claimJobs("event", 1);
  await Promise.all([handleEvent(job!), handleEvent(job!)]);
  await handleEvent(job!);
  expect(await db.mail.count()).toBe(1);
  await runJobs();
  expect(server.received).toHaveLength(1);
});

test("a command rolled back mails nobody", async () => {
  const user = await aUser();
  const undone = db.$transaction(async (tx) => {
    await announce(tx, { type: "account.password-changed", userId: user.id });
    throw new Error("changed my mind");
  });
  await expect(undone).rejects.toThrow();
  await runJobs();
  expect(server.received).toHaveLength(0);
});

test("a mail that was sent is not sent again, even if its job comes back", async () => {
  await aPublishedInitiative();
  await runJobs();
  const { id } = await db.mail.findFirstOrThrow();
  await db.job.create({ data: { queue: "mail", data: { mailId: id } } });
  await runJobs();
  expect(server.received).toHaveLength(1);
  expect(await db.job.count()).toBe(0);
});

test("a mail refused for good is given up after three tries", async () => {
  await aPublishedInitiative();
  server.refuse(550);
  for (const failedAt of [null, null, expect.any(Date)]) {
    await runJobs();
    await endPauses();
    expect(await db.mail.findFirstOrThrow()).toMatchObject({ failedAt, sentAt: null });
  }
  expect(await db.job.count()).toBe(0);
});

test("a mail refused for the moment is tried until it is taken", async () => {
  await aPublishedInitiative();
  server.refuse(451);
  for (let tries = 0; tries < 5; tries++) {
    await runJobs();
    await endPauses();
  }
  expect(await db.mail.findFirstOrThrow()).toMatchObject({ failedAt: null, sentAt: null });
  server.refuse(null);
  await runJobs();
  expect(server.received).toHaveLength(1);
});

test("what the mail server says is not kept, because it repeats addresses", async () => {
  await aPublishedInitiative();
  server.refuse(451);
  await runJobs();
  const { lastError } = await db.job.findFirstOrThrow();
  expect(lastError).toContain("451");
  expect(lastError).not.toContain("@");
});

test("a mail about what has been taken back is dropped", async () => {
  const { initiative } = await aPublishedInitiative();
  await db.initiative.update({ where: { id: initiative.id }, data: { status: "withdrawn" } });
  const { contactId, id } = await anIntroduction();
  await tell({ type: "introduction.sent", introductionId: id });
  await db.introduction.delete({ where: { id } });
  const late = await anIntroduction({ contactId });
  await tell({ type: "introduction.sent", introductionId: late.id });
  await db.introduction.update({
    where: { id: late.id },
    data: { status: "expired", openKey: null },
  });
  await runJobs();
  expect(server.received).toHaveLength(0);
  expect(await db.mail.count()).toBe(0);
  expect(await db.job.count()).toBe(0);
});

test("a link that has run out is not sent", async () => {
  const user = await aUser();
  const expiresAt = new Date(Date.now() - 1_000);
  const token = await db.token.create({
    data: { purpose: "reset_password", userId: user.id, expiresAt },
  });
  await tell({ type: "account.reset-requested", userId: user.id, tokenId: token.id });
  await runJobs();
  expect(server.received).toHaveLength(0);
});

test.each([
  'Anna "Ania" Nowak, thief@evil.test',
  "thief@evil.test, Anna <thief@evil.test>",
  "Anna\r\nBcc: thief@evil.test",
  "Grupa: thief@evil.test;",
])("a person called %j adds no recipient", async (name) => {
  const { email } = await aPublishedInitiative({ name });
  await runJobs();
  expect(server.received.map((mail) => mail.recipients)).toEqual([[email]]);
  expect(server.received[0]!.bcc).toBeUndefined();
});

test("an expired introduction's mail names the best city not asked yet", async () => {
  const { id: userId } = await aUser({ language: "pl" });
  const organisation = await anOrganisation({ members: [{ userId, role: "editor" }] });
  const initiative = await anInitiative({ organisationId: organisation.id });
  const asked = await aCity({ slug: "nurnberg" });
  await aCity({ slug: "closed", optedOut: true });
  await aCity({ slug: "vilnius", name: { pl: "Wilno", en: "Vilnius" } });
  const introduction = await anIntroduction({
    initiativeId: initiative.id,
    contactId: (await aContact({ cityId: asked.id })).id,
    status: "expired",
    match: { ranking: ["nurnberg", "closed", "vilnius", "lyon"] },
  });
  await tell({ type: "introduction.expired", introductionId: introduction.id });
  await runJobs();
  expect(server.received[0]!.text).toContain("Następne wśród pasujących miast: Wilno.");
});

test("in demo mode a mail goes into the mailbox, once for its message id", async () => {
  setTestEnvironment({ DEMO: "on" });
  const { email } = await aPublishedInitiative();
  await runJobs();
  const item = await db.mailboxItem.findFirstOrThrow();
  expect(item).toMatchObject({
    to: email,
    subject: expect.stringContaining("Inicjatywa opublikowana"),
  });
  const { messageId, subject, html, text } = item;
  const again = { messageId, subject, html, text, fromName: "Forum", language: "pl" };
  await deliver({ ...again, to: { name: "Ktoś", address: email }, subject: "Another" });
  expect(await db.mailboxItem.findMany()).toEqual([item]);
  expect(server.received).toHaveLength(0);
});
