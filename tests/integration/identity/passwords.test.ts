import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { changePassword } from "~/modules/accounts/passwords/change-password.server";
import {
  requestPasswordReset,
  resetPassword,
} from "~/modules/accounts/passwords/reset-password.server";
import { registerSchema } from "~/modules/accounts/account.schema";
import { removeApp } from "~/modules/accounts/second-factor/app.server";
import { sessionUser } from "~/modules/accounts/sessions/sessions.server";
import { tokenText } from "~/modules/accounts/tokens.server";
import { db } from "~/platform/db/index.server";
import { aUser } from "../../factories/user";
import { aBrowser } from "../../support/browser";
import { useTestDatabase } from "../../support/database";

useTestDatabase();

const old = "szary kot na dachu";
const fresh = "zielony pies pod stołem";

async function aPerson({ withApp = false } = {}) {
  const user = await aUser({ password: old });
  const browser = aBrowser();
  await browser.signsIn({ email: user.email, password: old });
  if (withApp) await db.totp.create({ data: { userId: user.id, secret: "sealed" } });
  return { email: user.email, browser, actor: (await loadActor(user.id))! };
}

type Person = Awaited<ReturnType<typeof aPerson>>;

const changes = ({ actor, browser }: Person, password: string, currentPassword = old) =>
  changePassword(actor, browser.request(), { currentPassword, password });

async function resetLink({ email }: Person) {
  await requestPasswordReset(email, "192.0.2.1");
  const { id } = await db.token.findFirstOrThrow({ where: { purpose: "reset_password" } });
  return tokenText("reset_password", id);
}

test("a changed password ends the other sessions and the copied cookie, and is told of by mail", async () => {
  const person = await aPerson();
  const [other, copied] = [aBrowser(), aBrowser()];
  await other.signsIn({ email: person.email, password: old });
  for (const [name, value] of person.browser.cookies) copied.cookies.set(name, value);
  const changed = await changes(person, fresh);
  if (!changed.ok) throw new Error(changed.refusal);
  person.browser.keep([changed.value]);
  expect(await sessionUser(person.browser.request())).toBe(person.actor.userId);
  for (const gone of [other, copied]) expect(await sessionUser(gone.request())).toBeNull();
  const again = aBrowser();
  expect(await again.signsIn({ email: person.email, password: old })).toMatchObject({ ok: false });
  expect(await again.signsIn({ email: person.email, password: fresh })).toMatchObject({ ok: true });
  const events = (await db.job.findMany({ where: { queue: "event" } })).map(({ data }) => data);
  expect(events).toContainEqual({ type: "account.password-changed", userId: person.actor.userId });
});

test("without the password one has there is no other one", async () => {
  const person = await aPerson();
  expect(await changes(person, fresh, "not the right one")).toMatchObject({
    refusal: "password-wrong",
  });
  expect(await sessionUser(person.browser.request())).toBe(person.actor.userId);
});

test("a link for a new password dies when the password is changed", async () => {
  const person = await aPerson();
  const link = await resetLink(person);
  await changes(person, fresh);
  expect(await resetPassword(link, "niebieski słoń w wannie")).toMatchObject({
    refusal: "link-expired",
  });
});

test.each([
  ["kot na dachu", "password-too-short"],
  ["123456789012345678", null],
  ["aaaaaaaaaaaaaaaa", "password-common"],
  ["🐈🐕🐘🦒🐍🐢🦉🐝🐟🦀🐌🦋🐞🦔🦇", null],
])("alone the password %s is refused with %s", async (password, refusal) => {
  const changed = await changes(await aPerson(), password);
  expect(changed).toMatchObject(refusal ? { refusal } : { ok: true });
});

test("with a second factor eight characters are enough, seven are not", async () => {
  const person = await aPerson({ withApp: true });
  expect(await changes(person, "kot-mył")).toMatchObject({ refusal: "password-under-eight" });
  expect(await changes(person, "kot-mysz")).toMatchObject({ ok: true });
});

test("the last factor stays while the password is too short to stand alone", async () => {
  const person = await aPerson({ withApp: true });
  const changed = await changes(person, "kot-mysz");
  if (!changed.ok) throw new Error(changed.refusal);
  person.browser.keep([changed.value]);
  expect(await removeApp(person.actor)).toMatchObject({ refusal: "password-short-alone" });
  await changes(person, fresh, "kot-mysz");
  expect(await removeApp(person.actor)).toMatchObject({ ok: true });
});

test("a link sent by mail sets a password by the same rules, and a refusal does not use it up", async () => {
  const person = await aPerson();
  const link = await resetLink(person);
  expect(await resetPassword(link, "kot-mysz")).toMatchObject({ refusal: "password-too-short" });
  await db.totp.create({ data: { userId: person.actor.userId, secret: "sealed" } });
  expect(await resetPassword(link, "kot-mysz")).toMatchObject({ ok: true });
  const step = await aBrowser().signsIn({ email: person.email, password: "kot-mysz" });
  expect(step.ok && step.value.isComplete).toBe(false);
});

test("a new account takes 128 characters of any alphabet and no more", () => {
  const account = (password: string) =>
    registerSchema.safeParse({ name: "Ola Kot", email: "ola@example.test", password }).success;
  for (const letter of ["a", "ż", "猫", "🐈"]) {
    expect(account(letter.repeat(128))).toBe(true);
    expect(account(letter.repeat(129))).toBe(false);
  }
});
