import { beforeEach, expect, test } from "vitest";
import { loadActor } from "~/modules/accounts/current-actor.server";
import {
  fittingInitiatives,
  fittingOrganisations,
} from "~/modules/matching/organisations/fitting.queries.server";
import type { Prisma } from "~/platform/db/index.server";
import { loader as initiativeLoader } from "~/routes/$lang.initiatives.$id";
import { loader as organisationLoader } from "~/routes/$lang.organisations.$id";
import { aMember, anActor } from "../factories/actor";
import { aHomeCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { anOrganisation } from "../factories/organisation";
import { aVocabulary } from "../factories/record";
import { aUser } from "../factories/user";
import { countQueries, useTestDatabase } from "../support/database";
import { answerOf } from "../support/requests";

useTestDatabase();
beforeEach(async () => {
  await aVocabulary();
  await aHomeCity();
});

const exchange = {
  kinds: ["exchange"],
  ageFrom: 12,
  ageTo: 15,
  pupilsFrom: 15,
  pupilsTo: 30,
  languages: ["pl"],
  months: [5, 9],
};

/** A school in Lyon that looks for a choir to exchange pupils with. */
const aSchool = (more: Partial<Prisma.OrganisationUncheckedCreateInput> = {}) =>
  anOrganisation({
    type: "school",
    name: { pl: "Szkoła w Lyonie", en: "School in Lyon" },
    country: "FR",
    town: "Lyon",
    languages: ["fr", "en"],
    fields: ["education"],
    seeks: { en: "A school choir with which to exchange pupils." },
    offers: { en: "A choir of our own and beds in families." },
    exchange: { create: exchange },
    ...more,
  });

/** An initiative of a Polish school for its choir. */
async function anExchange(more: Partial<Prisma.InitiativeUncheckedCreateInput> = {}) {
  const { id: userId } = await aUser();
  const members = [{ userId, role: "owner" as const }];
  const school = await anOrganisation({ type: "school", fields: ["education"], members });
  const initiative = await anInitiative({
    organisationId: school.id,
    title: { pl: "Wymiana szkolnych chórów" },
    summary: { pl: "Nasz chór szuka szkoły, z którą wymieni uczniów i zaśpiewa." },
    description: {},
    fields: ["education"],
    partnerTypes: ["school"],
    languages: ["pl", "en"],
    startsOn: new Date("2027-05-10"),
    endsOn: new Date("2027-05-20"),
    exchangeKinds: ["exchange"],
    ageFrom: 13,
    ageTo: 15,
    pupils: 20,
    ...more,
  });
  return { initiative, school, actor: (await loadActor(userId))! };
}

const idsFor = async (initiativeId: number) =>
  (await fittingOrganisations(initiativeId, "pl")).map(({ id }) => id);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a school planning an exchange sees the school that fits, with whole sentences", async () => {
  const lyon = await aSchool();
  const { initiative } = await anExchange();
  const [found, ...rest] = await fittingOrganisations(initiative.id, "pl");
  expect(found).toMatchObject({
    id: lyon.id,
    name: { text: "Szkoła w Lyonie", language: "pl" },
    place: "Lyon, Francja",
    strength: "strong",
  });
  const reasons = found!.reasons.map(plain).join("\n");
  expect(reasons).toContain("Pracują z młodzieżą w tym samym wieku: od 13 do 15 lat.");
  expect(reasons).toContain("Chcą tej samej formy współpracy: wymiana z rewizytą.");
  expect(reasons).toMatch(/chór/);
  expect(rest).toEqual([]);
  const [english] = await fittingOrganisations(initiative.id, "en");
  expect(english).toMatchObject({ name: { text: "School in Lyon" }, place: "Lyon, France" });
  expect(english!.reasons.join("\n")).toContain(
    "young people of the same age: from 13 to 15 years.",
  );
});

test("the school sees the initiative, told from its own side", async () => {
  const lyon = await aSchool();
  const { initiative, school } = await anExchange();
  const [found] = await fittingInitiatives(lyon.id, "pl");
  expect(found).toMatchObject({
    id: initiative.id,
    organisation: (school.name as { pl: string }).pl,
  });
  expect(found!.reasons.map(plain)).toContain(
    "Uczestnicy są w tym samym wieku co u Was: od 13 do 15 lat.",
  );
});

test("nobody sees an organisation that is not verified, and it sees nothing itself", async () => {
  const pending = await aSchool({ verification: "pending" });
  const refused = await aSchool({ verification: "refused" });
  const { initiative } = await anExchange();
  expect(await idsFor(initiative.id)).toEqual([]);
  expect(await fittingInitiatives(pending.id, "pl")).toEqual([]);
  expect(await fittingInitiatives(refused.id, "pl")).toEqual([]);
});

test("drafts and what is withdrawn are shown to no other organisation", async () => {
  const lyon = await aSchool();
  for (const status of ["draft", "submitted", "returned", "rejected", "withdrawn"] as const)
    await anExchange({ status });
  expect(await fittingInitiatives(lyon.id, "pl")).toEqual([]);
});

test("wanted countries leave out other countries, on both sides", async () => {
  const lyon = await aSchool();
  const { initiative } = await anExchange({ partnerCountries: ["DE"] });
  expect(await idsFor(initiative.id)).toEqual([]);
  expect(await fittingInitiatives(lyon.id, "pl")).toEqual([]);
  const leipzig = await aSchool({ country: "DE" });
  expect(await idsFor(initiative.id)).toEqual([leipzig.id]);
});

test("a foundation finds whoever seeks what its initiative offers, across languages", async () => {
  const museum = await anOrganisation({
    type: "cultural_institution",
    country: "GB",
    languages: ["en"],
    fields: ["culture"],
    seeks: { en: "We look for a choir that will sing in our museum." },
  });
  await anOrganisation({ country: "GB", fields: ["culture"], seeks: { en: "Trams." } });
  const initiative = await anInitiative({
    title: { pl: "Chór w muzeum" },
    summary: { pl: "Nasz chór chce zaśpiewać w muzeum za granicą." },
    description: {},
    fields: ["culture"],
    partnerTypes: ["cultural_institution"],
  });
  const [found] = await fittingOrganisations(initiative.id, "pl");
  expect(found).toMatchObject({ id: museum.id });
  expect(found!.reasons[0]).toMatch(/^Szukają tego, co proponujecie/);
});

test("five are shown at most, and their number adds no queries", async () => {
  for (let n = 0; n < 3; n++) await aSchool();
  const { initiative } = await anExchange();
  await idsFor(initiative.id);
  const few = await countQueries(() => idsFor(initiative.id));
  for (let n = 0; n < 6; n++) await aSchool();
  expect(await idsFor(initiative.id)).toHaveLength(5);
  expect(await countQueries(() => idsFor(initiative.id))).toBe(few);
});

test("the list is on the initiative's page for its own people and staff alone", async () => {
  const lyon = await aSchool();
  const { initiative, actor } = await anExchange();
  const params = { id: String(initiative.id) };
  const shownTo = async (who?: typeof actor) => {
    const { data } = await answerOf(initiativeLoader, { params, actor: who });
    return (data as { organisations: { id: number }[] }).organisations.map(({ id }) => id);
  };
  expect(await shownTo(actor)).toEqual([lyon.id]);
  expect(await shownTo(await anActor({ role: "coordinator" }))).toEqual([lyon.id]);
  expect(await shownTo((await aMember()).actor)).toEqual([]);
  expect(await shownTo()).toEqual([]);
});

test("the list is on the organisation's page for its own people alone, and names nobody", async () => {
  const { id: userId, email, name } = await aUser();
  const lyon = await aSchool({
    memberships: { create: { userId, role: "viewer" } },
  });
  const { initiative } = await anExchange();
  const params = { id: String(lyon.id) };
  const shownTo = async (who?: Awaited<ReturnType<typeof loadActor>>) => {
    const { data } = await answerOf(organisationLoader, { params, actor: who ?? undefined });
    expect(JSON.stringify(data)).not.toContain(email);
    expect(JSON.stringify(data)).not.toContain(name);
    return (data as { fitting: { id: number }[] }).fitting.map(({ id }) => id);
  };
  expect(await shownTo(await loadActor(userId))).toEqual([initiative.id]);
  expect(await shownTo(await anActor({ role: "administrator" }))).toEqual([]);
  expect(await shownTo((await aMember()).actor)).toEqual([]);
  expect(await shownTo()).toEqual([]);
});
