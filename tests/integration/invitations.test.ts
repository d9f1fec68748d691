import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { registerAccount } from "~/modules/accounts/register-account.server";
import { eraseAccount } from "~/modules/privacy/erase-account.server";
import { acceptInvitation } from "~/modules/organisations/invitations/accept-invitation.server";
import { invitationToken } from "~/modules/organisations/invitations/invitation-link.server";
import {
  forgetOldInvitations,
  invitationFor,
  invitationsOf,
} from "~/modules/organisations/invitations/invitations.queries.server";
import { invite } from "~/modules/organisations/invitations/invite.server";
import {
  resendInvitation,
  revokeInvitation,
} from "~/modules/organisations/invitations/manage-invitation.server";
import { organisationPeople } from "~/modules/organisations/people/people.queries.server";
import { registerByInvitation } from "~/modules/organisations/invitations/register-by-invitation.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { closeTransport } from "~/platform/mail/transport.server";
import { action, loader } from "~/routes/$lang.invitations.$token";
import { action as peopleAction } from "~/routes/$lang.organisations.$id_.people";
import { action as registerAction } from "~/routes/$lang.register";
import { aMember, anActor } from "../factories/actor";
import { aHomeCity } from "../factories/city";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { setTestEnvironment, useTestDatabase } from "../support/database";
import { runJobs } from "../support/jobs";
import { aMailServer } from "../support/mail-server";
import { answerOf } from "../support/requests";

useTestDatabase();

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

const email = "zofia@szkola.test";
const input = { email, role: "editor", language: "pl" } as const;
const password = "szary kot na dachu śpi";
const account = { name: "Zofia Kmita", email, password, language: "pl" as const };

/** An owner, the organisation, and an invitation sent for it. */
async function invited(given: Partial<Parameters<typeof invite>[2]> = {}) {
  const { actor: owner, organisation } = await aMember();
  const result = await invite(owner, organisation.id, { ...input, ...given });
  const id = result.ok ? result.value.id : "";
  return { owner, organisation: organisation.id, id, token: invitationToken(id) };
}

const request = new Request("http://forum.test/pl/register");
const target = ({ organisation, id }: { organisation: number; id: string }) => ({
  organisationId: organisation,
  invitationId: id,
});
const later = (minutes: number) => holdClock(new Date(Date.now() + minutes * 60_000));
const day = 24 * 60;
const kinds = async () =>
  (await db.membershipEvent.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);

test("an invitation goes to its address, says who invites to what, and its link is not in the database", async () => {
  const { owner, token } = await invited();
  await runJobs();
  const [mail, ...rest] = server.received;
  expect(rest).toEqual([]);
  expect(mail!.recipients).toEqual([email]);
  expect(mail!.subject).toMatch(/^Zaproszenie do organizacji: Fundacja/);
  expect(mail!.text).toContain(`Zaprasza: ${owner.name}`);
  expect(mail!.text).toContain("Rola: redaktor");
  const link = /http:\/\/forum\.test\/pl\/invitations\/(\S+)/.exec(mail!.text!)!;
  expect(link[1]).toBe(token);
  const rows = await db.$queryRaw<{ text: string }[]>`
    SELECT t::text AS "text" FROM "Invitation" t UNION ALL SELECT t::text FROM "Mail" t
    UNION ALL SELECT t::text FROM "Job" t`;
  const signature = token.split(".")[1]!;
  expect(rows.some(({ text }) => text.includes(signature))).toBe(false);
});

test("whoever holds the link joins once, with the role of the invitation", async () => {
  const { organisation, token } = await invited();
  const zofia = await anActor();
  expect(await acceptInvitation(zofia, token)).toMatchObject({ ok: true });
  expect((await loadActor(zofia.userId))!.memberships).toEqual([
    { organisationId: organisation, role: "editor" },
  ]);
  expect(await acceptInvitation(await anActor(), token)).toMatchObject({
    refusal: "invitation-over",
  });
  expect(await kinds()).toEqual(["invited", "joined"]);
  expect(await db.auditEvent.findMany()).toMatchObject([
    { kind: "organisation.member-added", subject: `user:${zofia.userId}` },
  ]);
});

test("who belongs already is told so, and the invitation is left for the one it was meant for", async () => {
  const { owner, token } = await invited();
  expect(await acceptInvitation(owner, token)).toMatchObject({ refusal: "belongs-already" });
  expect(await acceptInvitation(await anActor(), token)).toMatchObject({ ok: true });
});

test("a link works fourteen days, and again as long after it is sent once more", async () => {
  const given = await invited();
  const zofia = await anActor();
  later(14 * day + 1);
  expect(await invitationFor(zofia, given.token)).toBeNull();
  expect(await acceptInvitation(zofia, given.token)).toMatchObject({ refusal: "invitation-over" });
  expect(await resendInvitation(given.owner, target(given))).toMatchObject({ ok: true });
  later(20 * day);
  expect(await acceptInvitation(zofia, given.token)).toMatchObject({ ok: true });
});

test("an invitation is sent again at most once a minute", async () => {
  const given = await invited();
  const again = () => resendInvitation(given.owner, target(given));
  expect(await again()).toMatchObject({ refusal: "sent-just-now" });
  later(1.1);
  expect(await again()).toMatchObject({ ok: true });
  expect(await again()).toMatchObject({ refusal: "sent-just-now" });
  await runJobs();
  expect(server.received).toHaveLength(2);
});

test("an invitation taken back opens nothing and cannot be sent again", async () => {
  const given = await invited();
  expect(await revokeInvitation(given.owner, target(given))).toMatchObject({ ok: true });
  const over = { refusal: "invitation-over" };
  expect(await acceptInvitation(await anActor(), given.token)).toMatchObject(over);
  expect(await resendInvitation(given.owner, target(given))).toMatchObject(over);
  await runJobs();
  expect(server.received).toEqual([]);
  expect(await kinds()).toEqual(["invited", "invitation-revoked"]);
});

test("a link with a changed signature, or of another purpose, opens nothing", async () => {
  const { token } = await invited();
  const changed = token.slice(0, -1) + (token.endsWith("A") ? "B" : "A");
  for (const text of [changed, "", "x", token.split(".")[0]!, `${token}x`]) {
    expect(await invitationFor(null, text)).toBeNull();
    expect(await acceptInvitation(await anActor(), text)).toMatchObject({
      refusal: "invitation-over",
    });
  }
});

test("one address has one open invitation; when it ran out a new one replaces it", async () => {
  const { owner, organisation, token } = await invited();
  expect(await invite(owner, organisation, input)).toMatchObject({ refusal: "already-invited" });
  later(15 * day);
  expect(await invite(owner, organisation, input)).toMatchObject({ ok: true });
  expect(await invitationFor(null, token)).toBeNull();
  const states = (await invitationsOf(organisation)).map(({ state }) => state);
  expect(states.toSorted()).toEqual(["open", "revoked"]);
});

test("twenty invitations wait at a time", async () => {
  const { actor: owner, organisation } = await aMember();
  const send = (n: number) => invite(owner, organisation.id, { ...input, email: `p${n}@a.test` });
  for (let n = 0; n < 20; n++) expect(await send(n)).toMatchObject({ ok: true });
  expect(await send(20)).toMatchObject({ refusal: "invitations-too-many" });
  const [first] = await invitationsOf(organisation.id);
  await revokeInvitation(owner, { organisationId: organisation.id, invitationId: first!.id });
  expect(await send(20)).toMatchObject({ ok: true });
});

test("who does not manage the people invites nobody, and manages no invitation, whichever is named", async () => {
  const given = await invited();
  const { organisation, id } = given;
  const editor = await aUser();
  await db.membership.create({
    data: { userId: editor.id, organisationId: organisation, role: "editor" },
  });
  const { actor: stranger, organisation: own } = await aMember();
  const moderator = await anActor({ role: "moderator" });
  for (const actor of [(await loadActor(editor.id))!, stranger, moderator]) {
    const refused = { refusal: "not-allowed" };
    expect(await invite(actor, organisation, { ...input, role: "owner" })).toMatchObject(refused);
    expect(await revokeInvitation(actor, target(given))).toMatchObject(refused);
    expect(await resendInvitation(actor, target(given))).toMatchObject(refused);
  }
  const foreign = { organisationId: own.id, invitationId: id };
  expect(await revokeInvitation(stranger, foreign)).toMatchObject({ refusal: "not-found" });
  expect(await resendInvitation(stranger, foreign)).toMatchObject({ refusal: "not-found" });
});

test("staff invite the first owner of an organisation without people, and nobody else", async () => {
  const moderator = await anActor({ role: "moderator" });
  const { id } = await anOrganisation();
  expect(await invite(moderator, id, input)).toMatchObject({ refusal: "not-allowed" });
  const sent = await invite(moderator, id, { ...input, role: "owner" });
  expect(sent).toMatchObject({ ok: true });
  const zofia = await anActor();
  await acceptInvitation(zofia, invitationToken(sent.ok ? sent.value.id : ""));
  const another = { ...input, role: "owner" as const, email: "other@szkola.test" };
  expect(await invite(moderator, id, another)).toMatchObject({ refusal: "not-allowed" });
  expect(await invite((await loadActor(zofia.userId))!, id, another)).toMatchObject({ ok: true });
});

test("the answer to an invitation is the same whether or not the address has an account", async () => {
  const known = await aUser();
  const { actor: owner, organisation } = await aMember();
  const send = (to: string) =>
    answerOf(peopleAction, {
      actor: owner,
      params: { id: String(organisation.id) },
      body: { intent: "invite", email: to, role: "viewer", language: "en" },
    });
  expect(await send(known.email)).toEqual(await send("nobody@szkola.test"));
  await runJobs();
  expect(server.received.map(({ subject }) => subject!.split(":")[0])).toEqual([
    "Invitation to an organisation",
    "Invitation to an organisation",
  ]);
});

test("who has no account makes one by the link, confirmed and signed in, and still has to press the button", async () => {
  const { organisation, token } = await invited();
  const made = await answerOf(registerAction, {
    query: `invitation=${token}`,
    body: { name: account.name, email, password },
  });
  expect(made).toMatchObject({ location: `/pl/invitations/${token}` });
  const user = await db.user.findUniqueOrThrow({ where: { email } });
  expect(user.emailVerifiedAt).not.toBeNull();
  const zofia = (await loadActor(user.id))!;
  expect(zofia.memberships).toEqual([]);
  const params = { token };
  expect(await answerOf(loader, { actor: zofia, params })).toMatchObject({
    data: { invitation: { reader: { email, belongs: false } } },
  });
  expect(await answerOf(action, { actor: zofia, params, body: {} })).toMatchObject({
    location: `/pl/organisations/${organisation}?notice=joined`,
  });
});

test("an account in waiting becomes the invited person's, with their password and no other link", async () => {
  await registerAccount({ ...account, password: "hasło kogoś obcego tutaj" }, "192.0.2.1");
  const { token } = await invited();
  expect(await registerByInvitation(request, token, account, "192.0.2.1")).toMatchObject({
    ok: true,
  });
  expect(await db.token.count()).toBe(0);
  expect(await db.user.count({ where: { email, emailVerifiedAt: { not: null } } })).toBe(1);
});

test("a link proves its own address alone, while it works, and replaces no account", async () => {
  const given = await invited();
  const another = { ...account, email: "mallory@example.test" };
  const over = { refusal: "invitation-over" };
  expect(await registerByInvitation(request, given.token, another, "192.0.2.1")).toMatchObject(
    over,
  );
  await answerOf(registerAction, { query: `invitation=${given.token}`, body: another });
  const mallory = await db.user.findUniqueOrThrow({ where: { email: another.email } });
  expect(mallory.emailVerifiedAt).toBeNull();
  const known = await aUser({ email });
  expect(await registerByInvitation(request, given.token, account, "192.0.2.1")).toMatchObject({
    refusal: "email-taken",
  });
  expect(await db.user.findUniqueOrThrow({ where: { email } })).toEqual(known);
  await db.user.delete({ where: { email } });
  await revokeInvitation(given.owner, target(given));
  expect(await registerByInvitation(request, given.token, account, "192.0.2.1")).toMatchObject(
    over,
  );
});

test("opening the link changes nothing, and its button asks who one is", async () => {
  const { token } = await invited();
  const params = { token };
  for (const actor of [undefined, await anActor()])
    expect(await answerOf(loader, { actor, params })).toMatchObject({ status: 200 });
  expect((await answerOf(action, { params, body: {} })).location).toMatch(/^\/pl\/sign-in\?next=/);
  expect(await kinds()).toEqual(["invited"]);
});

test("a month after it ended an invitation goes, and its address with it", async () => {
  const { owner, organisation, id } = await invited();
  const open = await invite(owner, organisation, { ...input, email: "open@szkola.test" });
  await revokeInvitation(owner, { organisationId: organisation, invitationId: id });
  later(29 * day);
  await forgetOldInvitations();
  expect(await db.invitation.count()).toBe(2);
  later(31 * day);
  await forgetOldInvitations();
  const left = await db.invitation.findMany({ select: { id: true } });
  expect(left).toEqual([{ id: open.ok && open.value.id }]);
});

test("who erases their account leaves no invitation to their address, and a note that they left", async () => {
  const zofia = await aUser({ email, password });
  const { organisation, owner } = await invited();
  await db.membership.create({
    data: { userId: zofia.id, organisationId: organisation, role: "viewer" },
  });
  await eraseAccount((await loadActor(zofia.id))!, password);
  expect(await db.invitation.count()).toBe(0);
  expect(await kinds()).toEqual(["invited", "left"]);
  const people = await organisationPeople(owner, organisation);
  expect(people!.events[0]).toMatchObject({ kind: "left", by: null, formerRole: "viewer" });
});
