import { expect, test } from "vitest";
import { moderateOrganisation } from "~/modules/moderation/decide.server";
import { createOrganisation } from "~/modules/organisations/create-organisation.server";
import { organisationFor } from "~/modules/organisations/organisation.queries.server";
import { organisationSchema } from "~/modules/organisations/organisation.schema";
import { updateOrganisation } from "~/modules/organisations/update-organisation.server";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { anActor } from "../factories/actor";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const input = organisationSchema.parse({
  type: "ngo",
  name: "Fundacja Mosty",
  nameEnglish: "Bridges Foundation",
  registerKind: "nip",
  registerNumber: "676-101-37-17",
  town: "Kraków",
  country: "PL",
  website: "mosty.example.org",
  languages: ["pl"],
  fields: ["culture"],
  seeks: "Szkół do wymiany.",
});

async function created() {
  const person = await anActor();
  const result = await createOrganisation(person, "pl", input);
  const id = result.ok ? result.value.id : 0;
  return { id, owner: (await loadActor(person.userId))! };
}

test("a new organisation waits for verification, seen by its people and by staff alone", async () => {
  const { id, owner } = await created();
  expect(await organisationFor(null, id)).toBeNull();
  expect(await organisationFor(await anActor(), id)).toBeNull();
  expect(await organisationFor(owner, id)).toMatchObject({
    verification: "pending",
    registerNumber: "6761013717",
  });
  const staff = await anActor({ role: "moderator" });
  expect(await moderateOrganisation(staff, { id, verdict: "verified", note: "" })).toMatchObject({
    ok: true,
  });
  expect(await organisationFor(null, id)).toMatchObject({ website: "https://mosty.example.org" });
});

test("a register number is entered once", async () => {
  await created();
  const again = await createOrganisation(await anActor(), "pl", input);
  expect(again).toMatchObject({ refusal: "register-number-taken" });
});

test("members do not verify themselves", async () => {
  const { id, owner } = await created();
  expect(await moderateOrganisation(owner, { id, verdict: "verified", note: "" })).toMatchObject({
    refusal: "not-allowed",
  });
});

test("a new register number asks for verification again, a new website does not", async () => {
  const { id, owner } = await created();
  const staff = await anActor({ role: "moderator" });
  await moderateOrganisation(staff, { id, verdict: "verified", note: "" });
  const target = { id, language: "pl" as const };
  await updateOrganisation(owner, { ...target, version: 1 }, { ...input, website: "" });
  expect(await organisationFor(owner, id)).toMatchObject({ verification: "verified", version: 2 });
  await updateOrganisation(
    owner,
    { ...target, version: 2 },
    { ...input, registerNumber: "0000030897", registerKind: "krs" },
  );
  expect(await organisationFor(owner, id)).toMatchObject({ verification: "pending", version: 3 });
});

test("a refused organisation that corrects its details is looked at again", async () => {
  const { id, owner } = await created();
  const staff = await anActor({ role: "moderator" });
  await moderateOrganisation(staff, {
    id,
    verdict: "refused",
    note: "Nazwa nie zgadza się z rejestrem.",
  });
  await updateOrganisation(
    owner,
    { id, version: 1, language: "pl" },
    { ...input, name: "Fundacja „Mosty”" },
  );
  expect(await organisationFor(owner, id)).toMatchObject({ verification: "pending" });
});

test("strangers change nothing, and an older form never overwrites a newer one", async () => {
  const { id, owner } = await created();
  const stranger = await anActor({ role: "administrator" });
  const target = { id, version: 1, language: "pl" as const };
  expect(await updateOrganisation(stranger, target, input)).toMatchObject({ refusal: "not-found" });
  await updateOrganisation(owner, target, input);
  expect(await updateOrganisation(owner, target, input)).toMatchObject({
    refusal: "changed-elsewhere",
  });
});

test("texts in another language stay when one is changed", async () => {
  const { id, owner } = await created();
  await updateOrganisation(
    owner,
    { id, version: 1, language: "en" },
    { ...input, seeks: "Schools for exchanges." },
  );
  expect((await organisationFor(owner, id))?.seeks).toEqual({
    pl: "Szkół do wymiany.",
    en: "Schools for exchanges.",
  });
});
