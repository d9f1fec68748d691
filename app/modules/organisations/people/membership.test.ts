import fc from "fast-check";
import { expect, test } from "vitest";
import { asMember, isLastOwner, membershipRoles } from "./membership";

const owner = { userId: "a", role: "owner" } as const;
const editor = { userId: "b", role: "editor" } as const;

test("the one owner is the last one, with whomever else", () => {
  expect(isLastOwner([owner, editor], "a")).toBe(true);
  expect(isLastOwner([owner], "a")).toBe(true);
});

test("of two owners neither is the last one", () => {
  const members = [owner, { userId: "b", role: "owner" } as const];
  expect(members.map(({ userId }) => isLastOwner(members, userId))).toEqual([false, false]);
});

test("somebody who is no owner is never the last one", () => {
  expect(isLastOwner([owner, editor], "b")).toBe(false);
  expect(isLastOwner([editor], "b")).toBe(false);
});

test("whoever is not the last owner may go, and an owner stays", () => {
  const people = fc.uniqueArray(
    fc.record({ userId: fc.string({ minLength: 1 }), role: fc.constantFrom(...membershipRoles) }),
    { selector: ({ userId }) => userId, minLength: 1 },
  );
  fc.assert(
    fc.property(people, (members) => {
      if (!members.some(({ role }) => role === "owner")) return;
      for (const { userId } of members) {
        const rest = members.filter((member) => member.userId !== userId);
        expect(rest.some(({ role }) => role === "owner")).toBe(!isLastOwner(members, userId));
      }
    }),
  );
});

test("a person acts with the role they have now, not with the one the request began with", () => {
  const actor = {
    userId: "a",
    name: "Ola",
    role: "member",
    language: "pl",
    memberships: [
      { organisationId: 1, role: "owner" },
      { organisationId: 2, role: "viewer" },
    ],
  } as const;
  const begun = { ...actor, memberships: [...actor.memberships] };
  expect(asMember(begun, 1, [{ userId: "a", role: "viewer" }]).memberships).toEqual([
    { organisationId: 2, role: "viewer" },
    { organisationId: 1, role: "viewer" },
  ]);
  expect(asMember(begun, 1, []).memberships).toEqual([{ organisationId: 2, role: "viewer" }]);
});
