import { expect, test } from "vitest";
import { directoryFilterOf } from "~/modules/organisations/directory/directory-filter";
import {
  directoryCountries,
  directoryPage,
} from "~/modules/organisations/directory/directory.queries.server";
import { partnerCitiesOf } from "~/modules/cooperation/partner-cities-of.queries.server";
import { db } from "~/platform/db/index.server";
import { loader as organisationLoader } from "~/routes/$lang.organisations.$id";
import { loader } from "~/routes/$lang.organisations._index";
import { aCity, aHomeCity } from "../factories/city";
import { aContact } from "../factories/contact";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { anOrganisation } from "../factories/organisation";
import { aVocabulary } from "../factories/record";
import { useTestDatabase } from "../support/database";
import { answerOf } from "../support/requests";

useTestDatabase();

const found = async (query: string, language: "pl" | "en" = "pl") => {
  const page = await directoryPage(directoryFilterOf(new URLSearchParams(query)), language);
  return page.rows.map(({ name }) => name.pl);
};

test("only verified organisations are listed, by name whatever its letters and quotes", async () => {
  for (const pl of ["Żaki", "„Łódka”", "Muzeum", "Ławka", "Zebra", "Łoś"])
    await anOrganisation({ name: { pl } });
  await anOrganisation({ name: { pl: "Czeka" }, verification: "pending" });
  await anOrganisation({ name: { pl: "Odrzucona" }, verification: "refused" });
  expect(await found("")).toEqual(["Ławka", "„Łódka”", "Łoś", "Muzeum", "Żaki", "Zebra"]);
});

test("each language has its own order", async () => {
  await anOrganisation({ name: { pl: "Szkoła", en: "A school" } });
  await anOrganisation({ name: { pl: "Biblioteka", en: "Library" } });
  expect(await found("", "pl")).toEqual(["Biblioteka", "Szkoła"]);
  expect(await found("", "en")).toEqual(["Szkoła", "Biblioteka"]);
});

test("words are found without diacritics, in other endings, in names, towns, wishes and offers", async () => {
  await anOrganisation({ name: { pl: "Szkoła Muzyczna w Gołębiu" }, town: "Gołąb" });
  await anOrganisation({
    name: { pl: "Fundacja Most" },
    seeks: { pl: "Szukamy szkół do wymiany chórów." },
    offers: { en: "A concert hall" },
  });
  expect(await found("q=szkoly muzyczne")).toEqual(["Szkoła Muzyczna w Gołębiu"]);
  expect(await found("q=GOLAB")).toEqual(["Szkoła Muzyczna w Gołębiu"]);
  expect(await found("q=chórów")).toEqual(["Fundacja Most"]);
  expect(await found("q=halls")).toEqual(["Fundacja Most"]);
  expect(await found("q=100%25")).toEqual([]);
});

test("type, field and country narrow together", async () => {
  await anOrganisation({ name: { pl: "A" }, type: "school", fields: ["sport"], country: "DE" });
  await anOrganisation({ name: { pl: "B" }, type: "school", fields: ["culture"], country: "PL" });
  await anOrganisation({ name: { pl: "C" }, type: "ngo", fields: ["culture"], country: "PL" });
  expect(await found("type=school")).toEqual(["A", "B"]);
  expect(await found("field=culture")).toEqual(["B", "C"]);
  expect(await found("country=DE")).toEqual(["A"]);
  expect(await found("type=school&field=culture&country=PL")).toEqual(["B"]);
  expect((await directoryCountries()).toSorted()).toEqual(["DE", "PL"]);
});

test("pages follow one another without a gap, also among equal names", async () => {
  for (let n = 0; n < 45; n++)
    await anOrganisation({ name: { pl: n % 2 ? "Most" : `Brama ${n}` } });
  const seen: number[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page: Awaited<ReturnType<typeof directoryPage>> = await directoryPage(
      { after: after || undefined },
      "pl",
    );
    expect(page.count).toBe(45);
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next;
  }
  expect(new Set(seen).size).toBe(45);
  expect(seen).toHaveLength(45);
});

test("the page of an organisation names the cities of its public cooperations, each once", async () => {
  await aVocabulary();
  await aHomeCity();
  const { id } = await anOrganisation();
  const city = await aCity();
  const contact = await aContact({ cityId: city.id });
  for (const status of ["in_cooperation", "in_cooperation", "withdrawn"] as const) {
    const initiative = await anInitiative({ organisationId: id, status });
    const introduction = await anIntroduction({
      initiativeId: initiative.id,
      contactId: contact.id,
      status: "accepted",
    });
    await db.cooperation.create({
      data: {
        introductionId: introduction.id,
        initiativeId: initiative.id,
        cityId: city.id,
        organisationId: id,
      },
    });
  }
  expect((await partnerCitiesOf(id)).map(({ slug }) => slug)).toEqual([city.slug]);
  await db.initiative.updateMany({ data: { status: "withdrawn" } });
  expect(await partnerCitiesOf(id)).toEqual([]);
  const page = await answerOf(organisationLoader, { params: { id: String(id) } });
  expect(page).toMatchObject({ status: 200, data: { cities: [], canJoin: false } });
});

test("nonsense in the address is no condition", async () => {
  await aVocabulary();
  await anOrganisation();
  const page = await answerOf(loader, { query: "q=%00&type=x&field=%27&country=xx&after=999999" });
  expect(page).toMatchObject({ status: 200, data: { count: 1, isFirst: false } });
});
