import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { forgetOldDevices } from "~/modules/accounts/devices/known-devices.server";
import {
  endOtherSessions,
  endOwnSession,
  ownSessions,
} from "~/modules/accounts/sessions/own-sessions.server";
import { currentSession, sessionUser } from "~/modules/accounts/sessions/sessions.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { aUser } from "../../factories/user";
import { aBrowser, firefox, safari } from "../../support/browser";
import { useTestDatabase } from "../../support/database";

useTestDatabase();

const password = "szary kot na dachu";

async function aPerson() {
  const user = await aUser({ password });
  return { email: user.email, actor: (await loadActor(user.id))! };
}

const events = async () =>
  (await db.job.findMany({ where: { queue: "event" } })).map((job) => job.data);

test("a person sees where they are signed in, and by what", async () => {
  const { email, actor } = await aPerson();
  const [phone, desk] = [aBrowser(safari), aBrowser(firefox)];
  await phone.signsIn({ email, password });
  await desk.signsIn({ email, password });
  const seen = await ownSessions(actor, desk.request());
  expect(seen).toMatchObject([
    { browser: "firefox", system: "windows", isThis: true },
    { browser: "safari", system: "iphone", isThis: false },
  ]);
  expect(JSON.stringify(await db.session.findMany())).not.toContain("Mozilla");
});

test("signing out one session ends that one only", async () => {
  const { email, actor } = await aPerson();
  const [phone, desk] = [aBrowser(safari), aBrowser(firefox)];
  await phone.signsIn({ email, password });
  await desk.signsIn({ email, password });
  const { handle } = (await currentSession(phone.request()))!;
  expect(await endOwnSession(actor, handle)).toMatchObject({ ok: true });
  expect(await sessionUser(phone.request())).toBeNull();
  expect(await sessionUser(desk.request())).toBe(actor.userId);
  expect(await endOwnSession(actor, handle)).toMatchObject({ refusal: "session-gone" });
});

test("nobody can sign somebody else out", async () => {
  const { email } = await aPerson();
  const stranger = await aPerson();
  const phone = aBrowser(safari);
  await phone.signsIn({ email, password });
  const { handle } = (await currentSession(phone.request()))!;
  expect(await endOwnSession(stranger.actor, handle)).toMatchObject({ refusal: "session-gone" });
  expect(await endOtherSessions(stranger.actor, phone.request())).toBe(0);
  expect(await sessionUser(phone.request())).not.toBeNull();
});

test("signing out everywhere else keeps the session at hand", async () => {
  const { email, actor } = await aPerson();
  const browsers = [aBrowser(safari), aBrowser(firefox), aBrowser(firefox)];
  for (const browser of browsers) await browser.signsIn({ email, password });
  const [here, ...others] = browsers;
  expect(await endOtherSessions(actor, here!.request())).toBe(2);
  expect(await sessionUser(here!.request())).toBe(actor.userId);
  for (const other of others) expect(await sessionUser(other.request())).toBeNull();
});

test("the last use is written down at most once in five minutes", async () => {
  const { email } = await aPerson();
  const desk = aBrowser(firefox);
  await desk.signsIn({ email, password });
  const used = async () => (await db.session.findFirstOrThrow()).lastUsedAt.getTime();
  const minutesAgo = async (minutes: number) => {
    const lastUsedAt = new Date(Date.now() - minutes * 60_000);
    await db.session.updateMany({ data: { lastUsedAt } });
    await currentSession(desk.request());
    return (await used()) === lastUsedAt.getTime();
  };
  expect(await minutesAgo(4)).toBe(true);
  expect(await minutesAgo(6)).toBe(false);
  expect(Date.now() - (await used())).toBeLessThan(60_000);
});

test("a browser not seen before is told of by mail, but not the very first one", async () => {
  const { email, actor } = await aPerson();
  const [first, second] = [aBrowser(firefox), aBrowser(safari)];
  await first.signsIn({ email, password });
  await first.signsIn({ email, password });
  expect(await events()).toEqual([]);
  await second.signsIn({ email, password });
  const device = await db.knownDevice.findFirstOrThrow({ where: { browser: "safari" } });
  const expected = { type: "account.new-device", userId: actor.userId, deviceId: device.id };
  expect(await events()).toEqual([expected]);
  await second.signsIn({ email, password });
  expect(await events()).toHaveLength(1);
});

test("a browser known to one person is new to another, and the table does not tell they share it", async () => {
  const [ola, jan] = [await aPerson(), await aPerson()];
  const [shared, own] = [aBrowser(firefox), aBrowser(safari)];
  await own.signsIn({ email: jan.email, password });
  await shared.signsIn({ email: ola.email, password });
  await shared.signsIn({ email: jan.email, password });
  expect(await events()).toHaveLength(1);
  const marks = (await db.knownDevice.findMany()).map((device) => device.mark);
  expect(new Set(marks).size).toBe(3);
});

test("a device cookie with a changed signature counts for nothing", async () => {
  const { email } = await aPerson();
  const [first, second] = [aBrowser(firefox), aBrowser(firefox)];
  await first.signsIn({ email, password });
  const value = JSON.stringify(`${"a".repeat(27)}.${"b".repeat(43)}`);
  second.cookies.set("device", encodeURIComponent(Buffer.from(value).toString("base64")));
  await second.signsIn({ email, password });
  expect(await events()).toHaveLength(1);
});

test("a browser not seen for longer than its cookie lives is forgotten", async () => {
  const { email } = await aPerson();
  await aBrowser(firefox).signsIn({ email, password });
  holdClock(new Date(Date.now() + 399 * 86_400_000));
  await forgetOldDevices();
  expect(await db.knownDevice.count()).toBe(1);
  holdClock(new Date(Date.now() + 401 * 86_400_000));
  await forgetOldDevices();
  expect(await db.knownDevice.count()).toBe(0);
});
