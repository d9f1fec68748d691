import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import type { Actor } from "~/modules/accounts/actor";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { confirmApp, prepareApp, removeApp } from "~/modules/accounts/second-factor/app.server";
import { factorsOf } from "~/modules/accounts/second-factor/factors.server";
import { forgetPendingSignIns } from "~/modules/accounts/second-factor/pending-sign-in.server";
import { removeAllFactors } from "~/modules/accounts/second-factor/remove-all-factors.server";
import { renewCodes } from "~/modules/accounts/second-factor/recovery-codes.server";
import { currentSession, sessionUser } from "~/modules/accounts/sessions/sessions.server";
import { signInWithCode } from "~/modules/accounts/sign-in.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import type { Role } from "~/platform/db/generated/enums";
import { aUser } from "../../factories/user";
import { aBrowser } from "../../support/browser";
import { setTestEnvironment, useTestDatabase } from "../../support/database";

useTestDatabase();

const password = "szary kot na dachu";
const names = { issuer: "Forum", label: "ola@example.test" };
const begin = new Date("2027-05-01T12:00:00Z");

type Browser = ReturnType<typeof aBrowser>;

const codeAt = (key: string, at: Date) =>
  TOTP.generate({ secret: Secret.fromBase32(key), timestamp: at.getTime() });

/** Half a minute later: the app shows another code. */
function later(seconds = 60) {
  const at = new Date((held ?? begin).getTime() + seconds * 1000);
  held = at;
  holdClock(at);
  return at;
}
let held: Date | undefined;

async function aPerson(role: Role = "member") {
  held = begin;
  holdClock(begin);
  const user = await aUser({ password, role });
  const browser = aBrowser();
  await browser.signsIn({ email: user.email, password });
  return { email: user.email, actor: (await loadActor(user.id))!, browser };
}

/** Somebody whose app is set up in the browser they signed in with. */
async function withApp(role: Role = "member") {
  const person = await aPerson(role);
  const { key, codes } = await addsApp(person);
  return { ...person, key, codes };
}

async function addsApp({ actor, browser }: { actor: Actor; browser: Browser }) {
  const { sealed, key } = prepareApp(actor, names);
  const secret = key.replaceAll(" ", "");
  const code = codeAt(secret, held!);
  const confirmed = await confirmApp(actor, browser.request(), { sealed, code });
  if (!confirmed.ok) throw new Error(confirmed.refusal);
  browser.keep([confirmed.value.cookie]);
  return { key: secret, codes: confirmed.value.codes ?? [] };
}

const finishes = async (browser: Browser, code: string) => {
  const result = await signInWithCode(browser.request(), code, "192.0.2.1");
  if (result.ok) browser.keep(result.value);
  return result;
};

const changes = async () =>
  (await db.job.findMany({ where: { queue: "event" }, orderBy: { id: "asc" } }))
    .map(({ data }) => data as { type: string; change?: string })
    .filter(({ type }) => type === "account.security-changed")
    .map(({ change }) => change);

test("an app counts only after a right code, and its key is not stored in clear", async () => {
  const { actor, browser } = await aPerson();
  const { sealed, key } = prepareApp(actor, names);
  const wrong = await confirmApp(actor, browser.request(), { sealed, code: "000000" });
  expect(wrong).toMatchObject({ refusal: "code-wrong" });
  expect(await factorsOf(actor.userId)).toEqual({ hasApp: false, passkeys: 0, codesLeft: 0 });
  const secret = key.replaceAll(" ", "");
  const code = codeAt(secret, begin);
  const right = await confirmApp(actor, browser.request(), { sealed, code });
  expect(right.ok && right.value.codes).toHaveLength(10);
  expect(await factorsOf(actor.userId)).toEqual({ hasApp: true, passkeys: 0, codesLeft: 10 });
  expect(JSON.stringify(await db.totp.findMany())).not.toContain(secret);
  expect(await changes()).toEqual(["app-added"]);
});

test("a form with a mistake keeps the key that was scanned", async () => {
  const { actor } = await aPerson();
  const first = prepareApp(actor, names);
  const again = prepareApp(actor, names, first.sealed);
  expect(again).toEqual(first);
  expect(prepareApp(actor, names).key).not.toBe(first.key);
});

test("a key prepared for somebody else, or more than an hour ago, is refused", async () => {
  const [ola, jan] = [await aPerson(), await aPerson()];
  const { sealed, key } = prepareApp(ola.actor, names);
  const code = codeAt(key.replaceAll(" ", ""), begin);
  const other = await confirmApp(jan.actor, jan.browser.request(), { sealed, code });
  expect(other).toMatchObject({ refusal: "form-outdated" });
  const at = later(3_601);
  const late = { sealed, code: codeAt(key.replaceAll(" ", ""), at) };
  const outdated = await confirmApp(ola.actor, ola.browser.request(), late);
  expect(outdated).toMatchObject({ refusal: "form-outdated" });
});

test("with the first factor other sessions end and the own one gets a new id", async () => {
  const { email, actor, browser } = await aPerson();
  const other = aBrowser();
  await other.signsIn({ email, password });
  const copied = aBrowser();
  for (const [name, value] of browser.cookies) copied.cookies.set(name, value);
  await addsApp({ actor, browser });
  expect(await sessionUser(other.request())).toBeNull();
  expect(await sessionUser(copied.request())).toBeNull();
  expect(await currentSession(browser.request())).toMatchObject({ withSecondFactor: true });
});

test("after the password a code is asked for, and nobody is signed in before it", async () => {
  const { email, actor, key } = await withApp();
  const browser = aBrowser();
  const step = await browser.signsIn({ email, password });
  expect(step.ok && step.value.isComplete).toBe(false);
  expect(await sessionUser(browser.request())).toBeNull();
  expect(browser.cookies.has("session")).toBe(false);
  expect(await finishes(browser, "000000")).toMatchObject({ refusal: "code-wrong" });
  expect(await sessionUser(browser.request())).toBeNull();
  expect(await finishes(browser, codeAt(key, later()))).toMatchObject({ ok: true });
  expect(await currentSession(browser.request())).toMatchObject({
    userId: actor.userId,
    withSecondFactor: true,
  });
  expect(browser.cookies.has("sign-in")).toBe(false);
});

test("a wrong password is answered alike with and without a second factor", async () => {
  const { email } = await withApp();
  const plain = await aUser({ password });
  const answers = [email, plain.email, "nobody@example.test"].map((each) =>
    aBrowser().signsIn({ email: each, password: "not the right one" }),
  );
  for (const answer of await Promise.all(answers))
    expect(answer).toEqual({ ok: false, refusal: "wrong-password" });
  expect(await db.pendingSignIn.count()).toBe(0);
});

test("a code works once, also the one an app was confirmed with", async () => {
  const { email, key } = await withApp();
  const [first, second] = [aBrowser(), aBrowser()];
  for (const browser of [first, second]) await browser.signsIn({ email, password });
  expect(await finishes(first, codeAt(key, begin))).toMatchObject({ refusal: "code-wrong" });
  const code = codeAt(key, later());
  expect(await finishes(first, code)).toMatchObject({ ok: true });
  expect(await finishes(second, code)).toMatchObject({ refusal: "code-wrong" });
});

test("of two who send the same code at once only one gets in", async () => {
  const { email, key } = await withApp();
  const browsers = [aBrowser(), aBrowser(), aBrowser()];
  for (const browser of browsers) await browser.signsIn({ email, password });
  const code = codeAt(key, later());
  const results = await Promise.all(browsers.map((browser) => finishes(browser, code)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a recovery code works once, however it is typed, and is told of by mail", async () => {
  const { email, actor, codes } = await withApp();
  const [first, second] = [aBrowser(), aBrowser()];
  for (const browser of [first, second]) await browser.signsIn({ email, password });
  const typed = codes[3]!.toUpperCase().replace("-", " ");
  expect(await finishes(first, typed)).toMatchObject({ ok: true });
  expect(await finishes(second, typed)).toMatchObject({ refusal: "code-wrong" });
  expect((await factorsOf(actor.userId)).codesLeft).toBe(9);
  expect(await changes()).toEqual(["app-added", "code-used"]);
  expect(JSON.stringify(await db.recoveryCode.findMany())).not.toContain(codes[0]);
});

test("somebody else’s recovery code is none of mine", async () => {
  const [ola, jan] = [await withApp(), await withApp()];
  const browser = aBrowser();
  await browser.signsIn({ email: ola.email, password });
  expect(await finishes(browser, jan.codes[0]!)).toMatchObject({ refusal: "code-wrong" });
});

test("new recovery codes replace the old ones", async () => {
  const { email, actor, codes } = await withApp();
  const renewed = await renewCodes(actor);
  const browser = aBrowser();
  await browser.signsIn({ email, password });
  expect(await finishes(browser, codes[0]!)).toMatchObject({ refusal: "code-wrong" });
  expect(renewed.ok && (await finishes(browser, renewed.value[0]!))).toMatchObject({ ok: true });
  const plain = await aPerson();
  expect(await renewCodes(plain.actor)).toMatchObject({ refusal: "no-second-factor" });
});

test("ten minutes after the password it has to be given again", async () => {
  const { email, key } = await withApp();
  const browser = aBrowser();
  await browser.signsIn({ email, password });
  const code = codeAt(key, later(601));
  expect(await finishes(browser, code)).toMatchObject({ refusal: "sign-in-outdated" });
  await forgetPendingSignIns();
  expect(await db.pendingSignIn.count()).toBe(0);
});

test("the half-way state is a hash in the database and another browser’s is of no use", async () => {
  const { email, key } = await withApp();
  const browser = aBrowser();
  await browser.signsIn({ email, password });
  const [row] = await db.pendingSignIn.findMany();
  expect(row!.id).toMatch(/^[0-9a-f]{64}$/);
  expect(await finishes(aBrowser(), codeAt(key, later()))).toMatchObject({
    refusal: "sign-in-outdated",
  });
});

test("after 25 wrong codes an account rests, from whatever browser", async () => {
  const { email, key } = await withApp();
  const browser = aBrowser();
  await browser.signsIn({ email, password });
  for (let n = 0; n < 25; n++)
    expect(await finishes(browser, "000000")).toMatchObject({ refusal: "code-wrong" });
  const other = aBrowser();
  await other.signsIn({ email, password }, "198.51.100.7");
  const code = codeAt(key, later());
  expect(await finishes(other, code)).toMatchObject({ refusal: "too-many-tries" });
});

test("with the last factor the recovery codes go", async () => {
  const { email, actor } = await withApp();
  expect(await removeApp(actor)).toMatchObject({ ok: true });
  expect(await factorsOf(actor.userId)).toEqual({ hasApp: false, passkeys: 0, codesLeft: 0 });
  const step = await aBrowser().signsIn({ email, password });
  expect(step.ok && step.value.isComplete).toBe(true);
  expect(await changes()).toEqual(["app-added", "app-removed"]);
});

test("where staff must have a second factor their last one stays", async () => {
  setTestEnvironment({ STAFF_SECOND_FACTOR: "required" });
  const { actor } = await withApp("coordinator");
  expect(await removeApp(actor)).toMatchObject({ refusal: "last-second-factor" });
  expect(await factorsOf(actor.userId)).toEqual({ hasApp: true, passkeys: 0, codesLeft: 10 });
  const member = await withApp();
  expect(await removeApp(member.actor)).toMatchObject({ ok: true });
});

test("the office can take every factor from somebody who has lost them", async () => {
  const { email, actor, browser } = await withApp();
  expect(await removeAllFactors(email)).toMatchObject({ value: { needsNewPassword: false } });
  expect(await factorsOf(actor.userId)).toEqual({ hasApp: false, passkeys: 0, codesLeft: 0 });
  expect(await sessionUser(browser.request())).toBeNull();
  const step = await aBrowser().signsIn({ email, password });
  expect(step.ok && step.value.isComplete).toBe(true);
  expect(await changes()).toEqual(["app-added", "factors-removed"]);
  expect(await removeAllFactors("nobody@example.test")).toMatchObject({ refusal: "not-found" });
});

test("a password too short to stand alone does not outlive the factors", async () => {
  const { email, actor } = await withApp();
  await db.user.update({ where: { id: actor.userId }, data: { hasShortPassword: true } });
  expect(await removeAllFactors(email)).toMatchObject({ value: { needsNewPassword: true } });
  expect(await aBrowser().signsIn({ email, password })).toMatchObject({
    refusal: "wrong-password",
  });
});
