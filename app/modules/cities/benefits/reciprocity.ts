/** Kinds of benefit, in the order in which they are told. */
export const benefitKinds = [
  "money",
  "equipment",
  "places",
  "know_how",
  "contracts",
  "other",
] as const;
export type BenefitKind = (typeof benefitKinds)[number];
export type BenefitDirection = "received" | "given";

/** What the balance needs to know of a benefit, seen from the home city. */
export type WeighedBenefit = {
  direction: BenefitDirection;
  kind: BenefitKind;
  /** null where it is not known */
  year: number | null;
  /** in whole and hundredths of `currency`, below a billion */
  amount: number | null;
  currency: string | null;
};

export type Money = { currency: string; amount: number };

/** What went one way: how many benefits, how many of each kind, and what money there was, by currency. */
export type Side = {
  benefits: number;
  kinds: { kind: BenefitKind; benefits: number }[];
  money: Money[];
};

export type Sides = Record<BenefitDirection, Side>;

export type Reciprocity = {
  total: Sides;
  /** the latest first; benefits of an unknown year last, with `year` null */
  years: ({ year: number | null } & Sides)[];
  /** which way more benefits went, by their number alone */
  leans: BenefitDirection | "even" | "none";
};

/**
 * What a relation gave and what it brought, in all and year by year. Every benefit counts once. Money is added
 * up within a currency only, and never together with pieces or places: those are not comparable.
 * Example: received 124 tram cars (1988) and 100 EUR (2004), given 40 EUR (2004): in all received 2 benefits
 * and 100 EUR, given 1 benefit and 40 EUR; leans "received".
 */
export function reciprocityOf(benefits: readonly WeighedBenefit[]): Reciprocity {
  const years = [...new Set(benefits.map(({ year }) => year))].sort(
    (a, b) => (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY),
  );
  const total = sidesOf(benefits);
  return {
    total,
    years: years.map((year) => ({
      year,
      ...sidesOf(benefits.filter((benefit) => benefit.year === year)),
    })),
    leans: leaning(total),
  };
}

function leaning({ received, given }: Sides): Reciprocity["leans"] {
  if (received.benefits === 0 && given.benefits === 0) return "none";
  if (received.benefits === given.benefits) return "even";
  return received.benefits > given.benefits ? "received" : "given";
}

const sidesOf = (benefits: readonly WeighedBenefit[]): Sides => ({
  received: sideOf(benefits.filter(({ direction }) => direction === "received")),
  given: sideOf(benefits.filter(({ direction }) => direction === "given")),
});

function sideOf(benefits: readonly WeighedBenefit[]): Side {
  const hundredths = new Map<string, number>();
  for (const { amount, currency } of benefits) {
    if (amount === null || !currency) continue;
    hundredths.set(currency, (hundredths.get(currency) ?? 0) + Math.round(amount * 100));
  }
  return {
    benefits: benefits.length,
    kinds: benefitKinds.flatMap((kind) => {
      const count = benefits.filter((benefit) => benefit.kind === kind).length;
      return count > 0 ? [{ kind, benefits: count }] : [];
    }),
    money: [...hundredths]
      .map(([currency, sum]) => ({ currency, amount: sum / 100 }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}
