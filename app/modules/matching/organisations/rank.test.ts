import fc from "fast-check";
import { expect, test } from "vitest";
import { exchangeKinds } from "../../organisations/pupil-exchange";
import { anEncounter, aNeed, anOrganisation, context, words } from "./examples";
import { featureNames, featuresOf } from "./features";
import { exclusionOf } from "./filters";
import type { Need, OrganisationProfile } from "./profile";
import { rankInitiatives, rankOrganisations, scoreOf } from "./rank";
import { organisationWeights } from "./weights";

const choir = words("Szukamy szkoły i chóru.");
const good = (more: Partial<OrganisationProfile> = {}) =>
  anOrganisation({ seeks: words("Tramwaje"), offers: words("Tramwaje, szkoła"), ...more });
const idsFor = (need: Need, organisations: OrganisationProfile[]) =>
  rankOrganisations(need, organisations, context).map(({ id }) => id);

const span = fc
  .tuple(fc.integer({ min: 3, max: 30 }), fc.nat(8))
  .map(([from, more]) => ({ from, to: from + more }));
const text = fc
  .subarray(["tramwaje", "chóry", "lekarze", "szkoła", "kultura", "żaglowce"])
  .map((some) => words(some.join(" ")));
const kinds = fc.subarray([...exchangeKinds]);
const languages = fc.subarray(["pl", "en", "de", "fr"]);
const country = fc.constantFrom("PL", "FR", "DE", "UA");
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const verification = fc.constantFrom("pending", "verified", "refused");

const organisation: fc.Arbitrary<OrganisationProfile> = fc.record({
  id: fc.integer({ min: 1, max: 60 }),
  type: fc.constantFrom("school", "ngo", "university"),
  country,
  verification,
  fields: fc.subarray(["education", "transport", "culture"]),
  languages,
  seeks: text,
  offers: text,
  exchange: optional(
    fc.record({
      kinds,
      ages: optional(span),
      participants: optional(span),
      languages,
      months: fc.subarray([1, 5, 6, 9, 12]),
    }),
  ),
});
const need: fc.Arbitrary<Need> = fc
  .record({
    id: fc.integer({ min: 1, max: 60 }),
    title: text,
    fields: fc.subarray(["education", "transport", "culture"]),
    partnerTypes: fc.subarray(["school", "ngo"]),
    languages,
    startsOn: optional(fc.constantFrom("2027-05-01", "2027-12-20")),
    own: fc.integer({ min: 1, max: 60 }),
    country,
    verification,
    offers: text,
    countries: fc.subarray(["PL", "FR", "DE"]),
    wish: fc.record({
      kinds,
      ages: optional(span),
      participants: optional(fc.integer({ min: 1, max: 60 })),
    }),
  })
  .map(({ title, own, country: at, verification: known, offers, id, countries, wish, ...rest }) =>
    aNeed({
      id,
      countries,
      wish,
      profile: { title: title.text, ...rest },
      organisation: { id: own, country: at, verification: known, offers },
    }),
  );

test("the best comes first, of equal ones the one known longer", () => {
  const better = good({ id: 9 });
  const worse = good({ id: 1, offers: words("") });
  expect(idsFor(aNeed(), [worse, good({ id: 8 }), better])).toEqual([8, 9, 1]);
});

test.each([
  ["own", { id: 3 }, {}],
  ["not-verified", { verification: "pending" }, {}],
  ["refused", { verification: "refused" }, {}],
  ["country", { country: "FR" }, { countries: ["DE"] }],
] as const)(
  "%s: such an organisation is never shown, nor the initiative to it",
  (why, more, asked) => {
    const need = aNeed({ ...asked, countries: asked && "countries" in asked ? ["DE"] : [] });
    expect(exclusionOf(need, good(more))).toBe(why);
    expect(rankOrganisations(need, [good(more)], context)).toEqual([]);
    expect(rankInitiatives(good(more), [need], context)).toEqual([]);
  },
);

test("an initiative of an organisation that is not verified is shown to nobody", () => {
  const { organisation: own } = aNeed();
  const need = aNeed({ organisation: { ...own, verification: "pending" } });
  expect(rankInitiatives(good(), [need], context)).toEqual([]);
});

test("one at home may join also when foreign countries are wanted", () => {
  expect(idsFor(aNeed({ countries: ["DE"] }), [good({ country: "PL" })])).toEqual([7]);
});

test("circumstances alone do not make a partner", () => {
  const need = aNeed({ profile: { title: "Żaglowce", fields: ["education"] } });
  expect(rankOrganisations(need, [anOrganisation()], context)).toEqual([]);
});

test("a school with pupils of the same age is before one with pupils of another", () => {
  const exchange = { kinds: ["exchange" as const], languages: [], months: [] };
  const near = anOrganisation({ id: 9, exchange: { ...exchange, ages: { from: 12, to: 15 } } });
  const far = anOrganisation({ id: 1, exchange: { ...exchange, ages: { from: 17, to: 19 } } });
  const need = aNeed({
    profile: { partnerTypes: ["school"] },
    wish: { kinds: ["exchange"], ages: { from: 13, to: 15 } },
  });
  const [first, ...rest] = rankOrganisations(need, [far, near], context);
  expect(first?.id).toBe(9);
  expect(first?.reasons.map(({ code }) => code)).toEqual([
    "ages-meet",
    "kinds-meet",
    "type-wanted",
    "shared-language",
    "abroad",
  ]);
  expect(rest).toEqual([]);
});

test("nobody goes on an exchange at home: there ideas must meet too", () => {
  const exchange = {
    kinds: ["visit" as const],
    languages: [],
    months: [],
    ages: { from: 12, to: 15 },
  };
  const need = aNeed({ wish: { kinds: ["visit"], ages: { from: 12, to: 15 } } });
  const school = anOrganisation({ languages: ["pl"], exchange });
  expect(idsFor(need, [{ ...school, country: "FR", languages: ["en"] }])).toEqual([7]);
  expect(idsFor(need, [{ ...school, country: "PL" }])).toEqual([]);
  expect(idsFor(need, [{ ...school, country: "PL", seeks: words("Tramwaje") }])).toEqual([7]);
});

test("without a shared idea nobody fits well, whatever else meets", () => {
  const exchange = {
    kinds: ["visit" as const],
    languages: [],
    months: [],
    ages: { from: 12, to: 15 },
  };
  const need = aNeed({
    profile: { partnerTypes: ["school"] },
    wish: { kinds: ["visit"], ages: { from: 12, to: 15 } },
  });
  const strengths = [words("Chóry"), words("Tramwaje, tramwaje")].map(
    (seeks) => rankOrganisations(need, [anOrganisation({ exchange, seeks })], context)[0]?.strength,
  );
  expect(strengths).toEqual(["fair", "strong"]);
});

test("mere audiences and kinds of institutions are no shared ideas", () => {
  const entries = new Map(context.lexicon.entries);
  entries.set("transport.tram", { ...entries.get("transport.tram")!, generic: true });
  const world = { ...context, lexicon: { ...context.lexicon, entries } };
  const { organisation: met } = anEncounter({}, { seeks: words("Tramwaje i chóry") }, world);
  expect([...met.seeks]).toEqual(["culture.choir"]);
});

test("reasons tell the matter before circumstances, and no idea twice", () => {
  const [fit] = rankOrganisations(
    aNeed({ profile: { title: "Tramwaje i chóry", partnerTypes: ["school"] } }),
    [good({ seeks: choir })],
    context,
  );
  const [codes, told] = [
    fit!.reasons.map(({ code }) => code),
    fit!.reasons.flatMap(({ parameters }) => ("concepts" in parameters ? parameters.concepts : [])),
  ];
  expect(codes.slice(0, 2).sort()).toEqual(["offers-meet", "seeks-meet"]);
  expect(new Set(told).size).toBe(told.length);
  expect(codes).toContain("type-wanted");
});

test("what does not fit is said, the gravest first and two at most", () => {
  const exchange = { kinds: ["letters" as const], languages: [], months: [9] };
  const [fit] = rankOrganisations(
    aNeed({
      profile: { startsOn: "2027-05-01", languages: ["pl"] },
      wish: { kinds: ["visit"], ages: { from: 12, to: 14 } },
    }),
    [good({ exchange: { ...exchange, ages: { from: 16, to: 19 } }, languages: ["en", "fr"] })],
    context,
  );
  expect(fit?.cautions.map(({ code }) => code)).toEqual(["no-shared-language", "ages-differ"]);
  const unsaid = rankOrganisations(aNeed({ wish: { kinds: ["visit"] } }), [good()], context);
  expect(unsaid[0]?.cautions).toEqual([{ code: "exchange-unsaid", parameters: {} }]);
  const mute = rankOrganisations(aNeed(), [good({ languages: ["uk"] })], context);
  expect(mute[0]?.cautions.map(({ code }) => code)).toEqual(["no-shared-language"]);
});

test("a kind of partner nobody chose is no reason and no caution", () => {
  const [fit] = rankOrganisations(aNeed(), [good(), good({ id: 8, type: "ngo" })], context);
  expect(fit?.reasons.map(({ code }) => code)).not.toContain("type-wanted");
  const [other] = rankOrganisations(aNeed(), [good({ type: "ngo" })], context);
  expect(other?.cautions).toEqual([]);
});

test("the weighted mean of what is asked", () => {
  const nothing = Object.fromEntries(featureNames.map((name) => [name, undefined]));
  const only = { ...nothing, language: 1, type: 0 } as ReturnType<typeof featuresOf>;
  expect(scoreOf(only)).toBeCloseTo(0.1 / 0.22);
  expect(scoreOf(nothing as ReturnType<typeof featuresOf>)).toBe(0);
});

test("every weight is positive, so that what fits better never scores less", () => {
  expect(Object.values(organisationWeights).every((weight) => weight > 0)).toBe(true);
});

test("features and scores lie between 0 and 1, and what is asked depends on the initiative alone", () => {
  fc.assert(
    fc.property(need, organisation, organisation, (asked, one, other) => {
      const [first, second] = [one, other].map((each) => featuresOf(anEncounter(asked, each)));
      for (const name of featureNames) {
        const [value, beside] = [first![name], second![name]];
        expect(value === undefined).toBe(beside === undefined);
        if (value === undefined) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(scoreOf(first!)).toBeGreaterThanOrEqual(0);
      expect(scoreOf(first!)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
});

test("whatever the order in which they come, the order in which they are shown is the same", () => {
  const some = fc.uniqueArray(organisation, { maxLength: 6, selector: ({ id }) => id });
  fc.assert(
    fc.property(need, some, (asked, given) => {
      const ranked = rankOrganisations(asked, given, context);
      expect(rankOrganisations(asked, given.toReversed(), context)).toEqual(ranked);
      for (const { id, reasons, cautions } of ranked) {
        const found = given.find((each) => each.id === id)!;
        expect(found.verification).toBe("verified");
        expect(id).not.toBe(asked.organisation.id);
        expect(reasons.length).toBeLessThanOrEqual(5);
        expect(cautions.length).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 100 },
  );
});

test("both sides see each other with the same score and reasons", () => {
  fc.assert(
    fc.property(need, organisation, (asked, one) => {
      const [theirs] = rankOrganisations(asked, [one], context);
      const [ours] = rankInitiatives(one, [asked], context);
      expect(ours && { ...ours, id: 0 }).toEqual(theirs && { ...theirs, id: 0 });
    }),
    { numRuns: 100 },
  );
});

test("saying of an exchange what is wanted never makes an organisation fit less", () => {
  fc.assert(
    fc.property(need, organisation, (asked, one) => {
      const { kinds: wanted, ages, participants } = asked.wish;
      const exchange = {
        ...{ languages: [], months: [], ...one.exchange },
        kinds: wanted,
        ages,
        participants: participants ? { from: participants, to: participants } : undefined,
      };
      const score = (each: OrganisationProfile) => scoreOf(featuresOf(anEncounter(asked, each)));
      expect(score({ ...one, exchange }) + 1e-9).toBeGreaterThanOrEqual(score(one));
    }),
    { numRuns: 100 },
  );
});
