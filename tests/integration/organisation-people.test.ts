import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { changeMemberRole } from "~/modules/organisations/people/change-member-role.server";
import {
  endMembership,
  leaveOrganisation,
} from "~/modules/organisations/people/end-membership.server";
import { forgetMembershipEvents } from "~/modules/organisations/people/forget-membership-events.server";
import { handOver } from "~/modules/organisations/people/hand-over.server";
import { startSession } from "~/modules/accounts/sessions/sessions.server";
import { organisationPeople } from "~/modules/organisations/people/people.queries.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { action, loader } from "~/routes/$lang.organisations.$id_.people";
import { aMember, anActor } from "../factories/actor";
import { aHomeCity } from "../factories/city";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";
import { runJobs } from "../support/jobs";
import { answerOf } from "../support/requests";

useTestDatabase();

/** An organisation with one person in each role, each as they act. */
async function aTeam() {
  const users = [await aUser(), await aUser(), await aUser()] as const;
  const organisation = await anOrganisation({
    members: [
      { userId: users[0].id, role: "owner" },
      { userId: users[1].id, role: "editor" },
      { userId: users[2].id, role: "viewer" },
    ],
  });
  return {
    id: organisation.id,
    owner: (await loadActor(users[0].id))!,
    editor: (await loadActor(users[1].id))!,
    viewer: (await loadActor(users[2].id))!,
  };
}

const target = (organisationId: number, { userId }: { userId: string }) => ({
  organisationId,
  userId,
});
const rolesIn = async (organisationId: number) =>
  Object.fromEntries(
    (await db.membership.findMany({ where: { organisationId } })).map(({ userId, role }) => [
      userId,
      role,
    ]),
  );
const kinds = async () =>
  (await db.membershipEvent.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);

test("an owner changes a role; the person is told and both logs tell of it", async () => {
  await aHomeCity();
  const { id, owner, viewer } = await aTeam();
  expect(await changeMemberRole(owner, target(id, viewer), "editor")).toMatchObject({ ok: true });
  expect((await rolesIn(id))[viewer.userId]).toBe("editor");
  expect(await db.membershipEvent.findMany()).toMatchObject([
    {
      organisationId: id,
      kind: "role-changed",
      actorId: owner.userId,
      personId: viewer.userId,
      formerRole: "viewer",
      role: "editor",
    },
  ]);
  expect(await db.auditEvent.findMany()).toMatchObject([
    {
      kind: "organisation.member-role-changed",
      organisationId: id,
      subject: `user:${viewer.userId}`,
      details: { from: "viewer", to: "editor" },
    },
  ]);
  await runJobs();
  const [mail, ...others] = await db.mail.findMany();
  const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.userId } });
  expect(mail).toMatchObject({ template: "membership-changed", toAddress: email });
  expect(others).toEqual([]);
});

test("the role somebody has already is no change", async () => {
  const { id, owner, viewer } = await aTeam();
  expect(await changeMemberRole(owner, target(id, viewer), "viewer")).toMatchObject({ ok: true });
  expect(await kinds()).toEqual([]);
});

test("the last owner is not lowered, not removed, and does not leave", async () => {
  const { id, owner } = await aTeam();
  const coordinator = await anActor({ role: "coordinator" });
  const refused = { ok: false, refusal: "last-owner" };
  expect(await leaveOrganisation(owner, id)).toEqual(refused);
  for (const actor of [owner, coordinator]) {
    expect(await changeMemberRole(actor, target(id, owner), "editor")).toEqual(refused);
    expect(await endMembership(actor, target(id, owner))).toEqual(refused);
  }
  expect((await rolesIn(id))[owner.userId]).toBe("owner");
  expect(await kinds()).toEqual([]);
});

test("who hands an organisation over goes on as an editor and may then leave", async () => {
  const { id, owner, viewer } = await aTeam();
  expect(await handOver(owner, target(id, viewer))).toMatchObject({ ok: true });
  expect(await rolesIn(id)).toMatchObject({ [owner.userId]: "editor", [viewer.userId]: "owner" });
  // The request began before: its actor still looks like an owner.
  expect(await handOver(owner, target(id, viewer))).toMatchObject({ refusal: "not-allowed" });
  expect(await leaveOrganisation(owner, id)).toMatchObject({ ok: true });
  expect(await rolesIn(id)).not.toHaveProperty(owner.userId);
  expect(await kinds()).toEqual(["handed-over", "left"]);
});

test("an owner removes somebody, who then sees nothing of the organisation's own", async () => {
  const { id, owner, editor } = await aTeam();
  expect(await endMembership(owner, target(id, editor))).toMatchObject({ ok: true });
  const now = (await loadActor(editor.userId))!;
  expect(await organisationPeople(now, id)).toBeNull();
  expect(await endMembership(owner, target(id, editor))).toMatchObject({ refusal: "member-gone" });
  expect(await kinds()).toEqual(["removed"]);
});

test("editors, viewers, moderators and strangers manage nobody, whomever they name", async () => {
  const { id, owner, editor, viewer } = await aTeam();
  const { actor: stranger } = await aMember("owner");
  const moderator = await anActor({ role: "moderator" });
  for (const actor of [editor, viewer, stranger, moderator]) {
    for (const whom of [owner, editor, viewer].filter(({ userId }) => userId !== actor.userId)) {
      const refused = { refusal: "not-allowed" };
      expect(await changeMemberRole(actor, target(id, whom), "viewer")).toMatchObject(refused);
      expect(await endMembership(actor, target(id, whom))).toMatchObject(refused);
      expect(await handOver(actor, target(id, whom))).toMatchObject(refused);
    }
  }
  expect(await leaveOrganisation(stranger, id)).toMatchObject({ refusal: "member-gone" });
  expect(await kinds()).toEqual([]);
});

test("somebody of another organisation cannot be named", async () => {
  const { id, owner } = await aTeam();
  const { actor: elsewhere } = await aMember("owner");
  const gone = { refusal: "member-gone" };
  expect(await changeMemberRole(owner, target(id, elsewhere), "viewer")).toMatchObject(gone);
  expect(await handOver(owner, target(id, elsewhere))).toMatchObject(gone);
  expect(await endMembership(owner, target(id, elsewhere))).toMatchObject(gone);
  expect(await changeMemberRole(owner, target(999_999, elsewhere), "viewer")).toMatchObject({
    refusal: "not-found",
  });
});

test("members see names and roles; addresses and the log are for those who manage", async () => {
  const { id, owner, editor, viewer } = await aTeam();
  await changeMemberRole(owner, target(id, editor), "viewer");
  const seen = await organisationPeople(viewer, id);
  expect(seen).toMatchObject({ mayManage: false, events: [] });
  expect(seen!.members.map(({ email }) => email)).toEqual([null, null, null]);
  const managed = await organisationPeople(await anActor({ role: "coordinator" }), id);
  expect(managed!.members[0]).toMatchObject({ userId: owner.userId, role: "owner" });
  expect(managed!.members.every(({ email }) => email?.includes("@"))).toBe(true);
  expect(managed!.events).toMatchObject([{ by: owner.name, person: editor.name }]);
});

test("the log is never changed, not even by the database's owner", async () => {
  const { id, owner, editor } = await aTeam();
  await changeMemberRole(owner, target(id, editor), "viewer");
  await expect(db.membershipEvent.updateMany({ data: { kind: "left" } })).rejects.toThrow();
  await expect(db.membershipEvent.deleteMany()).rejects.toThrow();
  expect(await kinds()).toEqual(["role-changed"]);
});

test("the log forgets what is older than two years", async () => {
  const { id, owner, editor } = await aTeam();
  await changeMemberRole(owner, target(id, editor), "viewer");
  holdClock(new Date(Date.now() + 729 * 86_400_000));
  await forgetMembershipEvents();
  expect(await kinds()).toEqual(["role-changed"]);
  holdClock(new Date(Date.now() + 731 * 86_400_000));
  await forgetMembershipEvents();
  expect(await kinds()).toEqual([]);
});

test("the page takes its forms, says what is wrong, and leads home who left", async () => {
  await aHomeCity();
  const { id, owner, editor } = await aTeam();
  const params = { id: String(id) };
  const send = (actor: typeof owner, body: Record<string, string>) =>
    answerOf(action, { actor, params, body });
  const field = `role-${editor.userId}`;
  const role = { intent: "role", person: editor.userId };
  expect(await send(owner, { ...role, [field]: "king" })).toMatchObject({
    status: 422,
    data: { reply: { errors: { [field]: "choose-one" } } },
  });
  expect(await send(owner, { ...role, [field]: "owner" })).toMatchObject({
    location: `/pl/organisations/${id}/people?notice=role`,
  });
  expect(await send(owner, { intent: "leave" })).toMatchObject({
    location: "/pl/desk?notice=left",
  });
  expect(await send(owner, { intent: "leave" })).toMatchObject({ status: 404 });
  expect(await send(editor, { intent: "leave" })).toMatchObject({ status: 409 });
  expect(await send(editor, { intent: "crown" })).toMatchObject({ status: 422 });
  expect(await answerOf(loader, { actor: owner, params })).toMatchObject({ status: 404 });
  expect(await answerOf(loader, { actor: editor, params })).toMatchObject({ status: 200 });
});

test("who was away from the computer proves who they are before rights change hands", async () => {
  await aHomeCity();
  const { id, owner, editor } = await aTeam();
  const params = { id: String(id) };
  const field = `role-${editor.userId}`;
  const headers = { Cookie: (await startSession(owner.userId)).split(";")[0]! };
  holdClock(new Date(Date.now() + 11 * 60_000));
  for (const intent of ["role", "hand-over", "remove"]) {
    const body = { intent, person: editor.userId, [field]: "viewer" };
    const { location } = await answerOf(action, { headers, params, body });
    expect(location).toMatch(/^\/pl\/account\/prove\?next=/);
  }
  expect(await kinds()).toEqual([]);
});
