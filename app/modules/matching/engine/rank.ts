import { explain, type Explanation } from "./explain";
import { featuresOf, type FeatureVector } from "./features";
import { exclusionOf, type Exclusion } from "./filters";
import { meetingOf } from "./meeting";
import { prepareCities, type PreparedCity } from "./prepare";
import type { CityProfile, InitiativeProfile, MatchContext } from "./profile";
import { isQuiet, scoreOf, sumOf } from "./score";
import { type AnalysedInitiative, understand } from "./understand";

/** One city for one initiative. `excluded` says why it must not be offered. */
export type Match = {
  /** The city's slug. */
  city: string;
  /** In [0, 1]. */
  score: number;
  features: FeatureVector;
  /** Whether the partner hardly ever accepts and nothing shows that this very field is alive. */
  isQuiet: boolean;
  excluded?: Exclusion;
} & Explanation;

/** All cities, the best first, those not to be offered last; equal scores by slug. */
export function rankCities(
  initiative: InitiativeProfile,
  cities: CityProfile[],
  context: MatchContext,
): Match[] {
  return rankPrepared(initiative, prepareCities(cities, context), context);
}

/**
 * As `rankCities`, for cities analysed beforehand by `prepareCities` with the same context.
 * @param explained how many of the first are explained; the others come without
 */
export function rankPrepared(
  initiative: InitiativeProfile,
  cities: PreparedCity[],
  context: MatchContext,
  explained = Infinity,
): Match[] {
  return rankUnderstood(understand(initiative, context), cities, context, explained);
}

/** As `rankPrepared`, for an initiative understood beforehand with the same context. */
export function rankUnderstood(
  initiative: AnalysedInitiative,
  cities: PreparedCity[],
  context: MatchContext,
  explained = Infinity,
): Match[] {
  return cities
    .map((city) => {
      const meeting = meetingOf(initiative, city, context);
      const features = featuresOf(meeting);
      const score = scoreOf(meeting, sumOf(features, context.weights));
      const excluded = exclusionOf(meeting);
      return { city: city.profile.slug, score, meeting, features, excluded };
    })
    .sort(byWorth)
    .map(({ city, score, meeting, features, excluded }, place): Match => {
      const { reasons, cautions, advice, interests } =
        place < explained ? explain({ meeting, features, excluded }) : unexplained;
      return {
        city,
        score,
        features,
        isQuiet: isQuiet(meeting),
        excluded,
        reasons,
        cautions,
        advice,
        interests,
      };
    });
}

const unexplained: Explanation = { reasons: [], cautions: [], advice: [], interests: [] };

type Ranked = Pick<Match, "city" | "score" | "excluded">;

/** The better first, those not to be offered last, equal ones by slug. */
export function byWorth(a: Ranked, b: Ranked) {
  const offer = Number(a.excluded !== undefined) - Number(b.excluded !== undefined);
  if (offer !== 0) return offer;
  return b.score - a.score || (a.city < b.city ? -1 : 1);
}
