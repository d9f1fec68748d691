import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  askForEmailChange,
  confirmEmailChange,
  forgetEmailChanges,
  openEmailChange,
  stopEmailChange,
  withdrawEmailChange,
} from "~/modules/accounts/address/change-email.server";
import { emailChangeToken } from "~/modules/accounts/address/email-change-links.server";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { requestPasswordReset } from "~/modules/accounts/passwords/reset-password.server";
import { sessionUser } from "~/modules/accounts/sessions/sessions.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { closeTransport } from "~/platform/mail/transport.server";
import { aHomeCity } from "../../factories/city";
import { aUser } from "../../factories/user";
import { aBrowser } from "../../support/browser";
import { setTestEnvironment, useTestDatabase } from "../../support/database";
import { runJobs } from "../../support/jobs";
import { aMailServer } from "../../support/mail-server";

useTestDatabase();

const password = "szary kot na dachu";
const fresh = "nowa@example.test";

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

async function aPerson() {
  const user = await aUser({ password });
  const browser = aBrowser();
  await browser.signsIn({ email: user.email, password });
  return { email: user.email, browser, actor: (await loadActor(user.id))! };
}

/** The links of the change asked for last. */
async function links() {
  const { id } = await db.emailChange.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  return {
    confirm: emailChangeToken("confirm-email-change", id),
    stop: emailChangeToken("stop-email-change", id),
  };
}

const emailOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).email;

test("the old address stays until the new one is confirmed, and each is told", async () => {
  const { email, actor } = await aPerson();
  expect(await askForEmailChange(actor, fresh)).toMatchObject({ ok: true });
  await runJobs();
  expect(await emailOf(actor.userId)).toBe(email);
  const { confirm, stop } = await links();
  const to = (address: string) =>
    server.received.filter((mail) => mail.recipients.includes(address)).map((mail) => mail.text);
  expect(to(fresh)).toEqual([expect.stringContaining(confirm)]);
  expect(to(email)).toEqual([expect.stringContaining(stop)]);
  expect(to(fresh)[0]).not.toContain(stop);
  expect(to(email)[0]).not.toContain(confirm);
  expect(await confirmEmailChange(actor, confirm)).toMatchObject({ ok: true });
  expect(await emailOf(actor.userId)).toBe(fresh);
  await runJobs();
  expect(to(email)).toHaveLength(2);
  expect(to(email)[1]).toContain(fresh);
});

test("a link confirms once, and only for the one who asked", async () => {
  const { actor } = await aPerson();
  const stranger = await aPerson();
  await askForEmailChange(actor, fresh);
  const { confirm } = await links();
  expect(await confirmEmailChange(stranger.actor, confirm)).toMatchObject({
    refusal: "email-change-other",
  });
  expect(await confirmEmailChange(actor, confirm)).toMatchObject({ ok: true });
  expect(await confirmEmailChange(actor, confirm)).toMatchObject({ refusal: "link-expired" });
});

test("the link that stops does not confirm, nor the other way round", async () => {
  const { actor } = await aPerson();
  await askForEmailChange(actor, fresh);
  const { confirm, stop } = await links();
  expect(await confirmEmailChange(actor, stop)).toMatchObject({ refusal: "link-expired" });
  expect(await stopEmailChange(confirm)).toMatchObject({ refusal: "link-expired" });
});

test("“it was not me” stops the change and signs everybody out", async () => {
  const { email, actor, browser } = await aPerson();
  await askForEmailChange(actor, fresh);
  const { confirm, stop } = await links();
  expect(await stopEmailChange(stop)).toMatchObject({ ok: true });
  expect(await sessionUser(browser.request())).toBeNull();
  expect(await confirmEmailChange(actor, confirm)).toMatchObject({ refusal: "link-expired" });
  expect(await stopEmailChange(stop)).toMatchObject({ refusal: "link-expired" });
  expect(await emailOf(actor.userId)).toBe(email);
});

test("after an hour both links are dead", async () => {
  const { actor } = await aPerson();
  await askForEmailChange(actor, fresh);
  const { confirm, stop } = await links();
  holdClock(new Date(Date.now() + 61 * 60_000));
  expect(await confirmEmailChange(actor, confirm)).toMatchObject({ refusal: "link-expired" });
  expect(await stopEmailChange(stop)).toMatchObject({ refusal: "link-expired" });
  expect(await openEmailChange(actor)).toBeNull();
});

test("a second wish replaces the first, and a wish can be given up", async () => {
  const { actor } = await aPerson();
  await askForEmailChange(actor, "pierwsza@example.test");
  const first = await links();
  holdClock(new Date(Date.now() + 1_000));
  await askForEmailChange(actor, fresh);
  expect(await confirmEmailChange(actor, first.confirm)).toMatchObject({ refusal: "link-expired" });
  expect(await openEmailChange(actor)).toMatchObject({ newEmail: fresh });
  await withdrawEmailChange(actor);
  const { confirm } = await links();
  expect(await confirmEmailChange(actor, confirm)).toMatchObject({ refusal: "link-expired" });
});

test("an address that has an account is answered alike; only its mailbox is told", async () => {
  const { actor } = await aPerson();
  const other = await aUser();
  expect(await askForEmailChange(actor, other.email)).toEqual(
    await askForEmailChange((await aPerson()).actor, "wolna@example.test"),
  );
  await runJobs();
  const [mail] = server.received.filter((each) => each.recipients.includes(other.email));
  expect(mail!.text).not.toContain("/account/address/confirm/");
  const change = await db.emailChange.findFirstOrThrow({ where: { newEmail: other.email } });
  const confirm = emailChangeToken("confirm-email-change", change.id);
  expect(await confirmEmailChange(actor, confirm)).toMatchObject({ refusal: "email-taken" });
});

test("an address somebody gave but never confirmed stands in nobody’s way", async () => {
  const { actor } = await aPerson();
  await aUser({ email: fresh, emailVerifiedAt: null });
  await askForEmailChange(actor, fresh);
  expect(await confirmEmailChange(actor, (await links()).confirm)).toMatchObject({ ok: true });
  expect(await emailOf(actor.userId)).toBe(fresh);
});

test("of two who move to the same address at once one gets it", async () => {
  const [ola, jan] = [await aPerson(), await aPerson()];
  await askForEmailChange(ola.actor, fresh);
  const first = await links();
  holdClock(new Date(Date.now() + 1_000));
  await askForEmailChange(jan.actor, fresh);
  const second = await links();
  const results = await Promise.all([
    confirmEmailChange(ola.actor, first.confirm),
    confirmEmailChange(jan.actor, second.confirm),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, refusal: "email-taken" });
});

test("a link for a new password sent to the old address dies with the change", async () => {
  const { email, actor } = await aPerson();
  await requestPasswordReset(email, "192.0.2.1");
  await askForEmailChange(actor, fresh);
  await confirmEmailChange(actor, (await links()).confirm);
  expect(await db.token.count()).toBe(0);
});

test("the own address is no new one, and five wishes an hour are enough", async () => {
  const { email, actor } = await aPerson();
  expect(await askForEmailChange(actor, email)).toMatchObject({ refusal: "email-same" });
  for (let n = 0; n < 4; n++) await askForEmailChange(actor, `n${n}@example.test`);
  expect(await askForEmailChange(actor, fresh)).toMatchObject({ refusal: "too-many-tries" });
});

test("addresses of changes that are over are forgotten after a month", async () => {
  const { actor } = await aPerson();
  await askForEmailChange(actor, fresh);
  holdClock(new Date(Date.now() + 31 * 86_400_000));
  await forgetEmailChanges();
  expect(await db.emailChange.count()).toBe(0);
});
