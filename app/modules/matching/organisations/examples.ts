import { aContext } from "../engine/examples";
import type { InitiativeProfile, MatchContext } from "../engine/profile";
import { analyseNeed, analyseOrganisation, type Encounter, encounterOf } from "./encounter";
import type { Need, OrganisationProfile, Words } from "./profile";

/** A small world for the tests: every default is plain and can be overridden. */

export const context = aContext();

export const words = (text: string, language: Words["language"] = "pl"): Words => ({
  text,
  language,
});

/** A school in Lyon that has nothing to say but its languages. */
export function anOrganisation(more: Partial<OrganisationProfile> = {}): OrganisationProfile {
  return {
    id: 7,
    type: "school",
    country: "FR",
    verification: "verified",
    fields: ["education"],
    languages: ["fr", "en"],
    seeks: words(""),
    offers: words(""),
    ...more,
  };
}

type Given = Partial<Omit<Need, "profile">> & { profile?: Partial<InitiativeProfile> };

/** An initiative of a school at home about trams. */
export function aNeed({ profile, ...more }: Given = {}): Need {
  return {
    id: 1,
    profile: {
      title: "Tramwaje",
      text: "",
      language: "pl",
      organisationType: "school",
      languages: ["pl", "en"],
      ...profile,
    },
    organisation: { id: 3, country: "PL", verification: "verified", offers: words("") },
    countries: [],
    wish: { kinds: [] },
    ...more,
  };
}

export const anEncounter = (
  need: Given = {},
  organisation: Partial<OrganisationProfile> = {},
  world: MatchContext = context,
): Encounter =>
  encounterOf(
    analyseNeed(aNeed(need), world),
    analyseOrganisation(anOrganisation(organisation), world),
    world,
  );
