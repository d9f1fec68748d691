import type { MatchContext } from "../engine/profile";
import { cautionsOf } from "./cautions";
import {
  analyseNeed,
  analyseOrganisation,
  type AnalysedNeed,
  type AnalysedOrganisation,
  type Encounter,
  encounterOf,
} from "./encounter";
import { reasonsOf } from "./explain";
import { featureNames, featuresOf, type FeatureVector } from "./features";
import { exclusionOf } from "./filters";
import type { Need, OrganisationProfile } from "./profile";
import type { Caution, Reason } from "./reasons";
import { organisationWeights } from "./weights";

/** How well two fit, and why. `id` is that of the other side. */
export type Fit = {
  id: number;
  /** In [0, 1]. */
  score: number;
  strength: "strong" | "fair";
  features: FeatureVector;
  reasons: Reason[];
  cautions: Caution[];
};

/** Below, two have too little in common to be shown to each other. */
const FAIR = 0.35;
const STRONG = 0.55;
/** So alike two texts must be at least when nothing else of the matter meets. */
const ALIKE = 0.2;

/** The organisations that may join an initiative, the best first; of equal ones the one known longer. */
export function rankOrganisations(
  need: Need,
  organisations: OrganisationProfile[],
  context: MatchContext,
): Fit[] {
  const analysed = analyseNeed(need, context);
  return inOrder(
    organisations
      .filter((profile) => !exclusionOf(need, profile))
      .flatMap((profile) =>
        fitOf(profile.id, analysed, analyseOrganisation(profile, context), context),
      ),
  );
}

/** The initiatives an organisation may join, the best first; of equal ones the older. */
export function rankInitiatives(
  profile: OrganisationProfile,
  needs: Need[],
  context: MatchContext,
): Fit[] {
  const analysed = analyseOrganisation(profile, context);
  return inOrder(
    needs
      .filter((need) => !exclusionOf(need, profile))
      .flatMap((need) => fitOf(need.id, analyseNeed(need, context), analysed, context)),
  );
}

/**
 * Mean of the features the initiative asks for, by weight. Range [0, 1].
 * Example: of language (weight .1) and type (.12) alone, with only the language met, .1 / .22 = .45.
 */
export function scoreOf(features: FeatureVector): number {
  let [sum, weights] = [0, 0];
  for (const name of featureNames) {
    const value = features[name];
    if (value === undefined) continue;
    sum += value * organisationWeights[name];
    weights += organisationWeights[name];
  }
  return weights === 0 ? 0 : Math.min(1, sum / weights);
}

function fitOf(
  id: number,
  need: AnalysedNeed,
  organisation: AnalysedOrganisation,
  context: MatchContext,
): Fit[] {
  const encounter = encounterOf(need, organisation, context);
  const features = featuresOf(encounter);
  const score = scoreOf(features);
  const isOfTheMatter = meetsInMatter(features);
  if (score < FAIR || !(isOfTheMatter || meetsInExchange(encounter, features))) return [];
  const strength = score >= STRONG && isOfTheMatter ? "strong" : "fair";
  const [reasons, cautions] = [reasonsOf(encounter, features), cautionsOf(encounter, features)];
  return [{ id, score, strength, features, reasons, cautions }];
}

/** Whether ideas or words meet, and not circumstances alone. */
function meetsInMatter({ seeks = 0, offers = 0, text = 0 }: FeatureVector): boolean {
  return seeks > 0 || offers > 0 || text >= ALIKE;
}

/** Whether the way and the age of an exchange meet, as both told them; nobody goes on an exchange at home. */
function meetsInExchange({ need, organisation }: Encounter, { kind = 0, ages = 0 }: FeatureVector) {
  const { exchange, country } = organisation.profile;
  return exchange !== undefined && country !== need.organisation.country && kind > 0 && ages > 0;
}

const inOrder = (fits: Fit[]) => fits.sort((a, b) => b.score - a.score || a.id - b.id);
