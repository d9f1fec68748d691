import { beforeEach, describe, expect, test } from "vitest";
import { db } from "~/platform/db/index.server";
import { loadDemo } from "../../prisma/demo";
import { loadProgramme } from "../../prisma/seed";
import { holds, listedCities, listedNetworks, polishIn } from "../programme/chapter-one";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const loadedAt = new Date("2026-03-14T12:00:00Z");
const day = (date: Date | null) => date?.toISOString().slice(0, 10);
const inAnyOrder = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

beforeEach(() => db.$transaction((tx) => loadProgramme(tx, loadedAt), { timeout: 30_000 }));

const readCities = () =>
  db.partnerCity.findMany({
    include: {
      agreements: true,
      fields: true,
      links: true,
      undertakings: true,
      delegations: true,
      promises: true,
      benefits: true,
    },
  });

describe("the cities of chapter I.2 and I.3, against a list made by hand", () => {
  let found: Map<string, Awaited<ReturnType<typeof readCities>>[number]>;
  beforeEach(async () => {
    found = new Map((await readCities()).map((city) => [city.slug, city]));
  });

  test("thirty cities have the relation, the section and a judgement the programme gives", () => {
    expect([...found.keys()].sort()).toEqual(listedCities.map(([slug]) => slug).sort());
    for (const [slug, { section, relation, judgement }] of listedCities) {
      const city = found.get(slug)!;
      expect([city.source, city.relation], slug).toEqual([section, relation]);
      expect(judgement.oneOf, slug).toContain(city.judgement);
    }
  });

  test("each city has every document with its kind, date and term, and no other", () => {
    for (const [slug, { section, documents }] of listedCities) {
      const kept = found.get(slug)!.agreements.map((row) => ({
        kind: row.kind,
        signed: day(row.signedOn),
        term: row.term,
        endsOn: day(row.endsOn),
        renewsEveryYears: row.renewsEveryYears ?? undefined,
        noticeMonths: row.noticeMonths ?? undefined,
        source: row.source,
      }));
      const listed = documents.map((document) => ({
        kind: document.kind,
        // Where the programme names only the month, its first day stands in.
        signed: document.signedOn ?? `${document.signedIn}-01`,
        term: document.term,
        endsOn: document.endsOn,
        renewsEveryYears: document.renewsEveryYears,
        noticeMonths: document.noticeMonths,
        source: section,
      }));
      expect(inAnyOrder(kept), slug).toEqual(inAnyOrder(listed));
    }
  });

  test("fifty-seven documents are counted by kind", async () => {
    const counted = await db.agreement.groupBy({ by: ["kind"], _count: true });
    const listed: Record<string, number> = {};
    for (const [, { documents }] of listedCities)
      for (const { kind } of documents) listed[kind] = (listed[kind] ?? 0) + 1;
    expect(Object.fromEntries(counted.map(({ kind, _count }) => [kind, _count]))).toEqual(listed);
    expect(listed).toEqual({
      twin: 4,
      honorary_twin: 2,
      partnership: 32,
      letter_of_intent: 1,
      joint_statement: 9,
      protocol: 9,
    });
  });

  test("exactly the fields are agreed that the programme says a document names", () => {
    for (const [slug, { agreedFields }] of listedCities) {
      const agreed = found.get(slug)!.fields.filter((field) => field.agreed);
      expect(agreed.map(({ field }) => field).sort(), slug).toEqual([...agreedFields].sort());
    }
  });

  test("every other dated fact is kept with its day, month, year or decade", () => {
    const missing = listedCities.flatMap(([slug, { facts }]) => {
      const city = found.get(slug)!;
      const held = [...city.undertakings, ...city.delegations].map((row) => ({
        from: row.year,
        to: "endYear" in row ? row.endYear : null,
        startsOn: day(row.startsOn),
        endsOn: day(row.endsOn),
      }));
      const links = city.links.map(({ since, until }) => ({ from: since, to: until }));
      const benefits = city.benefits.map(({ year }) => ({ from: year }));
      const texts = polishIn(city);
      return facts
        .filter(({ when }) => !holds(when, [...held, ...links, ...benefits], texts))
        .map(({ when, what }) => `${slug} ${when}: ${what}`);
    });
    expect(missing).toEqual([]);
  });

  test("official visits are delegations, each kept once, and bring the gifts they brought", async () => {
    const delegations = await db.delegation.findMany({
      include: { benefits: true },
      orderBy: [{ year: "asc" }, { key: "asc" }],
    });
    const visits = delegations.map((row) => [row.key, row.direction, row.year, day(row.startsOn)]);
    expect(visits).toEqual([
      ["moscow-council-visit-incoming", "incoming", 1997, undefined],
      ["moscow-council-visit-outgoing", "outgoing", 1997, undefined],
      ["saint-petersburg-council-visit-incoming", "incoming", 1997, undefined],
      ["saint-petersburg-council-visit-outgoing", "outgoing", 1997, undefined],
      ["pecs-signing-1998", "outgoing", 1998, "1998-04-27"],
      ["rochester-delegation-1998", "incoming", 1998, undefined],
      ["curitiba-delegation-2003", "incoming", 2003, undefined],
      ["leipzig-funds-training", "outgoing", 2004, undefined],
      ["leuven-councillors-visit", "incoming", 2004, undefined],
      ["quito-delegation-2004", "incoming", 2004, "2004-05-10"],
      ["la-serena-presidents-visit", "outgoing", 2005, undefined],
      ["leuven-officials-visit", "incoming", 2005, undefined],
      ["vienna-rescue-vehicle-handover", "outgoing", 2005, undefined],
      ["vienna-signing-2005", "outgoing", 2005, "2005-07-01"],
      ["moscow-signing-2006", "outgoing", 2006, "2006-04-19"],
    ]);
    const undertakings = await db.undertaking.findMany({ select: { key: true } });
    const both = undertakings.filter(({ key }) => delegations.some((row) => row.key === key));
    expect(both).toEqual([]);
    expect(delegations.flatMap((row) => row.benefits.map(({ key }) => key)).sort()).toEqual([
      "la-serena-domeyko-bust",
      "leipzig-funds-know-how",
      "rochester-ambulance",
      "vienna-rescue-vehicle",
    ]);
  });

  test("a promise is kept only where the programme says by when", async () => {
    const promises = await db.delegationPromise.findMany();
    expect(promises.map((row) => [row.key, row.side, row.state, day(row.dueOn)])).toEqual([
      ["innsbruck-nurses-promise", "partner", "kept", "2005-12-31"],
    ]);
  });

  test("benefits carry the figures stated and the section as evidence", async () => {
    const benefits = new Map((await db.benefit.findMany()).map((row) => [row.key, row]));
    expect(benefits.get("nuremberg-trams")).toMatchObject({ count: 124, year: 1988 });
    expect(benefits.get("vienna-trams")).toMatchObject({ count: 30, evidence: "I.3.4" });
    expect(benefits.get("leipzig-gymnasium")?.amount?.toNumber()).toBe(20_000);
    for (const { key, evidence, source } of benefits.values()) expect(evidence, key).toBe(source);
  });
});

describe("the networks of chapter I.4, against a list made by hand", () => {
  test("eight networks have their year, fee, department and dated facts", async () => {
    const affiliations = await db.affiliation.findMany({ include: { events: true } });
    expect(affiliations.map(({ key }) => key).sort()).toEqual(
      listedNetworks.map(([key]) => key).sort(),
    );
    for (const [key, { section, since, fee, department, facts }] of listedNetworks) {
      const kept = affiliations.find((row) => row.key === key)!;
      expect([kept.source, kept.since], key).toEqual([section, since]);
      expect(kept.feeAmount?.toNumber(), key).toBe(fee?.amount);
      if (fee?.currency) expect(kept.feeCurrency, key).toBe(fee.currency);
      expect(polishIn(kept.coordinator).join(), key).toContain(department);
      const dated = kept.events.map(({ year, endYear, heldOn }) => ({
        from: year,
        to: endYear,
        startsOn: day(heldOn),
      }));
      for (const { when, what } of facts) {
        const [first] = when.split("/");
        expect(holds(first!, dated, polishIn(kept)), `${key} ${when}: ${what}`).toBe(true);
      }
    }
  });
});

describe("what is loaded around the register", () => {
  test("the register knows that it says nothing of the time after the programme", async () => {
    const home = await db.homeCity.findFirstOrThrow();
    expect(home.registerGaps).toEqual([{ from: "2007-01-01", until: "2026-03-14" }]);
  });

  test("goals hold from 2006 without an end, and the geographic ones name their areas", async () => {
    const goals = await db.goal.findMany();
    expect(goals).toHaveLength(18);
    for (const { code, kind, validFrom, validUntil, areas } of goals) {
      expect([day(validFrom), validUntil], code).toEqual(["2006-01-01", null]);
      expect(areas.length > 0, code).toBe(kind === "geographic");
    }
    expect(goals.find(({ code }) => code === "place-a")?.areas).toEqual(["eu"]);
  });

  test("institutions at home stand for a country or a city that is there", async () => {
    const rows = await db.organisation.findMany();
    expect(rows).toHaveLength(18);
    const nuremberg = rows.find(({ key }) => key === "dom-norymberski");
    expect(nuremberg).toMatchObject({
      type: "city_office",
      representsCity: "nuremberg",
      country: "PL",
      languages: ["de"],
      verification: "verified",
    });
    for (const { key, representsCity } of rows)
      if (representsCity)
        expect(await db.partnerCity.count({ where: { slug: representsCity } }), key!).toBe(1);
  });

  test("demo mode doubles no institution and gives those it knows their wishes", async () => {
    const before = await db.organisation.findMany({ select: { key: true } });
    await db.$transaction((tx) => loadDemo(tx, loadedAt), { timeout: 30_000 });
    const after = await db.organisation.findMany();
    expect(after).toHaveLength(18 + 19 - 4);
    expect(await db.exchangeProfile.count()).toBe(8);
    expect(after.map(({ key }) => key)).toEqual(
      expect.arrayContaining(before.map(({ key }) => key)),
    );
    const named = after.map(({ name }) => polishIn(name)[0]);
    expect(new Set(named).size).toBe(named.length);
    const decius = after.find(({ key }) => key === "willa-decjusza");
    expect(polishIn(decius?.seeks)).toHaveLength(1);
  });
});

describe("the funding calls", () => {
  test("are put aside until staff state a deadline; demo mode opens them, unconfirmed", async () => {
    const rows = await db.fundingCall.findMany();
    expect(rows.length).toBeGreaterThan(4);
    for (const { key, archivedOn, deadlineOn, checkedOn } of rows)
      expect([archivedOn === null, deadlineOn, checkedOn], key!).toEqual([false, null, null]);
    await db.$transaction((tx) => loadDemo(tx, loadedAt), { timeout: 30_000 });
    for (const { key, archivedOn, deadlineOn, checkedOn } of await db.fundingCall.findMany()) {
      expect([archivedOn, checkedOn], key!).toEqual([null, null]);
      expect(deadlineOn! > loadedAt, key!).toBe(true);
    }
  });
});

test("a fact the register does not have is missed", () => {
  const records = [{ from: 2003, to: 2004, startsOn: "2003-06-10" }];
  const texts = ["Spotkanie odbyło się w maju 2003 roku."];
  for (const when of [
    "2005",
    "2003-06",
    "2003-05-10",
    "2003-06-10/2003-06-11",
    "197x",
    "2003/2005",
  ])
    expect(holds(when, records, texts), when).toBe(false);
  for (const when of ["2004", "2003-06-10", "2003/2004"])
    expect(holds(when, records, texts), when).toBe(true);
});
