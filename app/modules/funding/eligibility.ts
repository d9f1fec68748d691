import { isUnionMember } from "~/shared/european-union";
import type { Day } from "../cities/agreements/days";
import type { OrganisationType } from "../organisations/organisation";
import { type Conditions, phaseOf } from "./funding-call";

/** Who would apply together: the applicant, and the country of each partner won so far. */
export type Consortium = {
  applicant: { country: string; type: OrganisationType };
  partners: readonly string[];
};

/** How many partners are still to be found; the countries among them are new ones. */
export type Missing = {
  partners: number;
  /** countries not yet in, at most one for each partner */
  countries: number;
  /** of those, members of the Union */
  unionCountries: number;
};

export type Eligibility =
  | { state: "eligible" }
  | { state: "needs-partners"; missing: Missing }
  | { state: "not-for-you"; because: "country" | "type" }
  | { state: "closed"; opensOn: Day | null };

/** Whether organisations of a country count in a call on a day. */
export const isEligibleCountry = (
  call: Pick<Conditions, "openToUnion" | "countries">,
  country: string,
  day: Day,
): boolean => call.countries.includes(country) || (call.openToUnion && isUnionMember(country, day));

/**
 * What is still missing before the partners suffice; zeros when nothing is. Partners from countries that are not
 * eligible do not count.
 */
export function missingPartners(call: Conditions, consortium: Consortium, day: Day): Missing {
  const counted = [consortium.applicant.country, ...consortium.partners].filter((country) =>
    isEligibleCountry(call, country, day),
  );
  const countries = new Set(counted);
  const members = [...countries].filter((country) => isUnionMember(country, day));
  const unionCountries = Math.max(0, call.minimumUnionCountries - members.length);
  const newCountries = Math.max(unionCountries, call.minimumCountries - countries.size, 0);
  return {
    partners: Math.max(newCountries, call.minimumPartners - counted.length),
    countries: newCountries,
    unionCountries,
  };
}

/**
 * Whether somebody could enter a call on a day, and if not, what is missing. The order of partners means nothing,
 * and a further partner from an eligible country never makes it less eligible.
 * Example: a Polish foundation with a partner from Leipzig, in a call for three organisations from three countries
 * of the Union, needs one more partner, from one more country.
 */
export function eligibilityOf(call: Conditions, consortium: Consortium, day: Day): Eligibility {
  const { country, type } = consortium.applicant;
  const phase = phaseOf(call, day);
  if (phase !== "open")
    return { state: "closed", opensOn: phase === "later" ? call.opensOn : null };
  if (!isEligibleCountry(call, country, day)) return { state: "not-for-you", because: "country" };
  if (call.applicantTypes.length > 0 && !call.applicantTypes.includes(type))
    return { state: "not-for-you", because: "type" };
  const missing = missingPartners(call, consortium, day);
  return missing.partners > 0 ? { state: "needs-partners", missing } : { state: "eligible" };
}
