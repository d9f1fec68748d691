import type { Day } from "../cities/agreements/days";
import { type Judgement, liveliness } from "../cities/partner-city";
import { type Consortium, isEligibleCountry, type Missing, missingPartners } from "./eligibility";
import type { Conditions } from "./funding-call";

const total = ({ partners, countries, unionCountries }: Missing) =>
  partners + countries + unionCountries;

/**
 * The cities from which one partner brings a consortium furthest towards a call, in the order given; none when no
 * city brings it any further.
 * Example: when one more country of the Union is missing, Leipzig helps a Polish applicant, and Lviv does not.
 */
export function helpfulCities<City extends { country: string }>(
  cities: readonly City[],
  { call, consortium, day }: { call: Conditions; consortium: Consortium; day: Day },
): City[] {
  const left = new Map<string, number>();
  for (const { country } of cities) {
    if (left.has(country) || !isEligibleCountry(call, country, day)) continue;
    const joined = { ...consortium, partners: [...consortium.partners, country] };
    left.set(country, total(missingPartners(call, joined, day)));
  }
  const least = Math.min(...left.values());
  if (least >= total(missingPartners(call, consortium, day))) return [];
  return cities.filter(({ country }) => left.get(country) === least);
}

type Lively = {
  name: Record<"pl" | "en", string>;
  health: { score: number } | null;
  judgement: Judgement;
};

/** The liveliest relation first: by health, else by how the programme judges it, else by name. */
export const byLiveliness = (a: Lively, b: Lively): number =>
  (b.health?.score ?? -1) - (a.health?.score ?? -1) ||
  liveliness[b.judgement] - liveliness[a.judgement] ||
  a.name.pl.localeCompare(b.name.pl, "pl");
