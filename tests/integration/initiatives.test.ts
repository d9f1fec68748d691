import { expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { draftSchema } from "~/modules/initiatives/initiative.schema";
import {
  draftOf,
  initiativeFor,
  publicInitiatives,
} from "~/modules/initiatives/initiative.queries.server";
import { beginInitiative, saveInitiative } from "~/modules/initiatives/save-initiative.server";
import {
  submitInitiative,
  withdrawInitiative,
} from "~/modules/initiatives/submit-initiative.server";
import { moderateInitiative, moderateOrganisation } from "~/modules/moderation/decide.server";
import { db } from "~/platform/db/index.server";
import { aMember, anActor } from "../factories/actor";
import { anInitiative } from "../factories/initiative";
import { anOrganisation } from "../factories/organisation";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const complete = draftSchema.parse({
  language: "pl",
  title: "Roczne praktyki w hotelu",
  summary: "Technikum hotelarskie szuka miejsca rocznej praktyki dla uczniów.",
  description: "Uczniowie trzeciej klasy wyjadą na rok. ".repeat(5),
  fields: ["education", "tourism"],
  languages: ["pl", "de"],
});

/** A form opened on a version, saving for the n-th time. */
const form = (version: number, key = `form-${version}`, turn = 1) => ({ version, key, turn });

async function aSubmitted() {
  const { actor, organisation } = await aMember();
  const begun = await beginInitiative(actor, organisation.id, "pl");
  const id = begun.ok ? begun.value.id : 0;
  await saveInitiative(actor, id, form(1), complete);
  await submitInitiative(actor, id);
  return { actor, id, organisation };
}

test("what is saved comes back as it was written", async () => {
  const { actor, organisation } = await aMember();
  const begun = await beginInitiative(actor, organisation.id, "pl");
  const id = begun.ok ? begun.value.id : 0;
  expect(await saveInitiative(actor, id, form(1), complete)).toMatchObject({
    ok: true,
    value: { version: 2 },
  });
  expect(await draftOf(actor, id)).toMatchObject({ version: 2, values: complete });
});

test("a draft begun and never written in is used again", async () => {
  const { actor, organisation } = await aMember();
  const first = await beginInitiative(actor, organisation.id, "pl");
  expect(await beginInitiative(actor, organisation.id, "pl")).toEqual(first);
});

test("an older version never overwrites a newer one", async () => {
  const { actor, organisation } = await aMember();
  const begun = await beginInitiative(actor, organisation.id, "pl");
  const id = begun.ok ? begun.value.id : 0;
  await saveInitiative(actor, id, form(1), complete);
  const late = { ...complete, title: "Coś zupełnie innego" };
  expect(await saveInitiative(actor, id, form(1, "another window"), late)).toMatchObject({
    refusal: "changed-elsewhere",
  });
  expect((await draftOf(actor, id))?.values.title).toBe(complete.title);
});

test("two open forms conflict, the saves of one never do, and an overtaken save changes nothing", async () => {
  const { actor, organisation } = await aMember();
  const begun = await beginInitiative(actor, organisation.id, "pl");
  const id = begun.ok ? begun.value.id : 0;
  const titled = (title: string) => ({ ...complete, title });
  await saveInitiative(actor, id, form(1, "left", 2), titled("Drugi zapis lewego okna"));
  expect(
    await saveInitiative(actor, id, form(1, "left", 1), titled("Pierwszy, spóźniony")),
  ).toMatchObject({
    refusal: "changed-elsewhere",
  });
  expect(await saveInitiative(actor, id, form(1, "right", 1), titled("Prawe okno"))).toMatchObject({
    refusal: "changed-elsewhere",
  });
  expect(await saveInitiative(actor, id, form(1, "left", 3), titled("Trzeci zapis"))).toMatchObject(
    {
      value: { version: 3 },
    },
  );
  expect((await draftOf(actor, id))?.values.title).toBe("Trzeci zapis");
});

test("somebody else's draft is not found: not to read, save, submit or withdraw", async () => {
  const { actor, organisation } = await aMember();
  const begun = await beginInitiative(actor, organisation.id, "pl");
  const id = begun.ok ? begun.value.id : 0;
  const { actor: stranger } = await aMember();
  const staff = await anActor({ role: "administrator" });
  for (const other of [stranger, staff]) {
    expect(await draftOf(other, id)).toBeNull();
    expect(await initiativeFor(other, id)).toBeNull();
    expect(await saveInitiative(other, id, form(1), complete)).toMatchObject({
      refusal: "not-found",
    });
    expect(await submitInitiative(other, id)).toMatchObject({ refusal: "not-found" });
    expect(await withdrawInitiative(other, id)).toMatchObject({ refusal: "not-found" });
    expect(await beginInitiative(other, organisation.id, "pl")).toMatchObject({
      refusal: "not-found",
    });
  }
});

test("a viewer reads a draft and does not write in it", async () => {
  const { actor, organisation } = await aMember("viewer");
  const { id } = await anInitiative({ organisationId: organisation.id, status: "draft" });
  expect(await initiativeFor(actor, id)).not.toBeNull();
  expect(await saveInitiative(actor, id, form(1), complete)).toMatchObject({
    refusal: "not-found",
  });
});

test("an incomplete draft is not submitted", async () => {
  const { actor, organisation } = await aMember();
  const begun = await beginInitiative(actor, organisation.id, "pl");
  expect(await submitInitiative(actor, begun.ok ? begun.value.id : 0)).toMatchObject({
    refusal: "incomplete",
  });
});

test("returned, corrected and submitted again, an initiative is published and seen", async () => {
  const { actor, id } = await aSubmitted();
  const staff = await anActor({ role: "moderator" });
  const note = "Proszę dopisać, ilu uczniów ma wyjechać.";
  await moderateInitiative(staff, { id, verdict: "returned", note });
  expect(await draftOf(actor, id)).toMatchObject({ isEditable: true, decisionNote: note });
  await submitInitiative(actor, id);
  expect(await moderateInitiative(staff, { id, verdict: "published", note: "" })).toMatchObject({
    ok: true,
  });
  expect(await initiativeFor(null, id)).toMatchObject({ status: "published" });
  expect(await db.decision.count({ where: { subject: "initiative", subjectId: id } })).toBe(2);
});

test("a decision is made once, and by staff who do not belong to the organisation", async () => {
  const { actor, id, organisation } = await aSubmitted();
  expect(await moderateInitiative(actor, { id, verdict: "published", note: "" })).toMatchObject({
    refusal: "not-allowed",
  });
  const colleague = await anActor({ role: "moderator" });
  await db.membership.create({
    data: { userId: colleague.userId, organisationId: organisation.id, role: "viewer" },
  });
  const biased = (await loadActor(colleague.userId))!;
  expect(await moderateInitiative(biased, { id, verdict: "published", note: "" })).toMatchObject({
    refusal: "not-allowed",
  });
  const staff = await anActor({ role: "moderator" });
  expect(await moderateInitiative(staff, { id, verdict: "published", note: "" })).toMatchObject({
    ok: true,
  });
  const again = await moderateInitiative(staff, { id, verdict: "rejected", note: "za późno" });
  expect(again).toMatchObject({ refusal: "already-decided" });
});

test("an initiative is published only after its organisation is verified", async () => {
  const { id, organisation } = await aSubmitted();
  await db.organisation.update({
    where: { id: organisation.id },
    data: { verification: "pending" },
  });
  const staff = await anActor({ role: "moderator" });
  expect(await moderateInitiative(staff, { id, verdict: "published", note: "" })).toMatchObject({
    refusal: "organisation-not-verified",
  });
  await moderateOrganisation(staff, { id: organisation.id, verdict: "verified", note: "" });
  expect(await moderateInitiative(staff, { id, verdict: "published", note: "" })).toMatchObject({
    ok: true,
  });
});

test("search finds words without diacritics, in other cases and by their parts", async () => {
  const { id } = await aSubmitted();
  const staff = await anActor({ role: "moderator" });
  await moderateInitiative(staff, { id, verdict: "published", note: "" });
  await anInitiative();
  for (const query of [
    "praktyki",
    "PRAKTYK",
    "praktyką",
    "hotelem",
    "uczniowie",
    "otelar",
    "roczne hotel",
  ]) {
    const { rows } = await publicInitiatives({ query });
    expect(
      rows.map((row) => row.id),
      query,
    ).toEqual([id]);
  }
  expect((await publicInitiatives({ query: "rower" })).rows).toEqual([]);
  expect((await publicInitiatives({ query: "%' OR 1=1 --" })).rows).toEqual([]);
});

test("filters narrow the list, and pages follow each other without gaps or repeats", async () => {
  const { id: organisationId } = await anOrganisation({ type: "school" });
  for (let n = 0; n < 45; n++)
    await anInitiative(n % 2 ? { organisationId } : { fields: ["zoos"] });
  expect((await publicInitiatives({ field: "zoos" })).rows).toHaveLength(20);
  const seen: number[] = [];
  let after: { publishedAt: Date; id: number } | undefined;
  do {
    const page = await publicInitiatives({ type: "school", after });
    seen.push(...page.rows.map((row) => row.id));
    after = page.next ?? undefined;
  } while (after);
  expect(seen).toHaveLength(22);
  expect(new Set(seen).size).toBe(22);
});
