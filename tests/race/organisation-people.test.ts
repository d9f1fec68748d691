import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { changeMemberRole } from "~/modules/organisations/people/change-member-role.server";
import {
  endMembership,
  leaveOrganisation,
} from "~/modules/organisations/people/end-membership.server";
import { handOver } from "~/modules/organisations/people/hand-over.server";
import { db } from "~/platform/db/index.server";
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
