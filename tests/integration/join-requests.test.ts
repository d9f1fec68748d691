import { expect, test } from "vitest";
import type { Actor } from "~/modules/accounts/actor";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { acceptInvitation } from "~/modules/organisations/invitations/accept-invitation.server";
import { invitationToken } from "~/modules/organisations/invitations/invitation-link.server";
import { invite } from "~/modules/organisations/invitations/invite.server";
import { admit, refuseRequest } from "~/modules/organisations/joining/answer-request.server";
import { askToJoin, withdrawRequest } from "~/modules/organisations/joining/ask-to-join.server";
import {
  openRequestsOf,
  ownRequest,
} from "~/modules/organisations/joining/join-requests.queries.server";
import { lapseRequests } from "~/modules/organisations/joining/lapse-requests.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { action, loader } from "~/routes/$lang.organisations.$id_.join";
import { action as peopleAction } from "~/routes/$lang.organisations.$id_.people";
import { aMember, anActor } from "../factories/actor";
import { aHomeCity } from "../factories/city";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";
import { runJobs } from "../support/jobs";
import { answerOf } from "../support/requests";

useTestDatabase();

const message = "Prowadzę chór szkolny od trzech lat.";

/** An owner, the organisation, and somebody who asks to join it. */
async function asked() {
  const { actor: owner, organisation } = await aMember();
  const person = await anActor();
  const result = await askToJoin(person, organisation.id, message);
  const requestId = result.ok ? result.value.id : 0;
  return {
    ...{ owner, person, requestId, id: organisation.id },
    target: { organisationId: organisation.id, requestId },
  };
}

const roleOf = async ({ userId }: Actor, id: number) =>
  (await loadActor(userId))!.memberships.find((each) => each.organisationId === id)?.role;
const days = (n: number) => holdClock(new Date(Date.now() + n * 86_400_000));

/** What was written to whom since the last time. */
async function mails() {
  await runJobs();
  const rows = await db.mail.findMany({ orderBy: { createdAt: "asc" } });
  await db.mail.deleteMany();
  return rows.map(({ template, toAddress }) => `${template} ${toAddress}`);
}
const addressOf = async ({ userId }: Actor) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;

test("owners hear of a request, accept it in a role they choose, and the person hears of that", async () => {
  await aHomeCity();
  const { owner, person, id, target } = await asked();
  const editor = await aUser();
  await db.membership.create({ data: { userId: editor.id, organisationId: id, role: "editor" } });
  expect(await mails()).toEqual([`join-requested ${await addressOf(owner)}`]);
  expect(await admit(owner, target, "viewer")).toMatchObject({ ok: true });
  expect(await roleOf(person, id)).toBe("viewer");
  expect(await mails()).toEqual([`join-answered ${await addressOf(person)}`]);
  expect(await db.membershipEvent.findMany()).toMatchObject([
    { kind: "admitted", actorId: owner.userId, personId: person.userId, role: "viewer" },
  ]);
  expect(await admit(owner, target, "owner")).toMatchObject({ refusal: "request-over" });
});

test("a refusal has a reason, which the person reads, and they may ask again", async () => {
  await aHomeCity();
  const { owner, person, id, target } = await asked();
  const reason = "Chór działa przy parafii, nie przy szkole.";
  expect(await refuseRequest(owner, target, reason)).toMatchObject({ ok: true });
  expect(await roleOf(person, id)).toBeUndefined();
  expect(await db.joinRequest.findMany()).toMatchObject([{ status: "refused", reason }]);
  expect((await mails()).at(-1)).toBe(`join-answered ${await addressOf(person)}`);
  expect(await askToJoin(person, id, message)).toMatchObject({ ok: true });
});

test("while an organisation has no owner, coordinators and administrators hear of requests", async () => {
  await aHomeCity();
  const [coordinator] = [
    await anActor({ role: "coordinator" }),
    await anActor({ role: "moderator" }),
  ];
  const { id } = await anOrganisation();
  const person = await anActor();
  const result = await askToJoin(person, id, message);
  expect(await mails()).toEqual([`join-requested ${await addressOf(coordinator)}`]);
  const target = { organisationId: id, requestId: result.ok ? result.value.id : 0 };
  expect(await admit(coordinator, target, "owner")).toMatchObject({ ok: true });
  expect(await roleOf(person, id)).toBe("owner");
});

test("one request of a person to an organisation is open at a time", async () => {
  const { person, id } = await asked();
  expect(await askToJoin(person, id, message)).toMatchObject({ refusal: "asked-already" });
  const { id: another } = await anOrganisation();
  expect(await askToJoin(person, another, message)).toMatchObject({ ok: true });
  expect(await db.joinRequest.count()).toBe(2);
});

test("nobody asks to join where they belong, or what is not verified or not there", async () => {
  const { owner, id } = await asked();
  expect(await askToJoin(owner, id, message)).toMatchObject({ refusal: "belongs-already" });
  const person = await anActor();
  const pending = await anOrganisation({ verification: "pending" });
  for (const unknown of [pending.id, 999_999])
    expect(await askToJoin(person, unknown, message)).toMatchObject({ refusal: "not-found" });
});

test("others answer no request, whichever they name", async () => {
  const { target, requestId, id } = await asked();
  const { actor: stranger, organisation: own } = await aMember();
  const editor = await aUser();
  await db.membership.create({ data: { userId: editor.id, organisationId: id, role: "editor" } });
  const moderator = await anActor({ role: "moderator" });
  for (const actor of [stranger, moderator, (await loadActor(editor.id))!]) {
    expect(await admit(actor, target, "owner")).toMatchObject({ refusal: "not-allowed" });
    expect(await refuseRequest(actor, target, message)).toMatchObject({ refusal: "not-allowed" });
  }
  const foreign = { organisationId: own.id, requestId };
  expect(await admit(stranger, foreign, "owner")).toMatchObject({ refusal: "not-found" });
  expect(await openRequestsOf(id)).toHaveLength(1);
});

test("a person takes back their own request alone", async () => {
  const { person, id } = await asked();
  expect(await withdrawRequest(await anActor(), id)).toMatchObject({ refusal: "request-over" });
  expect(await ownRequest(person, id)).not.toBeNull();
  expect(await withdrawRequest(person, id)).toMatchObject({ ok: true });
  expect(await db.joinRequest.count()).toBe(0);
});

test("an address in the domain of the organisation's website is told to be one", async () => {
  const { id } = await anOrganisation({ website: "https://www.lo5.krakow.pl/" });
  const own = await aUser({ email: "ola@lo5.krakow.pl" });
  const other = await aUser({ email: "jan@gmail.com" });
  for (const user of [own, other]) await askToJoin((await loadActor(user.id))!, id, message);
  const requests = await openRequestsOf(id);
  expect(requests.map(({ email, isOwnDomain }) => [email, isOwnDomain])).toEqual([
    ["ola@lo5.krakow.pl", true],
    ["jan@gmail.com", false],
  ]);
});

test("a request nobody answered lapses after thirty days, once, and is gone after sixty", async () => {
  await aHomeCity();
  const { owner, person, id, target } = await asked();
  await mails();
  days(29);
  await lapseRequests();
  expect(await ownRequest(person, id)).not.toBeNull();
  days(31);
  await Promise.all([lapseRequests(), lapseRequests()]);
  expect(await ownRequest(person, id)).toBeNull();
  expect(await mails()).toEqual([`join-answered ${await addressOf(person)}`]);
  expect(await admit(owner, target, "viewer")).toMatchObject({ refusal: "request-over" });
  days(62);
  await lapseRequests();
  expect(await db.joinRequest.count()).toBe(0);
});

test("who joins by an invitation meanwhile has no request open any more", async () => {
  const { owner, person, id } = await asked();
  const sent = await invite(owner, id, { email: "p@a.test", role: "editor", language: "pl" });
  await acceptInvitation(person, invitationToken(sent.ok ? sent.value.id : ""));
  expect(await openRequestsOf(id)).toEqual([]);
  expect(await roleOf(person, id)).toBe("editor");
});

test("the pages take the forms and keep what was typed", async () => {
  await aHomeCity();
  const { owner, person, id, requestId } = await asked();
  const params = { id: String(id) };
  const newcomer = await anActor();
  const send = (actor: Actor, body: Record<string, string>) =>
    answerOf(action, { actor, params, body });
  expect(await send(newcomer, { message: "ja" })).toMatchObject({
    status: 422,
    data: { reply: { values: { message: ["ja"] }, errors: { message: "join-message-too-short" } } },
  });
  expect(await send(person, { message })).toMatchObject({
    location: `/pl/organisations/${id}/join`,
  });
  expect(await answerOf(loader, { actor: owner, params })).toMatchObject({
    location: `/pl/organisations/${id}`,
  });
  const answer = (body: Record<string, string>) =>
    answerOf(peopleAction, { actor: owner, params, body: { request: String(requestId), ...body } });
  const reason = `reason-${requestId}`;
  expect(await answer({ intent: "refuse", [reason]: "nie" })).toMatchObject({
    status: 422,
    data: { reply: { errors: { [reason]: "grounds-too-short" } } },
  });
  expect(await answer({ intent: "admit", [`role-${requestId}`]: "king" })).toMatchObject({
    status: 422,
  });
  expect(await answer({ intent: "admit", [`role-${requestId}`]: "editor" })).toMatchObject({
    location: `/pl/organisations/${id}/people?notice=admitted`,
  });
});
