import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benefitKinds, reciprocityOf, type Side, type WeighedBenefit } from "./reciprocity";

const trams: WeighedBenefit = {
  direction: "received",
  kind: "equipment",
  year: 1988,
  amount: null,
  currency: null,
};
const received: WeighedBenefit = {
  direction: "received",
  kind: "money",
  year: 2004,
  amount: 100,
  currency: "EUR",
};
const given: WeighedBenefit = { ...received, direction: "given", amount: 40 };

test("the worked example: trams and money received, money given", () => {
  const { total, years, leans } = reciprocityOf([trams, received, given]);
  expect(total).toEqual({
    received: {
      benefits: 2,
      kinds: [
        { kind: "money", benefits: 1 },
        { kind: "equipment", benefits: 1 },
      ],
      money: [{ currency: "EUR", amount: 100 }],
    },
    given: {
      benefits: 1,
      kinds: [{ kind: "money", benefits: 1 }],
      money: [{ currency: "EUR", amount: 40 }],
    },
  });
  expect(years.map(({ year }) => year)).toEqual([2004, 1988]);
  expect(leans).toBe("received");
});

test("nothing recorded leans nowhere", () => {
  expect(reciprocityOf([])).toMatchObject({ leans: "none", years: [] });
});

test("as many given as received is even", () => {
  expect(reciprocityOf([received, given]).leans).toBe("even");
});

test("money of two currencies stays apart", () => {
  const dollars = { ...received, amount: 7.5, currency: "USD" };
  expect(reciprocityOf([received, dollars]).total.received.money).toEqual([
    { currency: "EUR", amount: 100 },
    { currency: "USD", amount: 7.5 },
  ]);
});

test("an amount without a currency is no money", () => {
  const { total } = reciprocityOf([{ ...received, currency: null }]);
  expect(total.received).toMatchObject({ benefits: 1, money: [] });
});

test("hundredths add up exactly", () => {
  const dime = { ...received, amount: 0.1 };
  const { total } = reciprocityOf([dime, dime, dime]);
  expect(total.received.money).toEqual([{ currency: "EUR", amount: 0.3 }]);
});

test("benefits of an unknown year come last", () => {
  const { years } = reciprocityOf([{ ...trams, year: null }, trams, received]);
  expect(years.map(({ year }) => year)).toEqual([2004, 1988, null]);
});

const anyBenefit: fc.Arbitrary<WeighedBenefit> = fc.record({
  direction: fc.constantFrom("received", "given"),
  kind: fc.constantFrom(...benefitKinds),
  year: fc.option(fc.integer({ min: 1970, max: 2030 })),
  amount: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100)),
  currency: fc.option(fc.constantFrom("EUR", "PLN", "USD")),
});
const anyBenefits = fc.array(anyBenefit, { maxLength: 40 });

const countOf = ({ benefits }: Side) => benefits;
const sumOf = ({ money }: Side, currency: string) =>
  Math.round((money.find((sum) => sum.currency === currency)?.amount ?? 0) * 100);

describe("for any benefits", () => {
  test("each counts once: on one side, in one year, in one kind", () => {
    fc.assert(
      fc.property(anyBenefits, (benefits) => {
        const { total, years } = reciprocityOf(benefits);
        const sides = [total.received, total.given];
        expect(sides.map(countOf).reduce((a, b) => a + b)).toBe(benefits.length);
        const byYear = years.flatMap(({ received: a, given: b }) => [a, b]);
        expect(byYear.map(countOf).reduce((a, b) => a + b, 0)).toBe(benefits.length);
        for (const side of sides) {
          expect(side.kinds.reduce((sum, kind) => sum + kind.benefits, 0)).toBe(side.benefits);
        }
      }),
    );
  });

  test("the years add up to the total in every currency", () => {
    fc.assert(
      fc.property(
        anyBenefits,
        fc.constantFrom("EUR", "PLN", "USD"),
        fc.constantFrom("received" as const, "given" as const),
        (benefits, currency, direction) => {
          const { total, years } = reciprocityOf(benefits);
          const summed = years.reduce((sum, year) => sum + sumOf(year[direction], currency), 0);
          expect(summed).toBe(sumOf(total[direction], currency));
        },
      ),
    );
  });

  test("their order does not matter", () => {
    fc.assert(
      fc.property(anyBenefits, (benefits) => {
        expect(reciprocityOf(benefits.toReversed())).toEqual(reciprocityOf(benefits));
      }),
    );
  });

  test("seen from the other city, the sides change places", () => {
    const turned = { received: "given", given: "received", even: "even", none: "none" } as const;
    fc.assert(
      fc.property(anyBenefits, (benefits) => {
        const here = reciprocityOf(benefits);
        const there = reciprocityOf(
          benefits.map((benefit) => ({ ...benefit, direction: turned[benefit.direction] })),
        );
        expect(there.leans).toBe(turned[here.leans]);
        expect(there.total).toEqual({ received: here.total.given, given: here.total.received });
      }),
    );
  });
});
