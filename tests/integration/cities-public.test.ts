import { beforeEach, expect, test } from "vitest";
import { cityIndex } from "~/modules/cities/city-index.server";
import { cityNames, forgetHomeCity } from "~/modules/cities/city.queries.server";
import { servedGoals, undertakingsFor } from "~/modules/cities/goals/goals.queries.server";
import { registerChanged } from "~/modules/cities/register/write-record.server";
import { holdClock } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db/index.server";
import { loader as cityLoader } from "~/routes/$lang.cities.$slug";
import { loader as activityLoader } from "~/routes/$lang.cities.$slug_.activity";
import { loader as citiesLoader } from "~/routes/$lang.cities._index";
import { loader as timelineLoader } from "~/routes/$lang.cities.timeline";
import { loader as goalLoader } from "~/routes/$lang.goals.$code";
import { loader as networkLoader } from "~/routes/$lang.networks.$key";
import { aCity, aHomeCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { anOrganisation } from "../factories/organisation";
import { countQueries, useTestDatabase } from "../support/database";

useTestDatabase();
beforeEach(async () => {
  forgetHomeCity();
  holdClock(new Date("2026-11-22T12:00:00Z"));
  await aHomeCity();
});

const ask = (address: string, params: Record<string, string> = {}) => ({
  request: new Request(`http://forum.test${address}`),
  params: { lang: "en", ...params },
  context: undefined as never,
});
const cities = (query = "") => citiesLoader(ask(`/en/cities${query}`));
const city = (slug: string) => cityLoader(ask(`/en/cities/${slug}`, { slug }));

const refused = async (page: Promise<unknown>) =>
  page.then(
    () => expect.fail("the page answered"),
    (answer: Response) => ({ status: answer.status, location: answer.headers.get("Location") }),
  );

const undertake = (cityId: number, given: Partial<Prisma.UndertakingCreateManyInput> = {}) => ({
  ...{ key: `u-${cityId}-${Math.random()}`, cityId, title: { en: "Exchange" }, year: 2005 },
  ...{ fields: [], status: "held" as const, source: "I.2", asOf: 2006 },
  ...given,
});

test("archived cities are shown nowhere", async () => {
  const kept = await aCity();
  const gone = await aCity({ archivedOn: new Date("2026-01-01") });
  await db.undertaking.create({ data: undertake(gone.id, { goals: ["theme-a"] }) });
  const page = await cities();
  expect(page.rows.map(({ slug }) => slug)).toEqual([kept.slug]);
  expect(page.map).not.toContain(gone.slug);
  expect((await cityNames("en")).map(({ slug }) => slug)).toEqual([kept.slug]);
  expect((await timelineLoader(ask("/en/cities/timeline"))).cities).toHaveLength(1);
  expect(await refused(city(gone.slug))).toMatchObject({ status: 404 });
  const activity = activityLoader(ask(`/en/cities/${gone.slug}/activity`, { slug: gone.slug }));
  expect(await refused(activity)).toMatchObject({ status: 404 });
});

test("the address of a merged city leads to the one it was merged into", async () => {
  const kept = await aCity();
  const archivedOn = new Date("2026-01-01");
  const merged = await aCity({ archivedOn, mergedIntoSlug: kept.slug });
  expect(await refused(city(merged.slug))).toEqual({
    status: 301,
    location: `/en/cities/${kept.slug}`,
  });
  const round = await aCity({ archivedOn, slug: "round", mergedIntoSlug: "round" });
  expect(await refused(city(round.slug))).toMatchObject({ status: 404 });
});

test("the list is remembered until the register changes, on this instance or another", async () => {
  await db.registerStamp.create({ data: { id: 1, value: 1 } });
  await aCity();
  const first = await cityIndex();
  expect(await countQueries(cityIndex)).toBe(1);
  expect(await cityIndex()).toBe(first);
  const { slug } = await aCity();
  expect((await cityIndex()).bySlug.has(slug)).toBe(false);
  await db.$transaction((tx) => registerChanged(tx, [slug]));
  expect((await cityIndex()).bySlug.has(slug)).toBe(true);
});

test("the list and the map with it are narrowed by kind, field, country, health and part of the name", async () => {
  const { id, slug } = await aCity({
    relation: "twin",
    country: "SE",
    name: { pl: "Göteborg", en: "Gothenburg", local: "Göteborg" },
    health: {
      create: {
        on: new Date(),
        score: 0.1,
        state: "sleeping",
        trend: "steady",
        series: [],
        reasons: [],
      },
    },
    fields: { create: { key: "f", field: "sport", agreed: true, practised: 0, source: "I.2" } },
  });
  const other = await aCity();
  expect(id).not.toBe(other.id);
  for (const query of [
    "?kind=twin",
    "?country=SE",
    "?field=sport",
    "?health=sleeping",
    "?q=GOTEB",
    "?q=then&kind=twin&health=sleeping",
  ]) {
    const { rows, count, of, map } = await cities(query);
    expect(
      rows.map((row) => row.slug),
      query,
    ).toEqual([slug]);
    expect([count, of]).toEqual([1, 2]);
    expect(map).not.toContain(other.slug);
  }
  expect((await cities("?kind=nonsense&health=x")).count).toBe(2);
  expect((await cities("?q=%25")).rows).toEqual([]);
});

test("a suspended city says so, why and since when; one that takes no requests says that", async () => {
  const suspended = await aCity({
    suspendedOn: new Date("2022-02-24"),
    suspendedWhy: "Decyzja Rady Miasta",
  });
  expect((await city(suspended.slug)).city.suspended).toEqual({
    on: "24 February 2022",
    why: "Decyzja Rady Miasta",
  });
  const shy = await aCity({ optedOut: true });
  expect((await city(shy.slug)).city).toMatchObject({ suspended: null, takesRequests: false });
});

test("a city's page shows the latest fifty things done, and the rest by year", async () => {
  const { id, slug } = await aCity();
  const years = Array.from({ length: 60 }, (_, n) => undertake(id, { year: 1970 + (n % 30) }));
  await db.undertaking.createMany({ data: years });
  await db.delegation.create({
    data: {
      ...{ key: "d", cityId: id, direction: "outgoing", purpose: { en: "Talks" }, year: 2001 },
      ...{ fields: [], source: "I.2", asOf: 2006 },
      members: { create: { name: "CANARY" } },
    },
  });
  const page = await city(slug);
  expect(page.city.years[0]).toMatchObject({ year: 2001, entries: [{ title: "Talks" }] });
  expect(page.city.years.flatMap(({ entries }) => entries)).toHaveLength(50);
  expect(page.city).toMatchObject({ activityCount: 61, hasMoreActivity: true });
  expect(JSON.stringify(page)).not.toContain("CANARY");
  const ofYear = await activityLoader(ask(`/en/cities/${slug}/activity?year=1970`, { slug }));
  expect(ofYear.years).toHaveLength(31);
  expect(ofYear.shown.flatMap(({ entries }) => entries)).toHaveLength(2);
});

test("institutions at home that stand for the city or its country are named, verified ones only", async () => {
  const { slug } = await aCity({ country: "DE" });
  const ofCity = await anOrganisation({ type: "city_office", representsCity: slug });
  const ofCountry = await anOrganisation({ type: "consulate", representsCountry: "DE" });
  await anOrganisation({ type: "consulate", representsCountry: "FR" });
  await anOrganisation({ representsCountry: "DE", verification: "pending" });
  await anOrganisation({ representsCity: "another", representsCountry: "DE" });
  const { representations } = await city(slug);
  expect(representations.map(({ id }) => id)).toEqual([ofCity.id, ofCountry.id]);
});

test("a goal tells apart what states it from what fits by field alone", async () => {
  const { id } = await aCity();
  const gone = await aCity({ archivedOn: new Date("2026-01-01") });
  await db.goal.create({
    data: {
      ...{ code: "theme-a", kind: "thematic", name: { en: "Youth" }, text: { en: "Youth" } },
      ...{ fields: ["youth"], position: 0, source: "II.1", asOf: 2006 },
    },
  });
  await db.undertaking.createMany({
    data: [
      undertake(id, { goals: ["theme-a"], fields: ["youth"] }),
      undertake(id, { fields: ["youth"] }),
      undertake(id, { fields: ["youth"], status: "planned" }),
      undertake(id, { fields: ["sport"] }),
      undertake(gone.id, { goals: ["theme-a"] }),
    ],
  });
  await anInitiative({ goals: ["theme-a"] });
  await anInitiative({ goals: ["theme-a"], status: "draft" });
  const [goal] = await servedGoals();
  expect(goal?.served).toEqual({ stated: 1, "through-field": 1, "through-place": 0 });
  expect(await undertakingsFor(goal!)).toMatchObject({ stated: [{}], through: [{}] });
  const page = await goalLoader(ask("/en/goals/theme-a", { code: "theme-a" }));
  expect(page.goal.served).toEqual({ initiatives: 1, stated: 1, through: 1 });
  expect(await refused(goalLoader(ask("/en/goals/none", { code: "none" })))).toMatchObject({
    status: 404,
  });
});

test("a network's page keeps the official's name to itself", async () => {
  await db.affiliation.create({
    data: {
      ...{ key: "net", name: { en: "Network" }, since: 1990, coordinator: { en: "Office" } },
      ...{ person: "CANARY", summary: { en: "Cities" }, fields: [], source: "I.4", asOf: 2006 },
      feeAmount: 0,
      events: {
        create: [
          { key: "e1", kind: "use", title: { en: "Prize" }, year: 2004, source: "I.4", asOf: 2006 },
          { key: "e2", kind: "renewed", title: { en: "We stay" }, source: "I.4", asOf: 2006 },
        ],
      },
    },
  });
  const { network } = await networkLoader(ask("/en/networks/net", { key: "net" }));
  expect(network).toMatchObject({
    fee: "no fee",
    uses: [{ when: "2004" }],
    decisions: [{ title: "We stay" }],
  });
  expect(JSON.stringify(network)).not.toContain("CANARY");
});
