import { analyse, ideasIn } from "../engine/analyse";
import { rarity } from "../engine/corpus";
import type { Lexicon } from "../engine/lexicon";
import type { MatchContext } from "../engine/profile";
import { type Comparable, likenessOf, type Likeness } from "../engine/similarity";
import type { Need, OrganisationProfile, Words } from "./profile";

/** What of an initiative's text and conditions is compared. */
export type ReadInitiative = Comparable & {
  /** Sum of the concepts' weights, and at least what a text weighs that says enough. */
  conceptTotal: number;
  /** The kinds chosen, else its own kind, for like works with like. */
  kindsWanted: ReadonlySet<string>;
  languages: string[];
};

/** A need with what it is about, and the ideas that its own organisation offers. */
export type AnalysedNeed = { need: Need; initiative: ReadInitiative; offered: Set<string> };

/** An organisation with the ideas of what it seeks and of what it offers. */
export type AnalysedOrganisation = {
  profile: OrganisationProfile;
  whole: Comparable;
  seeks: Set<string>;
  offers: Set<string>;
};

/** Where a need and an organisation meet; read by the features and the explanation. */
export type Encounter = AnalysedNeed & {
  organisation: AnalysedOrganisation;
  context: MatchContext;
  likeness: Likeness;
};

/** So much a text weighs at least: one slight idea that meets is not all that was sought. */
export const ENOUGH = 4;

export function analyseNeed(need: Need, context: MatchContext): AnalysedNeed {
  const { profile, organisation } = need;
  const { title, text, language = "pl", fields = [], partnerTypes, organisationType } = profile;
  const whole = read({ text: `${title}\n${text}`, language }, fields, context);
  const kinds = partnerTypes?.length ? partnerTypes : organisationType ? [organisationType] : [];
  const weights = [...whole.concepts.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    need,
    initiative: {
      ...whole,
      conceptTotal: Math.max(ENOUGH, weights),
      kindsWanted: new Set(kinds),
      languages: profile.languages?.length ? profile.languages : context.home.languages,
    },
    offered: ideasOf(organisation.offers, context),
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
    whole: read({ text, language }, fields, context),
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

/** A slight part of what an idea weighs is left to mere audiences and forms of work. */
const NO_IDEA = 0.3;

/** The little of a text that is compared: places, kinds and directions are left out. */
function read({ text, language }: Words, fields: string[], context: MatchContext): Comparable {
  const { lexicon, corpus } = context;
  const analysed = analyse(text, language, lexicon);
  const ideas = ideasOf({ text, language }, context);
  const concepts = [...analysed.concepts]
    .filter(([concept]) => !lexicon.entries.get(concept)?.countries)
    .map(([concept, { length }]) => {
      const rare = rarity(corpus.concepts.get(concept), corpus.documents);
      const weight = (ideas.has(concept) ? 1 : NO_IDEA) * rare * (1 + Math.log(length));
      return [concept, weight] as const;
    })
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return {
    text: analysed,
    language,
    concepts: new Map(concepts),
    fields: new Map(fields.map((field) => [field, 1])),
  };
}

const ideasOf = ({ text, language }: Words, { lexicon }: MatchContext) =>
  new Set(ideasIn(text, language, lexicon).filter((idea) => isTold(idea, lexicon)));

/** Whether an idea says what is done: audiences and kinds of institutions, which many name, do not. */
export const isTold = (concept: string, { entries }: Lexicon): boolean =>
  entries.get(concept)?.generic !== true;
