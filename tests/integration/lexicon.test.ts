import { beforeEach, expect, test } from "vitest";
import { searchColumns } from "~/modules/initiatives/search-text";
import { citiesToRank } from "~/modules/matching/city-profiles.queries.server";
import { analyseInitiatives } from "~/modules/matching/lexicon/analyse-initiatives.server";
import { addConcept, addForm, removeForm } from "~/modules/matching/lexicon/edit-lexicon.server";
import { previewForm } from "~/modules/matching/lexicon/effect-of-word.server";
import { lexiconInUse } from "~/modules/matching/lexicon/lexicon-in-use.server";
import { conceptPage, lexiconPage } from "~/modules/matching/lexicon/lexicon-pages.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { aVocabulary } from "../factories/record";
import { useTestDatabase } from "../support/database";

useTestDatabase();
beforeEach(async () => {
  await aVocabulary();
  await aHomeCity();
});

const museum = "culture.museum";
const word = (form: string) => ({ language: "pl" as const, form });

async function told(title: string, more: { status?: "published" | "draft" } = {}) {
  const texts = { title: { pl: title }, summary: {}, description: {} };
  return anInitiative({ ...texts, ...searchColumns(texts), fields: [], ...more });
}

const conceptsOf = async (initiativeId: number) =>
  (await db.initiativeAnalysis.findUniqueOrThrow({ where: { initiativeId } })).concepts;

test("a word that staff add is understood at once, in initiatives and with cities", async () => {
  const staff = await anActor({ role: "moderator" });
  const { id } = await told("Szałasownia zaprasza gości");
  await aCity({
    slug: "rivertown",
    summary: { pl: "Miasto ma słynną szałasownię.", en: "A town." },
  });
  await analyseInitiatives();
  expect(await conceptsOf(id)).not.toContain(museum);

  expect(await addForm(staff, museum, word("  Szałasown* "))).toMatchObject({
    value: { form: "szałasown*" },
  });
  await analyseInitiatives();
  expect(await conceptsOf(id)).toContain(museum);
  const { cities } = await citiesToRank();
  expect(cities[0]!.concepts.has(museum)).toBe(true);

  expect(await removeForm(staff, museum, word("szałasown*"))).toMatchObject({ ok: true });
  await analyseInitiatives();
  expect(await conceptsOf(id)).not.toContain(museum);
  expect((await citiesToRank()).cities[0]!.concepts.has(museum)).toBe(false);
});

test("every change has its version, and nothing changed is nothing read anew", async () => {
  const staff = await anActor({ role: "moderator" });
  const first = (await lexiconInUse()).version;
  await told("Muzeum");
  await analyseInitiatives();
  await db.$executeRaw`UPDATE "InitiativeAnalysis" SET "concepts" = '{}'`;
  await analyseInitiatives();
  expect((await db.initiativeAnalysis.findFirstOrThrow()).concepts).toEqual([]);
  await addForm(staff, museum, word("szałasown*"));
  expect((await lexiconInUse()).version).not.toBe(first);
  await analyseInitiatives();
  expect((await db.initiativeAnalysis.findFirstOrThrow()).concepts).toContain(museum);
});

test("an initiative that was rewritten is read anew", async () => {
  const { id } = await told("Muzeum");
  await analyseInitiatives();
  await db.initiative.update({
    where: { id },
    data: { title: { pl: "Chór" }, version: { increment: 1 } },
  });
  await analyseInitiatives();
  expect(await conceptsOf(id)).toContain("culture.choir");
  expect(await conceptsOf(id)).not.toContain(museum);
});

test("before a word is added, staff see what it would change; nothing changes by looking", async () => {
  const staff = await anActor({ role: "moderator" });
  const { id } = await told("Szałasownia zaprasza gości");
  await told("Muzealna szałasownia");
  await told("Szałasownia w szufladzie", { status: "draft" });
  await aCity({ summary: { pl: "Miasto ma szałasownię.", en: "A town." } });
  const seen = await previewForm(staff, museum, word("szałasown*"), "pl");
  expect(seen).toMatchObject({
    value: {
      initiatives: [{ id, title: "Szałasownia zaprasza gości" }],
      records: [{ text: "Miasto ma szałasownię." }],
      others: [],
    },
  });
  expect((await conceptPage(museum, "pl"))!.pl).not.toContain("szałasown*");
  const known = await previewForm(staff, museum, word("chór"), "pl");
  expect(known).toMatchObject({ value: { initiatives: [], others: [expect.any(String)] } });
});

test("staff alone change words, and only words that can be", async () => {
  const member = await anActor();
  const staff = await anActor({ role: "moderator" });
  for (const act of [addForm, removeForm])
    expect(await act(member, museum, word("muze*"))).toMatchObject({ refusal: "not-allowed" });
  expect(await previewForm(member, museum, word("dwór"), "pl")).toMatchObject({ ok: false });
  expect(
    await addConcept(member, { labelPl: "latawce", labelEn: "kites", conceptField: "culture" }),
  ).toMatchObject({ refusal: "not-allowed" });
  expect(await addForm(staff, "no.such", word("dwór"))).toMatchObject({ refusal: "not-found" });
  expect(await addForm(staff, "__proto__", word("dwór"))).toMatchObject({ refusal: "not-found" });
  expect(await addForm(staff, museum, word("muze*"))).toMatchObject({ refusal: "lexicon-known" });
  expect(await addForm(staff, museum, word("x*"))).toMatchObject({ refusal: "lexicon-short" });
  expect(await removeForm(staff, museum, word("nic"))).toMatchObject({ refusal: "not-found" });
  expect(await db.lexiconChange.count()).toBe(0);
});

test("a concept of staff's own has its names as words, and keeps its last word", async () => {
  const staff = await anActor({ role: "moderator" });
  const kites = { labelPl: "latawce", labelEn: "kites", conceptField: "culture" };
  const concept = "culture.kites";
  expect(await addConcept(staff, kites)).toMatchObject({ value: { concept } });
  expect(await addConcept(staff, kites)).toMatchObject({ refusal: "lexicon-concept-known" });
  expect(await addConcept(staff, { ...kites, conceptField: "magic" })).toMatchObject({ ok: false });
  const { id } = await told("Latawce nad rzeką");
  await analyseInitiatives();
  expect(await conceptsOf(id)).toContain(concept);
  expect(await removeForm(staff, concept, word("latawce"))).toMatchObject({ ok: true });
  const last = { language: "en" as const, form: "kites" };
  expect(await removeForm(staff, concept, last)).toMatchObject({ refusal: "lexicon-last" });
  const page = await conceptPage(concept, "pl");
  expect(page).toMatchObject({ label: "latawce", pl: [], en: ["kites"] });
  expect(page!.history.map(({ form, isAdded }) => [form, isAdded])).toEqual([
    ["latawce", false],
    ["kites", true],
    ["latawce", true],
  ]);
});

test("concepts are found by any of their words, in any spelling, and by field", async () => {
  const found = async (query: string, field = "") =>
    (await lexiconPage({ query, field, page: 1 }, "pl")).concepts.map(({ concept }) => concept);
  expect(await found("choir")).toContain("culture.choir");
  expect(await found("CHOR")).toContain("culture.choir");
  expect(await found("choir", "heritage")).not.toContain("culture.choir");
  expect(await found("zzzz")).toEqual([]);
  const all = await lexiconPage({ query: "", field: "", page: 999 }, "pl");
  expect(all.concepts).toEqual([]);
  expect(all.count).toBeGreaterThan(700);
});

test("the list says how many published initiatives are about a concept", async () => {
  await told("Muzeum");
  await told("Muzeum w szufladzie", { status: "draft" });
  await analyseInitiatives();
  const { concepts } = await lexiconPage({ query: "muze", field: "culture", page: 1 }, "pl");
  expect(concepts.find(({ concept }) => concept === museum)).toMatchObject({ initiatives: 1 });
});
