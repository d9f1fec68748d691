import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { acceptInvitation } from "~/modules/organisations/invitations/accept-invitation.server";
import { invitationToken } from "~/modules/organisations/invitations/invitation-link.server";
import { invite } from "~/modules/organisations/invitations/invite.server";
import { changeMemberRole } from "~/modules/organisations/people/change-member-role.server";
import {
  endMembership,
  leaveOrganisation,
} from "~/modules/organisations/people/end-membership.server";
import { handOver } from "~/modules/organisations/people/hand-over.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../factories/actor";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";

useTestDatabase();

/** An organisation with two owners. */
async function twoOwners() {
  const [one, two] = [await aUser(), await aUser()];
  const { id } = await anOrganisation({
    members: [one, two].map(({ id: userId }) => ({ userId, role: "owner" as const })),
  });
  return { id, one: (await loadActor(one.id))!, two: (await loadActor(two.id))! };
}

const owners = (organisationId: number) =>
  db.membership.count({ where: { organisationId, role: "owner" } });

test("of two owners who leave at once one stays", async () => {
  for (let round = 0; round < 50; round++) {
    const { id, one, two } = await twoOwners();
    const results = await Promise.all([leaveOrganisation(one, id), leaveOrganisation(two, id)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await owners(id)).toBe(1);
  }
});

test("owners who remove, lower and succeed one another at once leave an owner", async () => {
  for (let round = 0; round < 25; round++) {
    const { id, one, two } = await twoOwners();
    const organisationId = id;
    await Promise.all([
      endMembership(one, { organisationId, userId: two.userId }),
      changeMemberRole(two, { organisationId, userId: one.userId }, "viewer"),
      handOver(one, { organisationId, userId: two.userId }),
      leaveOrganisation(two, id),
    ]);
    expect(await owners(id)).toBeGreaterThanOrEqual(1);
  }
});

test("an invitation taken by eight people at once lets one in", async () => {
  for (let round = 0; round < 10; round++) {
    const { id, one } = await twoOwners();
    const sent = await invite(one, id, {
      email: `round-${round}@example.test`,
      role: "viewer",
      language: "pl",
    });
    const token = invitationToken(sent.ok ? sent.value.id : "");
    const people = await Promise.all(Array.from({ length: 8 }, () => anActor()));
    const results = await Promise.all(people.map((person) => acceptInvitation(person, token)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.membership.count({ where: { organisationId: id } })).toBe(3);
  }
});

test("invitations sent at once are no more than twenty, and one to an address", async () => {
  const { id, one } = await twoOwners();
  const send = (n: number) =>
    invite(one, id, { email: `p${n % 24}@example.test`, role: "viewer", language: "pl" });
  await Promise.all(Array.from({ length: 40 }, (_, n) => send(n)));
  const open = await db.invitation.findMany({ where: { organisationId: id } });
  expect(open).toHaveLength(20);
  expect(new Set(open.map(({ email }) => email)).size).toBe(20);
});
