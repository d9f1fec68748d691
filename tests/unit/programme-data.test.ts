import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  affiliationSchema,
  citySchema,
  countrySchema,
  demoInitiativeSchema,
  demoOrganisationSchema,
  fieldCodes,
  fieldSchema,
  goalSchema,
  homeCitySchema,
} from "../../prisma/data/schema";

const folder = fileURLToPath(new URL("../../prisma/data/", import.meta.url));

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return schema.parse(JSON.parse(readFileSync(folder + path, "utf8")));
}

/** Every city of the programme with its section and the days its documents were signed. */
const expected: Record<string, { section: string; signed: string[] }> = {
  kyiv: { section: "I.2.1.a", signed: ["1976-12-12", "1993-02-19"] },
  leuven: { section: "I.2.1.b", signed: ["1991-09-10"] },
  milan: { section: "I.2.1.c", signed: ["2001-07-09", "2003-06-10"] },
  nuremberg: { section: "I.2.1.d", signed: ["1979-10-02", "1991-12-09"] },
  curitiba: { section: "I.2.2.a", signed: ["1993-02-05"] },
  // The accord on culture is dated to the month only; its first day stands in.
  "la-serena": { section: "I.2.2.b", signed: ["1995-07-07", "1995-08-30", "2005-09-01"] },
  bordeaux: { section: "I.2.3.a", signed: ["1993-05-07"] },
  bratislava: { section: "I.2.3.b", signed: ["1974-10-23", "1984-11-20", "2002-10-22"] },
  budapest: { section: "I.2.3.c", signed: ["2005-10-24"] },
  cusco: { section: "I.2.3.d", signed: ["1989-07-01"] },
  edinburgh: { section: "I.2.3.e", signed: ["1995-04-03"] },
  fes: { section: "I.2.3.f", signed: ["1985-06-28", "1986-03-13"] },
  florence: { section: "I.2.3.g", signed: ["1985-04-18", "1987-10-09", "1992-06-15"] },
  "frankfurt-am-main": {
    section: "I.2.3.h",
    signed: ["1991-12-06", "1997-07-09", "2001-04-19", "2004-10-31"],
  },
  gothenburg: { section: "I.2.3.i", signed: ["1988-11-28", "1990-03-22"] },
  innsbruck: { section: "I.2.3.j", signed: ["1998-08-19"] },
  leipzig: {
    section: "I.2.3.k",
    signed: ["1973-09-08", "1976-09-21", "1981-03-19", "1995-10-24"],
  },
  lviv: { section: "I.2.3.l", signed: ["1995-10-23"] },
  orleans: { section: "I.2.3.m", signed: ["1992-03-14", "2002-05-07", "2002-09-05"] },
  pecs: { section: "I.2.3.n", signed: ["1987-05-27", "1998-04-27"] },
  rochester: { section: "I.2.3.o", signed: ["1973-07-18"] },
  "saint-petersburg": { section: "I.2.3.p", signed: ["1997-04-21", "2006-04-20"] },
  seville: { section: "I.2.3.r", signed: ["2002-10-07"] },
  solothurn: { section: "I.2.3.s", signed: ["1990-11-06"] },
  vilnius: { section: "I.2.3.t", signed: ["1991-04-08"] },
  zagreb: { section: "I.2.3.u", signed: ["1975-04-03", "1986-04-03", "1986-04-03"] },
  moscow: { section: "I.3.1", signed: ["1997-07-03", "2004-07-01", "2004-07-01", "2006-04-19"] },
  quito: { section: "I.3.2", signed: ["2004-05-10"] },
  strasbourg: { section: "I.3.3", signed: ["2003-05-14"] },
  vienna: { section: "I.3.4", signed: ["2000-10-18", "2005-07-01"] },
};

/** Names, and two everyday words, spelt alike in both languages. */
const sameInBothLanguages = [
  "Bordeaux",
  "Cusco",
  "EUROCITIES",
  "Innsbruck",
  "Institut d’Etudes Politiques",
  "Kraków",
  "La Serena",
  "Leuven",
  "Quito",
  "Signalco",
  "Strasbourg",
  "Strong Memorial Hospital",
  "Tubosider",
  "Turismo de Sevilla",
  "Universidad Católica de Temuco",
  "Universidad San Francisco de Quito",
  "Universidad de Chile",
  "Universidad de La Serena",
  "Universidad de Las Ciencias de la Educación",
  "sport",
  "transport",
];

const cityFiles = readdirSync(`${folder}cities`).sort();
const cities = cityFiles.map((file) => read(`cities/${file}`, citySchema));
const fields = read("fields.json", z.array(fieldSchema));
const goals = read("goals.json", z.array(goalSchema));
const affiliations = read("affiliations.json", z.array(affiliationSchema));
const homeCity = read("home-city.json", homeCitySchema);
const countries = read("countries.json", z.array(countrySchema));
const organisations = read("demo-organisations.json", z.array(demoOrganisationSchema));
const initiatives = read("demo-initiatives.json", z.array(demoInitiativeSchema));

function city(slug: string) {
  const found = cities.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`no city ${slug}`);
  return found;
}

function repeated(keys: string[]) {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** Every bilingual text in a value, at any depth. */
function textsIn(value: unknown): { pl: string; en: string }[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  if ("pl" in value && "en" in value) return [value as { pl: string; en: string }];
  return Object.values(value).flatMap(textsIn);
}

describe("the cities of the programme", () => {
  it("has one file for each of the thirty cities and nothing else", () => {
    expect(cityFiles).toEqual(
      Object.keys(expected)
        .map((slug) => `${slug}.json`)
        .sort(),
    );
  });

  it.each(cities.map((record) => [record.slug, record] as const))(
    "%s is named like its file and rests on its own section",
    (slug, record) => {
      expect(existsSync(`${folder}cities/${slug}.json`)).toBe(true);
      expect(record.source).toBe(expected[slug]?.section);
      expect(record.activity.source).toBe(record.source);
      for (const agreement of record.agreements)
        expect(agreement.source.startsWith(record.source)).toBe(true);
    },
  );

  it("counts four twins, two honorary twins, twenty partnerships and four cities without agreement", () => {
    const count = (relation: string) => cities.filter((c) => c.relation === relation).length;
    expect(["twin", "honorary_twin", "partnership", "none"].map(count)).toEqual([4, 2, 20, 4]);
  });

  it.each(Object.entries(expected))(
    "%s has every dated document the programme lists",
    (slug, { signed }) => {
      expect(
        city(slug)
          .agreements.map((agreement) => agreement.signedOn)
          .sort(),
      ).toEqual(signed);
    },
  );

  it("gives each city an agreement of the kind its relation names", () => {
    for (const { slug, relation, agreements } of cities) {
      const kinds = agreements.map((agreement) => agreement.kind);
      if (relation !== "none") expect(kinds, slug).toContain(relation);
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

  it("keeps the terms the programme states", () => {
    const ends = cities.flatMap((c) =>
      c.agreements.flatMap(({ endsOn }) => (endsOn ? [`${c.slug} ${endsOn}`] : [])),
    );
    expect(ends.sort()).toEqual([
      "frankfurt-am-main 2001-12-31",
      "moscow 2006-12-31",
      "moscow 2008-12-31",
      "orleans 2003-12-31",
      "vienna 2009-07-01",
      "zagreb 1990-12-31",
    ]);
    expect(city("rochester").agreements[0]).toMatchObject({
      term: "renewing",
      renewsEveryYears: 5,
      noticeMonths: 6,
    });
    const gothenburg = city("gothenburg").agreements.find((a) => a.signedOn === "1990-03-22");
    expect(gothenburg?.term).toBe("renewing");
    expect(gothenburg?.renewsEveryYears).toBeUndefined();
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

  it("judges activity as the programme does where it says so outright", () => {
    const judged = Object.fromEntries(cities.map((c) => [c.slug, c.activity.judgement]));
    expect(judged).toMatchObject({
      nuremberg: "exemplary",
      "frankfurt-am-main": "active",
      leipzig: "active",
      lviv: "active",
      edinburgh: "active",
      innsbruck: "satisfactory",
      rochester: "satisfactory",
      milan: "starting",
      bratislava: "not_interested",
      gothenburg: "not_interested",
      cusco: "never_answers",
      fes: "not_lively",
      florence: "not_lively",
      solothurn: "not_lively",
      zagreb: "not_lively",
    });
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

  it("uses every key once and begins it with the slug of its city", () => {
    for (const kind of ["agreements", "links", "undertakings", "benefits"] as const) {
      const keyed = cities.flatMap((c) => c[kind].map(({ key }) => ({ key, slug: c.slug })));
      expect(repeated(keyed.map(({ key }) => key)), kind).toEqual([]);
      for (const { key, slug } of keyed) expect(key.startsWith(`${slug}-`), key).toBe(true);
    }
  });

  it("lets no undertaking or link reach beyond the year it describes", () => {
    for (const undertaking of cities.flatMap((c) => c.undertakings)) {
      expect(undertaking.year, undertaking.key).toBeLessThanOrEqual(undertaking.asOf);
      if (undertaking.endYear !== undefined) {
        expect(undertaking.endYear, undertaking.key).toBeGreaterThanOrEqual(undertaking.year);
        expect(undertaking.endYear, undertaking.key).toBeLessThanOrEqual(undertaking.asOf);
      }
    }
    for (const { key, since, asOf } of cities.flatMap((c) => c.links))
      if (since !== undefined) expect(since, key).toBeLessThanOrEqual(asOf);
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

  it("has the eight networks in the years Kraków joined them", () => {
    expect(affiliations.map((affiliation) => [affiliation.source, affiliation.since])).toEqual([
      ["I.4.1", 1990],
      ["I.4.2", 1994],
      ["I.4.3", 1995],
      ["I.4.4", 1995],
      ["I.4.5", 1997],
      ["I.4.6", 2001],
      ["I.4.7", 2002],
      ["I.4.8", 2004],
    ]);
    expect(repeated(affiliations.map((affiliation) => affiliation.key))).toEqual([]);
  });

  it("knows that one network costs a hundred dollars and one nothing", () => {
    const fees = affiliations.flatMap(({ source, fee }) => (fee ? [[source, fee.amount]] : []));
    expect(fees).toEqual([
      ["I.4.2", 100],
      ["I.4.6", 0],
    ]);
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
  it("posts twelve initiatives, nine published and three submitted, each by a known organisation", () => {
    expect(initiatives.filter((initiative) => initiative.status === "published")).toHaveLength(9);
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

describe("the words of the data", () => {
  const everything = [
    cities,
    fields,
    goals,
    affiliations,
    homeCity,
    organisations,
    initiatives,
  ].flatMap(textsIn);

  it("leaves no text the same in Polish and English unless it is a name or spelt alike", () => {
    const same = everything.filter(({ pl, en }) => pl === en).map(({ pl }) => pl);
    expect(same.filter((text) => !sameInBothLanguages.includes(text))).toEqual([]);
  });

  it("sets quotation marks as each language does and leaves no stray spaces", () => {
    for (const { pl, en } of everything) {
      expect(pl).not.toMatch(/["'‘“]/);
      expect(en).not.toMatch(/["'„”“]/);
      for (const text of [pl, en]) expect(text).not.toMatch(/^\s|\s$| {2}/);
    }
  });
});
