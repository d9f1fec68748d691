import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { askPasskey } from "~/modules/accounts/passkeys/ask-passkey.server";
import { forgetSpentChallenges } from "~/modules/accounts/passkeys/challenge.server";
import { checkPasskey } from "~/modules/accounts/passkeys/check-passkey.server";
import {
  addPasskey,
  offerPasskey,
  ownPasskeys,
  removePasskey,
} from "~/modules/accounts/passkeys/own-passkeys.server";
import { proveByPasskey } from "~/modules/accounts/proof/prove.server";
import { factorsOf } from "~/modules/accounts/second-factor/factors.server";
import { currentSession } from "~/modules/accounts/sessions/sessions.server";
import { signInWithPasskey, signInWithSecondPasskey } from "~/modules/accounts/sign-in.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import type { Role } from "~/platform/db/generated/enums";
import { aUser } from "../../factories/user";
import { anAuthenticator } from "../../support/authenticator";
import { aBrowser } from "../../support/browser";
import { setTestEnvironment, useTestDatabase } from "../../support/database";

useTestDatabase();

const password = "szary kot na dachu";
const rpId = "forum.test";
const atSignIn = { purpose: "sign-in", userId: "" } as const;

async function aPerson(role: Role = "member") {
  const user = await aUser({ password, role });
  const browser = aBrowser();
  await browser.signsIn({ email: user.email, password });
  return { email: user.email, browser, actor: (await loadActor(user.id))! };
}

/** Somebody with a passkey, made in the browser they signed in with. */
async function withPasskey(role?: Role) {
  const person = await aPerson(role);
  const device = anAuthenticator();
  const added = await adds(person, device);
  if (!added.ok) throw new Error(added.refusal);
  person.browser.keep([added.value.cookie]);
  return { ...person, device, codes: added.value.codes };
}

type Person = Awaited<ReturnType<typeof aPerson>>;
type Device = ReturnType<typeof anAuthenticator>;

async function adds({ actor, email, browser }: Person, device: Device, asked: object = {}) {
  const { challenge, user } = await offerPasskey(actor, { siteName: "Forum", email });
  const passkey = device.makes({ challenge, rpId, user: user.id, ...asked });
  return addPasskey(actor, browser.request(), { name: "Telefon", passkey });
}

const answerOf = async (device: Device, question: Parameters<typeof askPasskey>[0]) =>
  device.answers({ challenge: (await askPasskey(question)).challenge, rpId });

test("a passkey is added with a name, and the first one brings recovery codes", async () => {
  const { actor, codes, browser } = await withPasskey();
  expect(codes).toHaveLength(10);
  expect(await ownPasskeys(actor)).toMatchObject([{ name: "Telefon", lastUsedAt: null }]);
  expect(await factorsOf(actor.userId)).toEqual({ hasApp: false, passkeys: 1, codesLeft: 10 });
  expect(await currentSession(browser.request())).toMatchObject({ withSecondFactor: true });
});

test("a passkey alone signs in, as two factors", async () => {
  const { actor, device } = await withPasskey();
  const browser = aBrowser();
  const answer = await answerOf(device, atSignIn);
  const signedIn = await signInWithPasskey(browser.request(), answer, "192.0.2.1");
  if (!signedIn.ok) throw new Error(signedIn.refusal);
  browser.keep(signedIn.value);
  expect(await currentSession(browser.request())).toMatchObject({
    userId: actor.userId,
    withSecondFactor: true,
  });
  expect((await ownPasskeys(actor))[0]!.lastUsedAt).not.toBeNull();
});

test("an answer is taken once", async () => {
  const { device } = await withPasskey();
  const answer = await answerOf(device, atSignIn);
  const request = aBrowser().request();
  expect(await signInWithPasskey(request, answer, "192.0.2.1")).toMatchObject({ ok: true });
  expect(await signInWithPasskey(request, answer, "192.0.2.1")).toMatchObject({
    refusal: "passkey-failed",
  });
});

test("of two who send the same answer at once only one gets in", async () => {
  const { device } = await withPasskey();
  const answer = await answerOf(device, atSignIn);
  const tries = [1, 2, 3].map((n) =>
    signInWithPasskey(aBrowser().request(), answer, `192.0.2.${n}`),
  );
  expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1);
});

test("an answer to another question, of another site or another person is refused", async () => {
  const [ola, jan] = [await withPasskey(), await withPasskey()];
  const { challenge } = await askPasskey(atSignIn);
  const prove = { purpose: "prove", userId: ola.actor.userId } as const;
  const wrong = [
    ola.device.answers({ challenge, rpId, origin: "http://forum.test.evil" }),
    ola.device.answers({ challenge, rpId: "evil.test", origin: "http://forum.test" }),
    ola.device.answers({ challenge, rpId, isVerified: false }),
    ola.device.answers({ challenge: Buffer.from("made.up.one").toString("base64url"), rpId }),
    await answerOf(ola.device, prove),
    anAuthenticator().answers({ challenge, rpId }),
    "{}",
    "null",
    "",
    "[".repeat(1_000),
  ];
  for (const answer of wrong) expect(await checkPasskey(answer, atSignIn)).toBeNull();
  expect(await checkPasskey(await answerOf(jan.device, prove), prove)).toBeNull();
  expect(await checkPasskey(await answerOf(ola.device, prove), prove)).toBe(ola.actor.userId);
});

test("a device that pretends to be somebody else’s is refused", async () => {
  const [ola, jan] = [await withPasskey(), await withPasskey()];
  const { challenge } = await askPasskey(atSignIn);
  const answer = JSON.parse(ola.device.answers({ challenge, rpId })) as Record<string, unknown>;
  const stolen = JSON.stringify({ ...answer, id: jan.device.id, rawId: jan.device.id });
  expect(await checkPasskey(stolen, atSignIn)).toBeNull();
});

test("after half an hour a question is too old to be answered", async () => {
  const { device } = await withPasskey();
  const answer = await answerOf(device, atSignIn);
  holdClock(new Date(Date.now() + 31 * 60_000));
  expect(await checkPasskey(answer, atSignIn)).toBeNull();
  await forgetSpentChallenges();
  expect(await db.spentChallenge.count()).toBe(0);
});

test("with a passkey the password alone is not enough, and the passkey is the second step", async () => {
  const { email, actor, device } = await withPasskey();
  const browser = aBrowser();
  const step = await browser.signsIn({ email, password });
  expect(step.ok && step.value.isComplete).toBe(false);
  const stranger = await withPasskey();
  const question = { purpose: "second-step", userId: actor.userId } as const;
  const wrong = await answerOf(stranger.device, question);
  expect(await signInWithSecondPasskey(browser.request(), wrong, "192.0.2.1")).toMatchObject({
    refusal: "passkey-failed",
  });
  const right = await answerOf(device, question);
  expect(await signInWithSecondPasskey(browser.request(), right, "192.0.2.1")).toMatchObject({
    ok: true,
  });
});

test("a passkey proves who somebody is, once more", async () => {
  const { actor, browser, device } = await withPasskey();
  const question = { purpose: "prove", userId: actor.userId } as const;
  const proven = await proveByPasskey(actor, browser.request(), await answerOf(device, question));
  expect(proven).toMatchObject({ ok: true });
});

test("a passkey made without showing the device who one is, or for another site, is not added", async () => {
  const person = await aPerson();
  const wrong = [{ isVerified: false }, { origin: "http://evil.test" }, { rpId: "evil.test" }];
  for (const asked of wrong)
    expect(await adds(person, anAuthenticator(), asked)).toMatchObject({
      refusal: "passkey-failed",
    });
  expect(await factorsOf(person.actor.userId)).toMatchObject({ passkeys: 0, codesLeft: 0 });
});

test("an offer made to somebody else is of no use", async () => {
  const [ola, jan] = [await aPerson(), await aPerson()];
  const { challenge } = await offerPasskey(ola.actor, { siteName: "Forum", email: ola.email });
  expect(await adds(jan, anAuthenticator(), { challenge })).toMatchObject({
    refusal: "passkey-failed",
  });
});

test("nobody removes somebody else’s passkey", async () => {
  const [ola, jan] = [await withPasskey(), await withPasskey()];
  const [passkey] = await ownPasskeys(ola.actor);
  expect(await removePasskey(jan.actor, passkey!.id)).toMatchObject({ refusal: "passkey-gone" });
  expect(await removePasskey(ola.actor, passkey!.id)).toMatchObject({ ok: true });
  expect(await factorsOf(ola.actor.userId)).toEqual({ hasApp: false, passkeys: 0, codesLeft: 0 });
});

test("where staff must have a second factor, of two passkeys one can go and the last cannot", async () => {
  setTestEnvironment({ STAFF_SECOND_FACTOR: "required" });
  const person = await withPasskey("moderator");
  await adds(person, anAuthenticator());
  const [first, second] = await ownPasskeys(person.actor);
  expect(await removePasskey(person.actor, first!.id)).toMatchObject({ ok: true });
  expect(await removePasskey(person.actor, second!.id)).toMatchObject({
    refusal: "last-second-factor",
  });
});
