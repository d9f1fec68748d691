import fc from "fast-check";
import { expect, test } from "vitest";
import { isUnionMember, unionMembers } from "~/shared/european-union";
import { type Consortium, eligibilityOf, isEligibleCountry, missingPartners } from "./eligibility";
import { aCall } from "./examples";
import { type Conditions, phaseOf } from "./funding-call";

const today = "2026-11-23";
const foundation = (...partners: string[]): Consortium => ({
  applicant: { country: "PL", type: "ngo" },
  partners,
});

test("a Polish foundation with a partner from Germany lacks one partner from a third country", () => {
  expect(eligibilityOf(aCall(), foundation("DE"), today)).toEqual({
    state: "needs-partners",
    missing: { partners: 1, countries: 1, unionCountries: 0 },
  });
});

test("with partners from enough countries it is eligible", () => {
  expect(eligibilityOf(aCall(), foundation("DE", "FR"), today)).toEqual({ state: "eligible" });
});

test("a second partner from the same country counts as a partner, not as a country", () => {
  expect(missingPartners(aCall({ minimumPartners: 4 }), foundation("DE", "DE"), today)).toEqual({
    partners: 1,
    countries: 1,
    unionCountries: 0,
  });
});

test("a partner from a country the call is not open to does not count", () => {
  expect(missingPartners(aCall(), foundation("CH", "US"), today).partners).toBe(2);
  expect(missingPartners(aCall({ countries: ["CH"] }), foundation("CH"), today).partners).toBe(1);
});

test("countries of the Union that are asked for are among the missing ones", () => {
  const network = aCall({
    countries: ["RS", "UA"],
    minimumPartners: 4,
    minimumCountries: 4,
    minimumUnionCountries: 2,
  });
  expect(missingPartners(network, foundation("UA"), today)).toEqual({
    partners: 2,
    countries: 2,
    unionCountries: 1,
  });
  expect(missingPartners(network, foundation("UA", "RS", "UA"), today)).toEqual({
    partners: 1,
    countries: 1,
    unionCountries: 1,
  });
});

test("a British partner counts as one from the Union only while the kingdom was a member", () => {
  const call = aCall({ minimumPartners: 2, minimumCountries: 2 });
  expect(eligibilityOf(call, foundation("GB"), "2020-01-31").state).toBe("eligible");
  expect(eligibilityOf(call, foundation("GB"), "2020-02-01").state).toBe("needs-partners");
});

test("a call that is not open to the Union counts only the countries it names", () => {
  const visegrad = aCall({ openToUnion: false, countries: ["CZ", "HU", "PL", "SK"] });
  expect(missingPartners(visegrad, foundation("DE", "CZ"), today).partners).toBe(1);
});

test("an applicant from elsewhere, or of another kind, learns that the call is not for them", () => {
  const cities = aCall({ applicantTypes: ["city_unit"] });
  expect(eligibilityOf(cities, foundation("DE", "FR"), today)).toEqual({
    state: "not-for-you",
    because: "type",
  });
  const abroad = { applicant: { country: "US", type: "ngo" } as const, partners: ["DE", "FR"] };
  expect(eligibilityOf(aCall(), abroad, today)).toEqual({
    state: "not-for-you",
    because: "country",
  });
});

test("on the day of the deadline a call is open, on the next day it is closed", () => {
  const call = aCall({ opensOn: "2026-03-01", deadlineOn: "2026-05-15" });
  const phases = ["2026-02-28", "2026-03-01", "2026-05-15", "2026-05-16"].map((day) =>
    phaseOf(call, day),
  );
  expect(phases).toEqual(["later", "open", "open", "past"]);
});

test("a closed call names the day it opens only when it will", () => {
  const early = eligibilityOf(aCall({ opensOn: "2027-01-10" }), foundation(), today);
  expect(early).toEqual({ state: "closed", opensOn: "2027-01-10" });
  const late = eligibilityOf(aCall({ deadlineOn: "2026-01-10" }), foundation(), today);
  expect(late).toEqual({ state: "closed", opensOn: null });
});

const country = fc.constantFrom("PL", "DE", "FR", "CZ", "HU", "SK", "UA", "RS", "GB", "US", "CH");
const day = fc.constantFrom("1990-06-01", "2005-06-01", "2015-06-01", "2026-11-23");
const dayOrNone = fc.option(
  fc.date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
);
const call: fc.Arbitrary<Conditions> = fc
  .record({
    opensOn: dayOrNone.map((at) => at && at.toISOString().slice(0, 10)),
    deadlineOn: dayOrNone.map((at) => at && at.toISOString().slice(0, 10)),
    isArchived: fc.boolean(),
    openToUnion: fc.boolean(),
    countries: fc.uniqueArray(country),
    minimumPartners: fc.integer({ min: 1, max: 8 }),
    minimumCountries: fc.integer({ min: 1, max: 8 }),
    minimumUnionCountries: fc.integer({ min: 0, max: 4 }),
    applicantTypes: fc.constantFrom([], ["ngo" as const], ["city_unit" as const]),
  })
  .map((given) => aCall(given));
const consortium: fc.Arbitrary<Consortium> = fc.record({
  applicant: fc.record({ country, type: fc.constant("ngo" as const) }),
  partners: fc.array(country, { maxLength: 8 }),
});
const openCall = call.map((given) => ({ ...given, opensOn: null, deadlineOn: null }));

const rank = { eligible: 3, "needs-partners": 2, "not-for-you": 1, closed: 0 };

test("a further partner from an eligible country never makes a call less eligible", () => {
  fc.assert(
    fc.property(call, consortium, country, day, (given, joint, further, on) => {
      fc.pre(isEligibleCountry(given, further, on));
      const more = { ...joint, partners: [...joint.partners, further] };
      const [before, after] = [joint, more].map((one) => eligibilityOf(given, one, on));
      expect(rank[after!.state]).toBeGreaterThanOrEqual(rank[before!.state]);
      const [less, least] = [joint, more].map((one) => missingPartners(given, one, on));
      for (const part of ["partners", "countries", "unionCountries"] as const)
        expect(least![part]).toBeLessThanOrEqual(less![part]);
    }),
  );
});

test("a partner from a country that is not eligible changes nothing", () => {
  fc.assert(
    fc.property(call, consortium, country, day, (given, joint, further, on) => {
      fc.pre(!isEligibleCountry(given, further, on));
      const more = { ...joint, partners: [...joint.partners, further] };
      expect(eligibilityOf(given, more, on)).toEqual(eligibilityOf(given, joint, on));
    }),
  );
});

test("the order of partners means nothing", () => {
  const shuffled = consortium.chain((joint) =>
    fc
      .shuffledSubarray([...joint.partners], { minLength: joint.partners.length })
      .map((partners) => [joint, { ...joint, partners }] as const),
  );
  fc.assert(
    fc.property(call, shuffled, day, (given, [one, other], on) => {
      expect(eligibilityOf(given, other, on)).toEqual(eligibilityOf(given, one, on));
    }),
  );
});

test("a closed call is never eligible, and an open one never closed", () => {
  fc.assert(
    fc.property(call, consortium, day, (given, joint, on) => {
      const isClosed = eligibilityOf(given, joint, on).state === "closed";
      expect(isClosed).toBe(phaseOf(given, on) !== "open");
    }),
  );
});

test("as many partners as are said to be missing make the call eligible, from the countries said", () => {
  fc.assert(
    fc.property(openCall, consortium, (given, joint) => {
      fc.pre(given.openToUnion && !given.isArchived && isEligibleCountry(given, "DE", today));
      const { partners, countries, unionCountries } = missingPartners(given, joint, today);
      const present = new Set([joint.applicant.country, ...joint.partners]);
      const fresh = unionMembers(today).filter((code) => !present.has(code));
      expect(unionCountries).toBeLessThanOrEqual(countries);
      expect(countries).toBeLessThanOrEqual(partners);
      const added = [
        ...fresh.slice(0, countries),
        ...Array<string>(partners - countries).fill("DE"),
      ];
      const enough = { ...joint, partners: [...joint.partners, ...added] };
      expect(missingPartners(given, enough, today).partners).toBe(0);
      const fewer = { ...joint, partners: [...joint.partners, ...added.slice(0, -1)] };
      if (added.length > 0) expect(missingPartners(given, fewer, today).partners).toBe(1);
      expect(added.every((code) => isUnionMember(code, today))).toBe(true);
    }),
  );
});
