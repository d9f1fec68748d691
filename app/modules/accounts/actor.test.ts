import { expect, test } from "vitest";
import { type Actor, inEffect, isStaff } from "./actor";
import { may, type Right, rights } from "./rights";

const staff: Actor = {
  userId: "u",
  name: "Ewa",
  role: "administrator",
  language: "pl",
  memberships: [{ organisationId: 1, role: "owner" }],
};
const member: Actor = { ...staff, role: "member" };

test("staff who owe a second factor have the rights of a member and no other", () => {
  const waiting = inEffect(staff, { isRequired: true, isGiven: false });
  expect(waiting.awaitsSecondFactor).toBe(true);
  expect(isStaff(waiting)).toBe(false);
  for (const right of Object.keys(rights) as Right[])
    expect(may(waiting, right, 1), right).toBe(may(member, right, 1));
});

test.each([
  [true, true],
  [false, false],
  [false, true],
])("where it is required: %s, and given: %s, staff are staff", (isRequired, isGiven) => {
  expect(inEffect(staff, { isRequired, isGiven })).toEqual(staff);
});

test("of members nothing is asked", () => {
  expect(inEffect(member, { isRequired: true, isGiven: false })).toEqual(member);
});
