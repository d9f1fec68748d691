import type { Need, OrganisationProfile } from "./profile";

export type Exclusion = "own" | "not-verified" | "refused" | "country";

/**
 * Why two must not be shown to each other, if so: one is not (or not any more) known to be what it says, both are
 * the same, or the organisation is in a foreign country other than those wanted. One at home may always join.
 */
export function exclusionOf(need: Need, organisation: OrganisationProfile): Exclusion | undefined {
  if (need.organisation.id === organisation.id) return "own";
  const verifications = [need.organisation.verification, organisation.verification];
  if (verifications.includes("refused")) return "refused";
  if (verifications.includes("pending")) return "not-verified";
  const { countries } = need;
  const isHome = organisation.country === need.organisation.country;
  if (countries.length > 0 && !isHome && !countries.includes(organisation.country))
    return "country";
  return undefined;
}
