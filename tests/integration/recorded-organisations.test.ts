import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { acceptInvitation } from "~/modules/organisations/invitations/accept-invitation.server";
import { invitationToken } from "~/modules/organisations/invitations/invitation-link.server";
import { canEditOrganisation } from "~/modules/organisations/organisation.policy";
import { organisationFor } from "~/modules/organisations/organisation.queries.server";
import {
  changeRecorded,
  recordOrganisation,
} from "~/modules/organisations/recorded/record-organisation.server";
import { recordedSchema } from "~/modules/organisations/recorded/recorded.schema";
import {
  recordedOrganisation,
  recordedOrganisations,
} from "~/modules/organisations/recorded/recorded.queries.server";
import { db } from "~/platform/db/index.server";
import { loader as publicLoader } from "~/routes/$lang.organisations.$id";
import { action, loader } from "~/routes/$lang.staff.organisations.$id_.profile";
import { action as newAction } from "~/routes/$lang.staff.organisations.new";
import { aMember, anActor } from "../factories/actor";
import { aHomeCity } from "../factories/city";
import { aVocabulary } from "../factories/record";
import { useTestDatabase } from "../support/database";
import { answerOf } from "../support/requests";

useTestDatabase();

const secret = "hanna.kowalska@parafia.test";
const input = recordedSchema.parse({
  type: "ngo",
  name: "Chór parafialny „Echo”",
  town: "Kraków",
  country: "PL",
  contactName: "Hanna Kowalska",
  contactEmail: secret,
  contactPhone: "600 100 200",
});

/** An organisation that a moderator recorded. */
async function recorded() {
  await aVocabulary();
  await aHomeCity();
  const moderator = await anActor({ role: "moderator" });
  const result = await recordOrganisation(moderator, input);
  return { moderator, id: result.ok ? result.value.id : 0 };
}

test("what staff record is public at once and says so, but the contact is for staff alone", async () => {
  const { id } = await recorded();
  const { actor: stranger } = await aMember();
  for (const actor of [undefined, stranger]) {
    const page = await answerOf(publicLoader, { actor, params: { id: String(id) } });
    expect(page).toMatchObject({ status: 200, data: { view: { isRecorded: true } } });
    expect(JSON.stringify(page.data)).not.toMatch(/Hanna|parafia\.test|600 100/);
  }
  expect((await recordedOrganisation(id))!.contact).toMatchObject({ email: secret });
  expect(await db.auditEvent.findMany()).toMatchObject([
    { kind: "organisation.recorded", subject: `organisation:${id}` },
  ]);
});

test("members and strangers record nothing and see no record of the office", async () => {
  const { id } = await recorded();
  const { actor } = await aMember();
  expect(await recordOrganisation(actor, input)).toMatchObject({ refusal: "not-allowed" });
  expect(await changeRecorded(actor, { id, version: 1 }, input)).toMatchObject({
    refusal: "not-allowed",
  });
  expect(await answerOf(loader, { actor, params: { id: String(id) } })).toMatchObject({
    status: 404,
  });
});

test("staff change the record; an older form overwrites nothing", async () => {
  const { moderator, id } = await recorded();
  const target = { id, version: 1 };
  const changed = { ...input, town: "Wieliczka", contactPhone: "" };
  expect(await changeRecorded(moderator, target, changed)).toMatchObject({ ok: true });
  expect(await changeRecorded(moderator, target, input)).toMatchObject({
    refusal: "changed-elsewhere",
  });
  expect(await recordedOrganisation(id)).toMatchObject({
    town: "Wieliczka",
    contact: { phone: "", email: secret },
  });
});

test("an organisation with people of its own is not the office's to change", async () => {
  const { organisation } = await aMember();
  const moderator = await anActor({ role: "moderator" });
  expect(await changeRecorded(moderator, { id: organisation.id, version: 1 }, input)).toMatchObject(
    {
      refusal: "not-found",
    },
  );
});

test("whoever claims it owns it from then on, and the office forgets its contact", async () => {
  const { moderator, id } = await recorded();
  const params = { id: String(id) };
  const sent = await answerOf(action, {
    actor: moderator,
    params,
    body: { intent: "claim", email: secret, language: "pl" },
  });
  expect(sent.location).toBe(`/pl/staff/organisations/${id}/profile?notice=invited`);
  expect(await recordedOrganisations()).toMatchObject([{ id, isInvited: true }]);
  const invitation = await db.invitation.findFirstOrThrow();
  expect(invitation).toMatchObject({ email: secret, role: "owner", organisationId: id });
  const hanna = await anActor();
  expect(await acceptInvitation(hanna, invitationToken(invitation.id))).toMatchObject({ ok: true });
  const owner = (await loadActor(hanna.userId))!;
  expect(canEditOrganisation(owner, { id })).toBe(true);
  const now = await organisationFor(null, id);
  expect(now).toMatchObject({ isRecorded: false, verification: "verified" });
  expect(now!.verifiedAt).not.toBeNull();
  expect(await db.recordedContact.count()).toBe(0);
  expect(await recordedOrganisations()).toEqual([]);
  const { version } = await db.organisation.findUniqueOrThrow({ where: { id } });
  expect(await changeRecorded(moderator, { id, version }, input)).toMatchObject({
    refusal: "not-found",
  });
  expect(await answerOf(loader, { actor: moderator, params })).toMatchObject({ status: 404 });
});

test("the forms say what to mend and keep what was typed", async () => {
  const { moderator, id } = await recorded();
  expect(await answerOf(newAction, { actor: moderator, body: { name: "X" } })).toMatchObject({
    status: 422,
    data: { reply: { values: { name: ["X"] }, errors: { name: "name-too-short" } } },
  });
  const params = { id: String(id) };
  const body = { intent: "claim", email: "nobody", language: "pl" };
  expect(await answerOf(action, { actor: moderator, params, body })).toMatchObject({
    status: 422,
    data: { reply: { errors: { email: "email-invalid" } } },
  });
  const made = await answerOf(newAction, {
    actor: moderator,
    body: { type: "school", name: "Liceum", town: "Lyon", country: "FR" },
  });
  expect(made.location).toMatch(/^\/pl\/staff\/organisations\/\d+\/profile\?notice=saved$/);
});
