import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isUnionMember } from "~/shared/european-union";
import { citySchema } from "../../prisma/data/city-schema";
import { demoInitiativeSchema, demoOrganisationSchema } from "../../prisma/data/demo-schema";
import {
  affiliationSchema,
  countrySchema,
  fieldSchema,
  fundingCallSchema,
  goalSchema,
  homeCitySchema,
  institutionSchema,
} from "../../prisma/data/schema";
import { fieldCodes } from "../../prisma/data/vocabulary";
import { listedCities } from "../programme/chapter-one";

const folder = fileURLToPath(new URL("../../prisma/data/", import.meta.url));

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return schema.parse(JSON.parse(readFileSync(folder + path, "utf8")));
}

const cityFiles = readdirSync(`${folder}cities`).sort();
const cities = cityFiles.map((file) => read(`cities/${file}`, citySchema));
const fields = read("fields.json", z.array(fieldSchema));
const goals = read("goals.json", z.array(goalSchema));
const affiliations = read("affiliations.json", z.array(affiliationSchema));
const homeCity = read("home-city.json", homeCitySchema);
const countries = read("countries.json", z.array(countrySchema));
const institutions = read("institutions.json", z.array(institutionSchema));
const organisations = read("demo-organisations.json", z.array(demoOrganisationSchema));
const initiatives = read("demo-initiatives.json", z.array(demoInitiativeSchema));
const calls = read("funding-calls.json", z.array(fundingCallSchema));
const keyedKinds = [
  "agreements",
  "links",
  "undertakings",
  "delegations",
  "promises",
  "benefits",
] as const;

function repeated(keys: string[]) {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

describe("the cities of the programme", () => {
  it("has one file for each of the thirty cities and nothing else", () => {
    expect(cityFiles).toEqual(listedCities.map(([slug]) => `${slug}.json`).sort());
  });

  it("names every city like its file and rests on one section", () => {
    for (const { slug, source, activity, agreements } of cities) {
      expect(existsSync(`${folder}cities/${slug}.json`), slug).toBe(true);
      expect(activity.source, slug).toBe(source);
      for (const agreement of agreements) expect(agreement.source, agreement.key).toBe(source);
    }
  });

  it("counts four twins, two honorary twins, twenty partnerships and four cities without agreement", () => {
    const count = (relation: string) => cities.filter((c) => c.relation === relation).length;
    expect(["twin", "honorary_twin", "partnership", "none"].map(count)).toEqual([4, 2, 20, 4]);
  });

  it("gives each city an agreement of the kind its relation names", () => {
    for (const { slug, relation, agreements } of cities) {
      const kinds = agreements.map((agreement) => agreement.kind);
      // The programme counts Cusco and Fes among the partnerships on the strength of lesser documents.
      if (relation !== "none" && !["cusco", "fes"].includes(slug))
        expect(kinds, slug).toContain(relation);
      else
        for (const kind of kinds)
          expect(["letter_of_intent", "joint_statement", "protocol"], slug).toContain(kind);
    }
  });

  it("ends a term after it begins and states an end only where there is one", () => {
    for (const agreement of cities.flatMap((c) => c.agreements)) {
      expect(agreement.endsOn !== undefined, agreement.key).toBe(agreement.term === "until");
      if (agreement.endsOn) expect(agreement.endsOn > agreement.signedOn).toBe(true);
      if (agreement.renewsEveryYears || agreement.noticeMonths)
        expect(agreement.term, agreement.key).toBe("renewing");
    }
  });

  it("calls a field agreed exactly when an agreement of the city names it", () => {
    for (const record of cities) {
      const named = new Set(record.agreements.flatMap((agreement) => agreement.fields));
      const agreed = record.fields.filter((field) => field.agreed).map((field) => field.field);
      expect([...agreed].sort(), record.slug).toEqual([...named].sort());
    }
  });

  it("gives evidence for every field that is practised and lists no field twice", () => {
    for (const record of cities) {
      expect(repeated(record.fields.map((field) => field.field)), record.slug).toEqual([]);
      for (const field of record.fields)
        if (field.practised > 0) expect(field.note, `${record.slug} ${field.field}`).toBeDefined();
    }
  });

  it("keeps the figures of the gifts", () => {
    const benefits = cities.flatMap((c) => c.benefits);
    const gift = (key: string) => benefits.find((benefit) => benefit.key === key);
    expect(gift("nuremberg-trams")).toMatchObject({ count: 124, year: 1988 });
    expect(gift("vienna-trams")).toMatchObject({ count: 30 });
    expect(gift("innsbruck-fire-engines")).toMatchObject({ count: 4, year: 2003 });
    expect(gift("leipzig-gymnasium")).toMatchObject({ amount: 20000, currency: "EUR", year: 2004 });
    expect(gift("solothurn-portable-toilets")).toMatchObject({ count: 10 });
    expect(gift("solothurn-wawel-lighting")).toMatchObject({ amount: 10000, currency: "CHF" });
    expect(gift("lviv-poetry-books")).toMatchObject({ count: 30, direction: "given" });
    for (const { key, amount, currency } of benefits)
      expect(amount === undefined, key).toBe(currency === undefined);
  });

  it("begins every key with the slug of its city", () => {
    for (const { slug, ...record } of cities)
      for (const kind of keyedKinds)
        for (const { key } of record[kind]) expect(key.startsWith(`${slug}-`), key).toBe(true);
  });

  it("keeps days within the year they belong to and in order", () => {
    for (const { undertakings, delegations } of cities)
      for (const { key, year, startsOn, endsOn } of [...undertakings, ...delegations]) {
        if (startsOn) expect(startsOn.slice(0, 4), key).toBe(String(year));
        if (endsOn) expect(startsOn! < endsOn, key).toBe(true);
      }
  });

  it("brings gifts with delegations of the same city and year", () => {
    for (const { benefits, delegations } of cities)
      for (const { key, year, delegation } of benefits)
        if (delegation)
          expect(delegations.find((row) => row.key === delegation)?.year, key).toBe(year);
  });

  it("lets no undertaking or link reach beyond the year it describes", () => {
    for (const undertaking of cities.flatMap((c) => c.undertakings)) {
      expect(undertaking.year, undertaking.key).toBeLessThanOrEqual(undertaking.asOf);
      if (undertaking.endYear !== undefined) {
        expect(undertaking.endYear, undertaking.key).toBeGreaterThanOrEqual(undertaking.year);
        expect(undertaking.endYear, undertaking.key).toBeLessThanOrEqual(undertaking.asOf);
      }
    }
    for (const { key, since, until, asOf } of cities.flatMap((c) => c.links))
      for (const year of [since, until])
        if (year !== undefined) expect(year, key).toBeLessThanOrEqual(asOf);
  });

  it("inflects every Polish name with its preposition and summarises it in two to four sentences", () => {
    const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).length;
    for (const { slug, forms, summary } of cities) {
      expect(forms.plWith, slug).toMatch(/^ze? \p{Lu}/u);
      expect(forms.plIn, slug).toMatch(/^we? \p{Lu}/u);
      expect(forms.plGenitive, slug).toMatch(/^\p{Lu}/u);
      for (const text of [summary.pl, summary.en]) {
        expect(sentences(text), slug).toBeGreaterThanOrEqual(2);
        expect(sentences(text), slug).toBeLessThanOrEqual(4);
      }
    }
  });
});

describe("the lists around the cities", () => {
  it("names every field of the schema once and in its order", () => {
    expect(fields.map((field) => field.code)).toEqual([...fieldCodes]);
  });

  it("has fifteen thematic and three geographic goals lettered as in the programme", () => {
    const thematic = [..."abcdefghijklmno"].map((letter) => [
      `theme-${letter}`,
      `II.1.1.${letter}`,
    ]);
    const geographic = [..."abc"].map((letter) => [`place-${letter}`, `II.1.2.${letter}`]);
    expect(goals.map((goal) => [goal.code, goal.source])).toEqual([...thematic, ...geographic]);
    expect(goals.filter((goal) => goal.kind === "thematic")).toHaveLength(15);
    expect(goals.filter((goal) => goal.kind === "geographic")).toHaveLength(3);
  });

  it("names every goal in at most sixty characters", () => {
    for (const { code, name } of goals)
      for (const text of Object.values(name)) expect(text.length, code).toBeLessThanOrEqual(60);
  });

  it("speaks of events of networks in years the programme covers", () => {
    for (const { key, year, endYear, heldOn } of affiliations.flatMap((row) => row.events)) {
      for (const each of [year, endYear])
        if (each !== undefined) expect(each, key).toBeLessThanOrEqual(2006);
      if (heldOn) expect(heldOn.slice(0, 4), key).toBe(String(year));
    }
  });

  it("lets institutions stand for known countries and cities, one thing each", () => {
    for (const { key, type, representsCountry, representsCity } of institutions) {
      const abroad = type === "foreign_institute" || type === "city_office";
      expect(Number(!!representsCountry) + Number(!!representsCity), key).toBe(Number(abroad));
      if (representsCountry) expect(countries.map(({ code }) => code)).toContain(representsCountry);
      if (representsCity) expect(cities.map(({ slug }) => slug)).toContain(representsCity);
    }
  });

  it("covers the country of every city and of the home city once", () => {
    const codes = countries.map((country) => country.code);
    expect(repeated(codes)).toEqual([]);
    expect(codes).toEqual(
      expect.arrayContaining([homeCity.country, "CZ", "BY", ...cities.map((c) => c.country)]),
    );
  });

  it("dates membership of the European Union as half-open spans", () => {
    const spans = Object.fromEntries(countries.map((c) => [c.code, c.euMembership]));
    expect(spans["GB"]).toEqual([{ from: "1973-01-01", until: "2020-02-01" }]);
    expect(spans["HR"]).toEqual([{ from: "2013-07-01" }]);
    for (const code of ["PL", "CZ", "HU", "LT", "SK"])
      expect(spans[code], code).toEqual([{ from: "2004-05-01" }]);
    for (const code of ["BR", "BY", "CH", "CL", "EC", "MA", "PE", "RU", "UA", "US"])
      expect(spans[code], code).toEqual([]);
  });

  it("shows the figures of the home city under keys used once", () => {
    expect(repeated(homeCity.figures.map((figure) => figure.key))).toEqual([]);
    const figures = Object.fromEntries(homeCity.figures.map((f) => [f.key, f.value]));
    expect(figures).toMatchObject({
      ngos: 300,
      universities: 20,
      students: 160000,
      "partner-delegations": 21,
      "trips-abroad": 182,
      visitors: 7000000,
      tourists: 3000000,
    });
  });
});

describe("the demonstration entries", () => {
  it("calls an institution of the register by the name and type it has there", () => {
    for (const { key, name, type } of institutions) {
      const demo = organisations.find((organisation) => organisation.key === key);
      if (demo) expect([demo.name, demo.type], key).toEqual([name, type]);
    }
  });

  it("posts thirteen initiatives, ten published and three submitted, each by a known organisation", () => {
    expect(initiatives.filter((initiative) => initiative.status === "published")).toHaveLength(10);
    expect(initiatives.filter((initiative) => initiative.status === "submitted")).toHaveLength(3);
    const known = organisations.map((organisation) => organisation.key);
    for (const initiative of initiatives) expect(known).toContain(initiative.organisation);
    expect(repeated(known)).toEqual([]);
    expect(repeated(initiatives.map((initiative) => initiative.key))).toEqual([]);
  });

  it("asks only for known goals and partner types and tells each story in two to four paragraphs", () => {
    const codes = goals.map((goal) => goal.code);
    const types: readonly string[] = demoOrganisationSchema.shape.type.options;
    for (const { key, goals: served, partnerTypes, description } of initiatives) {
      expect(codes, key).toEqual(expect.arrayContaining(served));
      expect(types, key).toEqual(expect.arrayContaining(partnerTypes));
      for (const text of Object.values(description)) {
        expect(text.split("\n\n").length, key).toBeGreaterThanOrEqual(2);
        expect(text.replace(/\n\n- /g, "\n- ").split("\n\n").length, key).toBeLessThanOrEqual(4);
      }
    }
  });
});

describe("the funding calls", () => {
  it("have keys of their own and ask for no more countries than organisations", () => {
    expect(repeated(calls.map(({ key }) => key))).toEqual([]);
    for (const call of calls) {
      const { key, minimumPartners, minimumCountries, minimumUnionCountries } = call;
      expect(minimumCountries, key).toBeLessThanOrEqual(minimumPartners);
      expect(minimumUnionCountries, key).toBeLessThanOrEqual(minimumCountries);
      if (!call.openToUnion)
        expect(call.countries.length, key).toBeGreaterThanOrEqual(minimumCountries);
    }
  });

  it("name no member of the Union beside the Union", () => {
    for (const { key, openToUnion, countries, asOf } of calls)
      if (openToUnion)
        expect(
          countries.filter((code) => isUnionMember(code, `${asOf}-01-01`)),
          key,
        ).toEqual([]);
  });

  it("are open to somebody at home", () => {
    for (const { key, openToUnion, countries, asOf } of calls)
      expect(
        countries.includes(homeCity.country) ||
          (openToUnion && isUnionMember(homeCity.country, `${asOf}-01-01`)),
        key,
      ).toBe(true);
  });
});
