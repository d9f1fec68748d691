import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { startSession } from "~/modules/accounts/sessions/sessions.server";
import { signIn as signInBy } from "~/modules/accounts/sign-in.server";
import { issueToken } from "~/modules/accounts/tokens.server";
import { downloadOwnData } from "~/modules/privacy/download-own-data.server";
import { eraseAccount, organisationsLeftAlone } from "~/modules/privacy/erase-account.server";
import { keepInLog } from "~/platform/audit.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../factories/actor";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { aMessage } from "../factories/message";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const signIn = (given: { email: string; password: string }, address: string) =>
  signInBy(new Request("http://forum.test/pl/sign-in"), given, address);

const password = "cztery zwykłe słowa tutaj";
const canary = { name: "Kanarek Żółty", email: "kanarek@canary.test" };

/** A person with something of theirs in every corner, whose name and address stand nowhere else. */
async function somebodyEverywhere() {
  const user = await aUser({ ...canary, password });
  const colleague = await aUser();
  const { id: organisationId } = await anOrganisation({
    members: [
      { userId: user.id, role: "owner" },
      { userId: colleague.id, role: "owner" },
    ],
  });
  const initiative = await anInitiative({ organisationId, authorId: user.id });
  const introduction = await anIntroduction({ initiativeId: initiative.id });
  await aMessage({ threadId: introduction.threadId, authorId: user.id, organisationId });
  await signIn({ email: user.email, password }, "203.0.113.7");
  await signIn({ email: user.email, password: "inne hasło tu jest" }, "203.0.113.7");
  await issueToken(db, "reset_password", user.id);
  await db.savedSearch.create({
    data: { userId: user.id, name: "Chóry", query: "q=chór", toldAt: new Date() },
  });
  await db.mail.create({
    data: {
      template: "new-message",
      props: {},
      toName: user.name,
      toAddress: user.email,
      language: "pl",
    },
  });
  await db.mailboxItem.create({
    data: {
      messageId: "1",
      to: `${user.name} <${user.email}>`,
      subject: "Temat",
      html: `Dzień dobry, ${user.name}`,
      text: user.name,
    },
  });
  await keepInLog(db, { kind: "sign-in.succeeded", actorId: user.id });
  return { actor: (await loadActor(user.id))!, organisationId, initiative };
}

/** Tables in which a text stands anywhere. */
async function tablesWith(text: string) {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM "${name}" row WHERE row::text ILIKE '%' || $1 || '%' LIMIT 1`,
      text,
    );
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

test("the download holds everything of the person, in words too, and no secret", async () => {
  const { actor, initiative } = await somebodyEverywhere();
  const files = unzipSync((await downloadOwnData(actor))!);
  const json = (name: string) => JSON.parse(strFromU8(files[`${name}.json`]!)) as unknown;
  expect(json("account")).toMatchObject(canary);
  expect(json("initiatives")).toMatchObject([{ id: initiative.id }]);
  expect(json("organisations")).toMatchObject([{ role: "owner" }]);
  for (const name of ["messages", "searches", "mails", "sessions"])
    expect(json(name), name).toHaveLength(1);
  const kinds = (json("log") as { kind: string }[]).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["sign-in.succeeded", "account.exported"]));
  expect(strFromU8(files["CZYTAJ-TO.txt"]!)).toContain("messages.json");
  const everything = Object.values(files).map((file) => strFromU8(file));
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const sessions = await db.session.findMany();
  for (const secret of [passwordHash, ...sessions.map(({ id }) => id)])
    expect(everything.some((text) => text.includes(secret))).toBe(false);
  const named = Object.keys(files).filter((name) => name.endsWith(".json"));
  for (const name of named) expect(strFromU8(files["CZYTAJ-TO.txt"]!)).toContain(name);
});

test("the download of one person holds nothing of another", async () => {
  await somebodyEverywhere();
  const other = (await loadActor((await aUser()).id))!;
  const files = unzipSync((await downloadOwnData(other))!);
  for (const file of Object.values(files))
    expect(strFromU8(file)).not.toMatch(/kanarek|Kanarek|canary/);
});

test("erasure leaves neither name nor address anywhere, and what others rely on stays", async () => {
  const { actor, organisationId, initiative } = await somebodyEverywhere();
  expect((await tablesWith(canary.email)).length).toBeGreaterThan(2);
  expect(await eraseAccount(actor, password)).toEqual({ ok: true, value: undefined });
  expect(await tablesWith(canary.email)).toEqual([]);
  expect(await tablesWith(canary.name)).toEqual([]);
  expect(await db.initiative.findUnique({ where: { id: initiative.id } })).toMatchObject({
    authorId: null,
    organisationId,
  });
  expect(await db.message.findMany()).toMatchObject([{ authorId: null, organisationId }]);
  expect(await tablesWith(actor.userId)).toEqual(["AuditEvent", "MembershipEvent"]);
});

test("with a wrong password nothing is erased", async () => {
  const { actor } = await somebodyEverywhere();
  expect(await eraseAccount(actor, "inne hasło tu jest")).toMatchObject({
    refusal: "password-wrong",
  });
  expect(await tablesWith(canary.email)).toContain("User");
});

test("an organisation with other people is not left without an owner, one without may be", async () => {
  const user = await aUser({ password });
  const viewer = await aUser();
  await anOrganisation({ members: [{ userId: user.id, role: "owner" }] });
  const shared = await anOrganisation({
    members: [
      { userId: user.id, role: "owner" },
      { userId: viewer.id, role: "viewer" },
    ],
  });
  const actor = (await loadActor(user.id))!;
  expect(await organisationsLeftAlone(user.id)).toMatchObject([{ id: shared.id }]);
  expect(await eraseAccount(actor, password)).toMatchObject({ refusal: "name-an-owner" });
  await db.membership.updateMany({ where: { userId: viewer.id }, data: { role: "owner" } });
  expect(await eraseAccount(actor, password)).toMatchObject({ ok: true });
});

test("the last administrator stays", async () => {
  const user = await aUser({ password, role: "administrator" });
  const actor = (await loadActor(user.id))!;
  expect(await eraseAccount(actor, password)).toMatchObject({ refusal: "last-administrator" });
  await anActor({ role: "administrator" });
  await startSession(user.id);
  expect(await eraseAccount(actor, password)).toMatchObject({ ok: true });
});
