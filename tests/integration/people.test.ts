import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import {
  blockPerson,
  endSessionsOf,
  unblockPerson,
} from "~/modules/accounts/people/block-person.server";
import { changeRole } from "~/modules/accounts/people/change-role.server";
import { peopleFilterOf, peoplePage } from "~/modules/accounts/people/people.queries.server";
import { startSession } from "~/modules/accounts/sessions/sessions.server";
import { signIn as signInBy } from "~/modules/accounts/sign-in.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../factories/actor";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const signIn = (given: { email: string; password: string }, address: string) =>
  signInBy(new Request("http://forum.test/pl/sign-in"), given, address);

const administrator = () => anActor({ role: "administrator" });
const logged = async () =>
  (await db.auditEvent.findMany({ orderBy: { id: "asc" } })).map(({ kind, details }) => [
    kind,
    details,
  ]);

test("another role ends all sessions, is in the log and is told by mail", async () => {
  const actor = await administrator();
  const user = await aUser();
  await startSession(user.id);
  expect(await changeRole(actor, user.id, "moderator")).toMatchObject({ ok: true });
  expect((await loadActor(user.id))?.role).toBe("moderator");
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
  expect(await logged()).toEqual([["person.role-changed", { from: "member", to: "moderator" }]]);
  expect((await db.job.findMany()).map(({ data }) => data)).toEqual([
    { type: "account.role-changed", userId: user.id },
  ]);
});

test.each(["member", "moderator", "coordinator"] as const)(
  "a %s changes nobody's role, blocks nobody and signs nobody out",
  async (role) => {
    const actor = await anActor({ role });
    const user = await aUser();
    const refused = { ok: false, refusal: "not-allowed" };
    expect(await changeRole(actor, user.id, "administrator")).toEqual(refused);
    expect(await blockPerson(actor, user.id, "bo tak sobie")).toEqual(refused);
    expect(await unblockPerson(actor, user.id)).toEqual(refused);
    expect(await endSessionsOf(actor, user.id)).toEqual(refused);
    expect(await logged()).toEqual([]);
  },
);

test("nobody changes their own role or blocks themselves", async () => {
  const actor = await administrator();
  const refused = { ok: false, refusal: "not-oneself" };
  expect(await changeRole(actor, actor.userId, "member")).toEqual(refused);
  expect(await blockPerson(actor, actor.userId, "koniec pracy")).toEqual(refused);
});

test("the last administrator who can sign in is neither lowered nor blocked", async () => {
  const [one, two] = [await administrator(), await administrator()];
  expect(await blockPerson(one, two.userId, "odchodzi z urzędu")).toMatchObject({ ok: true });
  const refused = { ok: false, refusal: "last-administrator" };
  expect(await changeRole(two, one.userId, "member")).toEqual(refused);
  expect(await blockPerson(two, one.userId, "bo tak sobie")).toEqual(refused);
});

test("a blocked person is out at once, cannot sign in, and can again when unblocked", async () => {
  const actor = await administrator();
  const password = "cztery zwykłe słowa tutaj";
  const user = await aUser({ password });
  const enter = () => signIn({ email: user.email, password }, "203.0.113.7");
  expect(await enter()).toMatchObject({ ok: true });
  await blockPerson(actor, user.id, "ktoś inny pisze z tego konta");
  expect(await loadActor(user.id)).toBeNull();
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
  expect(await enter()).toEqual({ ok: false, refusal: "account-blocked" });
  const wrong = await signIn({ email: user.email, password: "inne hasło tu jest" }, "203.0.113.7");
  expect(wrong).toEqual({ ok: false, refusal: "wrong-password" });
  await unblockPerson(actor, user.id);
  expect(await enter()).toMatchObject({ ok: true });
  expect((await logged()).map(([kind]) => kind)).toEqual(
    expect.arrayContaining(["person.blocked", "person.unblocked"]),
  );
});

test("people are found by name and address, role and block, page after page", async () => {
  for (let n = 0; n < 35; n += 1)
    await aUser({
      name: `Jan ${String(n).padStart(2, "0")}`,
      role: n % 2 ? "member" : "moderator",
    });
  const ewa = await aUser({ name: "Ewa Żak", email: "zak@szkola.test" });
  const found = async (query: string) => peoplePage(peopleFilterOf(new URLSearchParams(query)));
  expect((await found("q=żak")).people.map(({ id }) => id)).toEqual([ewa.id]);
  expect((await found("q=ZAK@")).people.map(({ id }) => id)).toEqual([ewa.id]);
  expect((await found("role=moderator")).people).toHaveLength(18);
  expect((await found("blocked=1")).people).toEqual([]);
  const first = await found("");
  const second = await found(`after=${first.next}`);
  expect([...first.people, ...second.people]).toHaveLength(36);
  expect(second.next).toBeNull();
  expect((await found("after=nobody")).people).toEqual(first.people);
});
