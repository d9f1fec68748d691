import { expect, test } from "vitest";
import { confirmEmail } from "~/modules/accounts/confirm-email.server";
import { registerAccount } from "~/modules/accounts/register-account.server";
import {
  requestPasswordReset,
  resetPassword,
} from "~/modules/accounts/passwords/reset-password.server";
import { endAllSessions, sessionUser } from "~/modules/accounts/sessions/sessions.server";
import { signIn as signInBy } from "~/modules/accounts/sign-in.server";
import { tokenText } from "~/modules/accounts/tokens.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const person = {
  name: "Zofia Kmita",
  email: "zofia@example.test",
  password: "szary kot na dachu",
  language: "pl" as const,
};

const signIn = (given: { email: string; password: string }, address: string) =>
  signInBy(new Request("http://forum.test/pl/sign-in"), given, address);

const requestWith = (setCookie: string) =>
  new Request("http://forum.test/pl", { headers: { Cookie: setCookie.split(";")[0]! } });

async function lastToken(purpose: "confirm_email" | "reset_password") {
  const token = await db.token.findFirstOrThrow({
    where: { purpose },
    orderBy: { expiresAt: "desc" },
  });
  return tokenText(purpose, token.id);
}

test("an account works once its address is confirmed, and its link works once", async () => {
  await registerAccount(person, "192.0.2.1");
  expect(await signIn(person, "192.0.2.1")).toMatchObject({ refusal: "email-not-confirmed" });
  const link = await lastToken("confirm_email");
  expect(await confirmEmail(link)).toMatchObject({ ok: true });
  expect(await confirmEmail(link)).toMatchObject({ refusal: "link-expired" });
  const signedIn = await signIn(person, "192.0.2.1");
  expect(signedIn.ok && (await sessionUser(requestWith(signedIn.value.cookies[0]!)))).toBeTruthy();
});

test("a link with a changed signature or for another purpose does nothing", async () => {
  await registerAccount(person, "192.0.2.1");
  const link = await lastToken("confirm_email");
  const changed = link.slice(0, -1) + (link.endsWith("A") ? "B" : "A");
  expect(await confirmEmail(changed)).toMatchObject({ refusal: "link-expired" });
  expect(await resetPassword(link, "zupełnie nowe hasło")).toMatchObject({
    refusal: "link-expired",
  });
});

test("a link is dead after its time", async () => {
  await registerAccount(person, "192.0.2.1");
  const link = await lastToken("confirm_email");
  holdClock(new Date(Date.now() + 61 * 60_000));
  expect(await confirmEmail(link)).toMatchObject({ refusal: "link-expired" });
});

test("registering a known address answers the same and changes nothing", async () => {
  await aUser({ email: person.email, name: "Zofia Kmita" });
  const before = await db.user.findUniqueOrThrow({ where: { email: person.email } });
  expect(await registerAccount({ ...person, name: "Ktoś Inny" }, "192.0.2.1")).toMatchObject({
    ok: true,
  });
  expect(await db.user.findUniqueOrThrow({ where: { email: person.email } })).toEqual(before);
});

test("a password that is easy to guess is refused", async () => {
  for (const password of ["aaaaaaaaaaaaaaaa", "12341234123412341234", person.email]) {
    expect(await registerAccount({ ...person, password }, "192.0.2.1")).toMatchObject({
      refusal: "password-common",
    });
  }
});

test("a wrong password and an unknown address are answered alike", async () => {
  await aUser({ email: person.email, password: person.password });
  const wrong = await signIn({ ...person, password: "not the right one" }, "192.0.2.1");
  const unknown = await signIn(
    { email: "nobody@example.test", password: "not the right one" },
    "192.0.2.1",
  );
  expect(wrong).toEqual(unknown);
  expect(wrong).toMatchObject({ refusal: "wrong-password" });
});

test("after 25 tries an account rests for an hour, from whatever address", async () => {
  await aUser({ email: person.email, password: person.password });
  for (let n = 0; n < 25; n++) {
    expect(await signIn({ ...person, password: `wrong ${n}` }, `192.0.2.${n}`)).toMatchObject({
      refusal: "wrong-password",
    });
  }
  expect(await signIn(person, "192.0.2.99")).toMatchObject({ refusal: "too-many-tries" });
});

test("a new password ends every session and the old password", async () => {
  await aUser({ email: person.email, password: person.password });
  const old = await signIn(person, "192.0.2.1");
  await requestPasswordReset(person.email, "192.0.2.1");
  const password = "inne, lepsze hasło";
  expect(await resetPassword(await lastToken("reset_password"), password)).toMatchObject({
    ok: true,
  });
  expect(old.ok && (await sessionUser(requestWith(old.value.cookies[0]!)))).toBeNull();
  expect(await signIn(person, "192.0.2.1")).toMatchObject({ refusal: "wrong-password" });
  expect(await signIn({ ...person, password }, "192.0.2.1")).toMatchObject({ ok: true });
});

test("asking for a new password of an unknown address answers the same and mails nobody", async () => {
  expect(await requestPasswordReset("nobody@example.test", "192.0.2.1")).toMatchObject({
    ok: true,
  });
  expect(await db.job.count()).toBe(0);
});

test("the database holds a hash of the session id, not the id", async () => {
  const user = await aUser({ email: person.email, password: person.password });
  const signedIn = await signIn(person, "192.0.2.1");
  const cookie = signedIn.ok ? /=([^;]+)/.exec(signedIn.value.cookies[0]!)![1]! : "";
  const [session] = await db.session.findMany({ where: { userId: user.id } });
  expect(session!.id).toMatch(/^[0-9a-f]{64}$/);
  expect(session!.id).not.toContain(cookie);
  await endAllSessions(user.id);
  expect(signedIn.ok && (await sessionUser(requestWith(signedIn.value.cookies[0]!)))).toBeNull();
});

test.each([
  ["moderator", 30],
  ["member", 14 * 24 * 60],
] as const)("a session of a %s ends after %i idle minutes", async (role, minutes) => {
  await aUser({ email: person.email, password: person.password, role });
  await signIn(person, "192.0.2.1");
  const session = await db.session.findFirstOrThrow();
  const left = (session.expiresAt.getTime() - Date.now()) / 60_000;
  expect(left).toBeGreaterThan(minutes - 1);
  expect(left).toBeLessThanOrEqual(minutes);
});
