import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { requireRecentProof, requireStaff } from "~/modules/accounts/guards.server";
import { proveByCode, proveByPassword } from "~/modules/accounts/proof/prove.server";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { startSession } from "~/modules/accounts/sessions/sessions.server";
import type { Role } from "~/platform/db/generated/enums";
import { aUser } from "../../factories/user";
import { aBrowser } from "../../support/browser";
import { setTestEnvironment, useTestDatabase } from "../../support/database";

useTestDatabase();

const password = "szary kot na dachu";

async function signedIn(role: Role, withSecondFactor = false) {
  const user = await aUser({ role, password });
  const browser = aBrowser();
  const kind = { browser: null, system: null };
  browser.keep([await startSession(user.id, { ...kind, withSecondFactor })]);
  return { browser, actor: (await loadActor(user.id))! };
}

type Guard = typeof requireStaff;

/** What a guard answers: the person, or where it leads. */
async function asks(guard: Guard, request: Request, form?: FormData) {
  const context = { nonce: "", requestId: "", clientAddress: "192.0.2.1" };
  const asked: ActionFunctionArgs = { request, params: { lang: "pl" }, context };
  try {
    return await guard(asked, form);
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return { status: thrown.status, location: thrown.headers.get("Location") };
  }
}

test("staff without a second factor are led to where they set it up, and back", async () => {
  setTestEnvironment({ STAFF_SECOND_FACTOR: "required" });
  const { browser } = await signedIn("administrator");
  expect(await asks(requireStaff, browser.request("/pl/staff/funding?page=2"))).toEqual({
    status: 302,
    location: "/pl/account/second-factor?next=%2Fpl%2Fstaff%2Ffunding%3Fpage%3D2",
  });
});

test("what staff typed is kept meanwhile", async () => {
  setTestEnvironment({ STAFF_SECOND_FACTOR: "required" });
  const { browser } = await signedIn("moderator");
  const form = new FormData();
  form.set("note", "Bardzo długie uzasadnienie");
  await asks(requireStaff, browser.request("/pl/staff/funding/new"), form);
  const kept = await db.rescuedForm.findFirstOrThrow();
  expect(kept.values).toEqual({ note: ["Bardzo długie uzasadnienie"] });
});

test("with a second factor staff are staff", async () => {
  setTestEnvironment({ STAFF_SECOND_FACTOR: "required" });
  const { browser } = await signedIn("moderator", true);
  expect(await asks(requireStaff, browser.request("/pl/staff"))).toMatchObject({
    role: "moderator",
  });
});

test("for members the staff's pages do not exist, whatever they proved", async () => {
  setTestEnvironment({ STAFF_SECOND_FACTOR: "required" });
  for (const withSecondFactor of [false, true]) {
    const { browser } = await signedIn("member", withSecondFactor);
    expect(await asks(requireStaff, browser.request("/pl/staff"))).toMatchObject({ status: 404 });
  }
});

test("for ten minutes after signing in nothing is asked, then a proof, and what was typed is kept", async () => {
  const { browser, actor } = await signedIn("member");
  const request = () => browser.request("/pl/account/address");
  expect(await asks(requireRecentProof, request())).toMatchObject({ userId: actor.userId });
  holdClock(new Date(Date.now() + 11 * 60_000));
  const form = new FormData();
  form.set("email", "nowy@example.test");
  const answer = (await asks(requireRecentProof, request(), form)) as { location: string };
  const kept = await db.rescuedForm.findFirstOrThrow();
  expect(answer.location).toBe(
    `/pl/account/prove?next=%2Fpl%2Faccount%2Faddress&rescued=${kept.id}`,
  );
  expect(kept.values).toEqual({ email: ["nowy@example.test"] });
  const wrong = await proveByPassword(actor, browser.request(), "not the right one");
  expect(wrong).toMatchObject({ refusal: "password-wrong" });
  expect(await asks(requireRecentProof, request())).toMatchObject({ status: 302 });
  expect(await proveByPassword(actor, browser.request(), password)).toMatchObject({ ok: true });
  expect(await asks(requireRecentProof, request())).toMatchObject({ userId: actor.userId });
});

test("a proof in one session is none in another", async () => {
  const { browser, actor } = await signedIn("member");
  const other = aBrowser();
  other.keep([await startSession(actor.userId)]);
  holdClock(new Date(Date.now() + 11 * 60_000));
  await proveByPassword(actor, other.request(), password);
  const request = browser.request("/pl/account/address");
  expect(await asks(requireRecentProof, request)).toMatchObject({ status: 302 });
});

test("whoever is not signed in is asked to, not to prove anything", async () => {
  const answer = await asks(requireRecentProof, aBrowser().request("/pl/account/address"));
  expect(answer).toMatchObject({ location: "/pl/sign-in?next=%2Fpl%2Faccount%2Faddress" });
});

test("after 25 wrong proofs an account rests", async () => {
  const { browser, actor } = await signedIn("member");
  for (let n = 0; n < 25; n++)
    expect(await proveByPassword(actor, browser.request(), `wrong ${n}`)).toMatchObject({
      refusal: "password-wrong",
    });
  const answers = await proveByPassword(actor, browser.request(), password);
  expect(answers).toMatchObject({ refusal: "too-many-tries" });
});

test("a code that is none proves nothing", async () => {
  const { browser, actor } = await signedIn("member");
  for (const code of ["000000", "", "abcde-fghjk"])
    expect(await proveByCode(actor, browser.request(), code)).toMatchObject({
      refusal: "code-wrong",
    });
});
