import { expect, test } from "vitest";
import type { Actor, MembershipRole, Role } from "./actor";
import { may, type Right, rights } from "./rights";

const someone = (role: Role, own?: MembershipRole): Actor => ({
  userId: "u",
  name: "Ola",
  role,
  language: "pl",
  memberships: own ? [{ organisationId: 1, role: own }] : [],
});

const persons: Record<string, Actor | null> = {
  nobody: null,
  viewer: someone("member", "viewer"),
  editor: someone("member", "editor"),
  owner: someone("member", "owner"),
  stranger: someone("member"),
  moderator: someone("moderator"),
  coordinator: someone("coordinator"),
  administrator: someone("administrator"),
};

/** Who has each right in organisation 1, told here once more, so that nobody is given one by accident. */
const expected: Record<Right, string> = {
  "initiative.read": "moderator coordinator administrator",
  "initiative.read-draft": "viewer editor owner",
  "initiative.write": "editor owner",
  "initiative.decide": "moderator coordinator administrator",
  "initiative.introduce": "moderator coordinator administrator",
  "cities.set-aside": "editor owner moderator coordinator administrator",
  "conversation.read": "viewer editor owner moderator coordinator administrator",
  "conversation.write": "editor owner moderator coordinator administrator",
  "organisation.read": "viewer editor owner moderator coordinator administrator",
  "organisation.write": "editor owner",
  "organisation.people.read": "viewer editor owner coordinator administrator",
  "organisation.people.manage": "owner coordinator administrator",
  "organisation.verify": "moderator coordinator administrator",
  "organisation.merge": "coordinator administrator",
  "organisation.record": "moderator coordinator administrator",
  "register.write": "moderator coordinator administrator",
  "register.confirm": "coordinator administrator",
  "documents.read-all": "moderator coordinator administrator",
  "funding.write": "moderator coordinator administrator",
  "lexicon.write": "moderator coordinator administrator",
  "people.read": "administrator",
  "people.manage": "administrator",
  "settings.write": "administrator",
  "log.read": "administrator",
};

test.each(Object.keys(rights) as Right[])("who may %s", (right) => {
  const holders = Object.keys(persons).filter((name) => may(persons[name]!, right, 1));
  expect(holders.join(" ")).toBe(expected[right]);
});

test("a right in one organisation is none in another", () => {
  for (const right of Object.keys(rights) as Right[])
    for (const name of ["viewer", "editor", "owner"])
      expect(may(persons[name]!, right, 2), `${name} ${right}`).toBe(false);
});

test.each(["initiative.decide", "organisation.verify"] as const)(
  "staff may not %s where their own organisation is concerned",
  (right) => {
    for (const own of ["viewer", "editor", "owner"] as const)
      expect(may(someone("administrator", own), right, 1)).toBe(false);
    expect(may(someone("moderator", "owner"), right, 2)).toBe(true);
  },
);
