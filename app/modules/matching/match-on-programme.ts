import { matching as english } from "~/locales/en/matching";
import { matching as polish } from "~/locales/pl/matching";
import type { CityRecord } from "../../../prisma/data/city-schema";
import type { CountryRecord, HomeCityRecord } from "../../../prisma/data/schema";
import { cityProfile } from "./city-profile";
import { corpusOf } from "./engine/corpus";
import { compileLexicon, type LexiconEntry } from "./engine/lexicon";
import { analyseCity, prepareCities } from "./engine/prepare";
import type { InitiativeProfile, Localised, MatchContext } from "./engine/profile";
import { rankPrepared, type Match } from "./engine/rank";
import type {
  Advice,
  AdviceCode,
  Caution,
  CautionCode,
  Interest,
  InterestCode,
  MatchingSentences,
  Reason,
  ReasonCode,
} from "./engine/reasons";
import { expertWeights } from "./engine/weights";

/** What the software ships with, as read from `prisma/data`. */
export type Programme = {
  cities: CityRecord[];
  countries: CountryRecord[];
  home: HomeCityRecord;
  lexicon: LexiconEntry[];
};

export type SpokenFinding = { code: string; text: Localised; weight: number; source: string };
export type SpokenMatch = {
  city: string;
  score: number;
  reasons: SpokenFinding[];
  cautions: SpokenFinding[];
};

/**
 * Ranks the cities of the programme, without a database. Analyses them once; each call of the result ranks.
 * `on` is the day of the ranking, yyyy-mm-dd.
 */
export function matchOnProgramme(
  programme: Programme,
  on: string,
): (initiative: InitiativeProfile) => Match[] {
  const context = programmeContext(programme, on);
  const cities = prepareCities(programme.cities.map(cityProfile), context);
  return (initiative) => rankPrepared(initiative, cities, context);
}

/** The context of a ranking on the programme; its corpus is the programme itself. */
export function programmeContext(
  { cities, countries, home, lexicon: entries }: Programme,
  now: string,
): MatchContext {
  const lexicon = compileLexicon(entries);
  const documents = cities
    .map((city) => analyseCity(cityProfile(city), lexicon))
    .map(({ terms, concepts }) => ({ terms, concepts: concepts.keys() }));
  return {
    now,
    home,
    weights: expertWeights,
    lexicon,
    corpus: corpusOf(documents),
    countries: new Map(countries.map((country) => [country.code, country])),
  };
}

/** A match with its reasons and cautions in words, in both languages. */
export function inWords({ city, score, reasons, cautions }: Match): SpokenMatch {
  return {
    city,
    score: rounded(score),
    reasons: reasons.map((reason) =>
      spoken(reason, (sentences) => reasonSentence(sentences, reason)),
    ),
    cautions: cautions.map((caution) =>
      spoken(caution, (sentences) => cautionSentence(sentences, caution)),
    ),
  };
}

export function reasonSentence<Code extends ReasonCode>(
  sentences: MatchingSentences,
  reason: Reason<Code>,
): string {
  return sentences.reasons[reason.code](reason.parameters);
}

export function cautionSentence<Code extends CautionCode>(
  sentences: MatchingSentences,
  caution: Caution<Code>,
): string {
  return sentences.cautions[caution.code](caution.parameters);
}

export function adviceSentence<Code extends AdviceCode>(
  sentences: MatchingSentences,
  advice: Advice<Code>,
): string {
  return sentences.advice[advice.code](advice.parameters);
}

export function interestSentence<Code extends InterestCode>(
  sentences: MatchingSentences,
  interest: Interest<Code>,
): string {
  return sentences.interests[interest.code](interest.parameters);
}

function spoken(
  { code, weight, source }: Reason | Caution,
  say: (sentences: MatchingSentences) => string,
): SpokenFinding {
  return { code, text: { pl: say(polish), en: say(english) }, weight: rounded(weight), source };
}

function rounded(value: number) {
  return Math.round(value * 10_000) / 10_000;
}
