import { ideasIn } from "../engine/analyse";
import type { Lexicon } from "../engine/lexicon";
import type { MatchContext } from "../engine/profile";
import { likenessOf, type Likeness } from "../engine/similarity";
import { understand, type AnalysedInitiative } from "../engine/understand";
import type { Need, OrganisationProfile, Words } from "./profile";

/** A need with what it is about, and the ideas that its own organisation offers. */
export type AnalysedNeed = { need: Need; initiative: AnalysedInitiative; offered: Set<string> };

/** An organisation with the ideas of what it seeks and of what it offers. */
export type AnalysedOrganisation = {
  profile: OrganisationProfile;
  whole: AnalysedInitiative;
  seeks: Set<string>;
  offers: Set<string>;
};

/** Where a need and an organisation meet; read by the features and the explanation. */
export type Encounter = AnalysedNeed & {
  organisation: AnalysedOrganisation;
  context: MatchContext;
  likeness: Likeness;
};

export function analyseNeed(need: Need, context: MatchContext): AnalysedNeed {
  return {
    need,
    initiative: understand(need.profile, context),
    offered: ideasOf(need.organisation.offers, context),
  };
}

export function analyseOrganisation(
  profile: OrganisationProfile,
  context: MatchContext,
): AnalysedOrganisation {
  const { seeks, offers, fields } = profile;
  const { language } = seeks.text ? seeks : offers;
  const written = [seeks, offers].filter((words) => words.language === language);
  const text = written.map((words) => words.text).join("\n");
  return {
    profile,
    whole: understand({ title: "", text, language, fields }, context),
    seeks: ideasOf(seeks, context),
    offers: ideasOf(offers, context),
  };
}

export function encounterOf(
  need: AnalysedNeed,
  organisation: AnalysedOrganisation,
  context: MatchContext,
): Encounter {
  const likeness = likenessOf(need.initiative, organisation.whole);
  return { ...need, organisation, context, likeness };
}

const ideasOf = ({ text, language }: Words, { lexicon }: MatchContext) =>
  new Set(ideasIn(text, language, lexicon).filter((idea) => isTold(idea, lexicon)));

/** Whether an idea says what is done: audiences and kinds of institutions, which many name, do not. */
export const isTold = (concept: string, { entries }: Lexicon): boolean =>
  entries.get(concept)?.generic !== true;
