import { beforeEach, expect, test } from "vitest";
import { analyseInitiatives } from "~/modules/matching/lexicon/analyse-initiatives.server";
import { similarInitiatives } from "~/modules/matching/similar-initiatives.queries.server";
import { searchColumns } from "~/modules/initiatives/search-text";
import { db } from "~/platform/db/index.server";
import { aHomeCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { anOrganisation } from "../factories/organisation";
import { aVocabulary } from "../factories/record";
import { useTestDatabase } from "../support/database";

useTestDatabase();
beforeEach(async () => {
  await aVocabulary();
  await aHomeCity();
});

const told = async (
  text: { title: string; summary: string },
  more: {
    status?: "published" | "draft" | "withdrawn";
    organisationId?: number;
    language?: string;
  } = {},
) => {
  const { language = "pl", status = "published", ...rest } = more;
  const texts = {
    title: { [language]: text.title },
    summary: { [language]: text.summary },
    description: {},
  };
  return anInitiative({ ...rest, status, language, ...texts, ...searchColumns(texts) });
};

const trams = {
  title: "Tramwaje bez barier",
  summary: "Remontujemy stare wagony tramwajowe i szkolimy motorniczych.",
};
const asked = {
  ...{ id: 0, organisationId: null, language: "pl" as const, fields: [] },
  ...{ title: "Wagony tramwajowe dla wszystkich", description: "" },
  summary: "Szukamy zajezdni, która remontuje tramwaje i szkoli motorniczych.",
};

test("what plans the same is found with what both are about, what does not is not", async () => {
  const same = await told(trams);
  await told({ title: "Chóry śpiewają", summary: "Koncert chórów dziecięcych w kościele." });
  const found = await similarInitiatives(asked, "pl");
  expect(found.map(({ id }) => id)).toEqual([same.id]);
  expect(found[0]!.about.join(" ")).toMatch(/tramwaj/);
});

test("the other language is met by what it is about", async () => {
  const english = await told(
    { title: "Trams for everybody", summary: "We renovate trams and train their drivers." },
    { language: "en" },
  );
  await db.initiative.update({ where: { id: english.id }, data: { fields: [] } });
  expect(await similarInitiatives(asked, "en")).toEqual([]);
  await analyseInitiatives();
  const found = await similarInitiatives(asked, "en");
  expect(found.map(({ id, title }) => [id, title.language])).toEqual([[english.id, "en"]]);
});

test("a draft is shown to its own people alone, and one withdrawn to nobody", async () => {
  const { id: organisationId } = await anOrganisation();
  const draft = await told(trams, { status: "draft", organisationId });
  await told(trams, { status: "withdrawn", organisationId });
  const ids = async (whose: number | null) =>
    (await similarInitiatives({ ...asked, organisationId: whose }, "pl")).map(({ id }) => id);
  expect(await ids(null)).toEqual([]);
  expect(await ids((await anOrganisation()).id)).toEqual([]);
  expect(await ids(organisationId)).toEqual([draft.id]);
});

test("the same text once more is said to be nearly the same, and never itself", async () => {
  const first = await told(trams);
  const again = { ...asked, ...trams };
  expect(await similarInitiatives(again, "pl")).toMatchObject([{ id: first.id, isSame: true }]);
  expect(await similarInitiatives({ ...again, id: first.id }, "pl")).toEqual([]);
});

test("an empty draft is like nothing", async () => {
  await told(trams);
  expect(await similarInitiatives({ ...asked, title: "", summary: "" }, "pl")).toEqual([]);
});
