import { beforeEach, expect, test } from "vitest";
import { refreshAllHealth } from "~/modules/cities/health/refresh-health.server";
import { forgetHomeCity } from "~/modules/cities/city.queries.server";
import { holdClock, now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { loader as affiliationsLoader } from "~/routes/api.v1.affiliations";
import { loader as cityLoader } from "~/routes/api.v1.cities.$slug";
import { loader as citiesLoader } from "~/routes/api.v1.cities._index";
import { loader as goalsLoader } from "~/routes/api.v1.goals";
import { loadProgramme } from "../../prisma/seed";
import { aCity, aHomeCity } from "../factories/city";
import { aContact } from "../factories/contact";
import { countQueries, useTestDatabase } from "../support/database";

useTestDatabase();
beforeEach(() => {
  forgetHomeCity();
  holdClock(new Date("2026-11-22T12:00:00Z"));
});

type Loader = (args: {
  request: Request;
  params: Record<string, string>;
  context: never;
}) => Promise<Response>;

type Worded = { words: { pl: string; en: string } };

/** What the tests look at one by one, of all answers. */
type Body = {
  count: number;
  next: string | null;
  previous: string | null;
  results: { slug: string; kind: string; health: { state: string }; served: object }[];
  agreements: { state: Worded }[];
  activity: Worded;
  health: { reasons: (Worded & { code: string })[]; series: object[] };
  fields: object[];
  links: object[];
  undertakings: object[];
  delegations: object[];
  detail: string;
};

async function get(loader: unknown, address: string, params = {}, headers = {}) {
  const request = new Request(`http://forum.test${address}`, { headers });
  const response = await (loader as Loader)({ request, params, context: undefined as never });
  const text = await response.text();
  const body = (text ? JSON.parse(text) : {}) as Body;
  return { response, status: response.status, text, body };
}

const cities = (query = "", headers = {}) =>
  get(citiesLoader, `/api/v1/cities${query}`, {}, headers);
const city = (slug: string) => get(cityLoader, `/api/v1/cities/${slug}`, { slug });

const loadRegister = () =>
  db.$transaction(
    async (tx) => {
      await loadProgramme(tx, now());
      await refreshAllHealth(tx);
    },
    { timeout: 60_000 },
  );

test("the shipped register answers as a list of cities", async () => {
  await loadRegister();
  const { response, body } = await cities("?lang=en");
  expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(body).toMatchObject({ count: 30, next: null, previous: null });
  const rochester = body.results.find(({ slug }) => slug === "rochester");
  expect(rochester).toMatchObject({
    url: "http://forum.test/api/v1/cities/rochester",
    page: { pl: "http://forum.test/pl/cities/rochester" },
    country: "US",
    kind: "partnership",
    kindName: { pl: "miasto partnerskie", en: "partner city" },
    since: "1973-07-18",
    agreementsInForce: 1,
    activity: { judgement: "satisfactory", asOf: 2006 },
    source: "I.2.3.o",
    asOf: 2006,
  });
  expect(rochester?.health.state).toMatch(/flourishing|lively|moderate|faint|sleeping/);
  const count = async (query: string) => (await cities(query)).body.count;
  expect(await count("?kind=twin")).toBe(4);
  expect(await count("?kind=honorary_twin")).toBe(2);
  expect(await count("?kind=none")).toBe(4);
  expect(await count("?country=UA&q=lwow")).toBe(1);
});

test("a city answers with agreements, their state today and next dates, and health with its reasons", async () => {
  await loadRegister();
  const { body } = await city("rochester");
  expect(body.agreements).toEqual([
    expect.objectContaining({
      kind: "partnership",
      signedOn: "1973-07-18",
      term: { kind: "renewing", endsOn: null, renewsEveryYears: 5, noticeMonths: 6 },
      next: [
        { kind: "notice_window_opens", on: "2027-07-17" },
        { kind: "last_day_for_notice", on: "2028-01-17" },
        { kind: "renews", on: "2028-07-18" },
      ],
      source: "I.2.3.o",
    }),
  ]);
  expect(body.agreements[0]!.state).toMatchObject({ on: "2026-11-22", state: "in_force" });
  expect(Object.keys(body.agreements[0]!.state.words)).toEqual(["pl", "en"]);
  expect(body.activity).toMatchObject({ judgement: "satisfactory", source: "I.2.3.o", asOf: 2006 });
  expect(body.activity.words.pl).toBeTruthy();
  expect(body.health.reasons.map(({ code }) => code)).toContain("judgement");
  for (const reason of body.health.reasons) {
    expect(reason.words.pl).toBeTruthy();
    expect(reason.words.en).toBeTruthy();
  }
  expect(body.health.series).toHaveLength(24);
  expect(body.fields[0]).toMatchObject({ field: "health", practised: 3, name: { en: "health" } });
  expect(body.links.length).toBeGreaterThan(0);
  expect(body.undertakings.length + body.delegations.length).toBeGreaterThan(0);
  expect(body).not.toHaveProperty("affiliations");
});

test("affiliations and goals answer whole", async () => {
  await loadRegister();
  const networks = await get(affiliationsLoader, "/api/v1/affiliations");
  expect(networks.body).toMatchObject({ count: 8, next: null, previous: null });
  expect(networks.body.results[0]).toMatchObject({ asOf: 2006, events: expect.anything() });
  const goals = await get(goalsLoader, "/api/v1/goals");
  expect(goals.body.count).toBe(18);
  const kinds = goals.body.results.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "geographic")).toHaveLength(3);
  expect(goals.body.results[0]?.served).toMatchObject({ initiatives: 0 });
});

test("nothing personal and nothing for staff alone leaves through the interface", async () => {
  const canary = "CANARY";
  const { id, slug } = await aCity({ notes: canary });
  await aHomeCity();
  const origin = { source: "I.2", asOf: 2006 };
  await aContact({ cityId: id, name: canary, email: `${canary.toLowerCase()}@city.test` });
  await db.agreement.create({
    data: {
      ...{ key: "a", cityId: id, kind: "twin", title: { en: "Twin" }, fields: [], ...origin },
      signedOn: new Date("1990-01-01"),
      term: "open_ended",
      signatories: `${canary}, mayor`,
      documents: {
        create: {
          ...{ name: `${canary}.pdf`, size: 1, sha256: "", content: Buffer.from(canary) },
          uploadedById: canary,
        },
      },
    },
  });
  await db.delegation.create({
    data: {
      ...{ key: "d", cityId: id, direction: "incoming", purpose: { en: "Visit" }, year: 2005 },
      ...{ fields: [], ...origin },
      members: { create: { name: canary, institution: canary, role: canary } },
      promises: {
        create: {
          ...{ key: "p", cityId: id, text: { en: canary }, side: "home", owner: canary },
          ...{ dueOn: new Date("2006-01-01"), note: canary, ...origin },
        },
      },
    },
  });
  await db.benefit.create({
    data: {
      ...{ key: "b", cityId: id, kind: "other", direction: "given", title: { en: "Books" } },
      ...{ evidence: canary, recordedById: canary },
    },
  });
  await db.affiliation.create({
    data: {
      ...{ key: "n", name: { en: "Network" }, since: 1990, coordinator: { en: "Office" } },
      ...{ person: canary, summary: { en: "Network" }, fields: [], ...origin },
    },
  });
  const answers = [
    await cities(),
    await city(slug),
    await get(affiliationsLoader, "/api/v1/affiliations"),
    await get(goalsLoader, "/api/v1/goals"),
  ];
  for (const { status, text } of answers) {
    expect(status).toBe(200);
    expect(text.toUpperCase()).not.toContain(canary);
  }
  expect(answers[1]!.body.delegations).toHaveLength(1);
});

test("an answer that did not change is not sent again", async () => {
  await aHomeCity();
  await aCity();
  const first = await cities();
  const tag = first.response.headers.get("ETag")!;
  const again = await cities("", { "If-None-Match": `W/"other", W/${tag}` });
  expect(again).toMatchObject({ status: 304, text: "" });
  expect(again.response.headers.get("ETag")).toBe(tag);
  await aCity();
  expect((await cities("", { "If-None-Match": tag })).status).toBe(200);
});

test("a wrong parameter is named, with what it may be", async () => {
  await aHomeCity();
  const { response, status, body } = await cities("?kind=twins&lang=en");
  expect(status).toBe(400);
  expect(response.headers.get("Content-Type")).toContain("application/problem+json");
  expect(body).toMatchObject({ status: 400, title: "Wrong parameter", parameter: "kind" });
  expect(body.detail).toContain("honorary_twin");
});

test("pages lead to each other and hold every city once", async () => {
  await aHomeCity();
  for (let n = 0; n < 120; n++) await aCity();
  const seen: string[] = [];
  const addresses: string[] = [];
  let address: string | null = "?lang=en";
  while (address !== null) {
    addresses.push(address);
    const { body } = await cities(address);
    expect(body.count).toBe(120);
    seen.push(...body.results.map(({ slug }) => slug));
    const previous = body.previous && new URL(body.previous).search;
    expect(previous).toBe(addresses.at(-2) ?? null);
    address = body.next && new URL(body.next).search;
  }
  expect(addresses).toHaveLength(3);
  expect(new Set(seen).size).toBe(120);
});

test("an archived city is not found, and a merged one is where it went", async () => {
  await aHomeCity();
  const kept = await aCity();
  const archived = { archivedOn: new Date("2026-01-01") };
  const gone = await aCity(archived);
  const merged = await aCity({ ...archived, mergedIntoSlug: kept.slug });
  const twice = await aCity({ ...archived, mergedIntoSlug: merged.slug });
  expect((await cities()).body.count).toBe(1);
  expect(await city(gone.slug)).toMatchObject({ status: 404, body: { status: 404 } });
  expect((await city("atlantis")).status).toBe(404);
  for (const { slug } of [merged, twice]) {
    const { status, response } = await city(slug);
    expect(status).toBe(301);
    expect(response.headers.get("Location")).toBe(`/api/v1/cities/${kept.slug}`);
  }
});

test("how many queries a list takes does not depend on the number of cities", async () => {
  await aHomeCity();
  await aCity();
  await cities();
  const few = await countQueries(() => cities());
  for (let n = 0; n < 30; n++) await aCity();
  expect(await countQueries(() => cities())).toBe(few);
  await db.registerStamp.create({ data: { id: 1, value: 1 } });
  await cities();
  // The stamp and the fields.
  expect(await countQueries(() => cities())).toBe(2);
});

test("how many queries a city takes does not depend on what was done with it", async () => {
  await aHomeCity();
  const { id, slug } = await aCity();
  await city(slug);
  const undertake = (n: number) => ({
    ...{ key: `u-${n}`, cityId: id, title: { en: "Visit" }, year: 2000 + (n % 9), fields: [] },
    ...{ status: "held" as const, source: "I.2", asOf: 2006 },
  });
  await db.undertaking.create({ data: undertake(0) });
  const few = await countQueries(() => city(slug));
  await db.undertaking.createMany({
    data: Array.from({ length: 200 }, (_, n) => undertake(n + 1)),
  });
  expect(await countQueries(() => city(slug))).toBe(few);
  expect((await city(slug)).body.undertakings).toHaveLength(201);
});
