import { matching as english } from "~/locales/en/matching";
import { matching as polish } from "~/locales/pl/matching";
import type { Language, LocalisedText } from "~/shared/language";
import type { Draft } from "../initiatives/initiative.schema";
import { suspensionsOf } from "../cities/suspensions.queries.server";
import { citiesToRank } from "./city-profiles.queries.server";
import { explainedOf, joinByMeaning } from "./embeddings/join-by-meaning.server";
import { rankIndexed } from "./engine/candidates";
import type { Exclusion } from "./engine/filters";
import type { PreparedCity } from "./engine/prepare";
import type { InitiativeProfile } from "./engine/profile";
import { type Match, rankPrepared } from "./engine/rank";
import type { MatchingSentences } from "./engine/reasons";
import { withNewcomer } from "./engine/newcomer";
import { strengthOf } from "./engine/strength";
import type { CitySetAside } from "./feedback/feedback.queries.server";
import { lexiconInUse } from "./lexicon/lexicon-in-use.server";
import {
  adviceSentence,
  cautionSentence,
  interestSentence,
  reasonSentence,
} from "./match-on-programme";
import type { SuggestedCity } from "./suggested-city";

const sentences: Record<Language, MatchingSentences> = { pl: polish, en: english };

/** Shorter texts say too little to propose anything. */
const leastCharacters = 12;

const shownToAuthor = 10;

/** The ten cities that fit a draft best, without those set aside, with their reasons in the reader's language. */
export async function suggestForDraft(
  draft: Draft,
  language: Language,
  aside: readonly CitySetAside[] = [],
): Promise<SuggestedCity[]> {
  const text = [draft.summary, draft.description].join("\n");
  if (draft.title.length + text.trim().length < leastCharacters) return [];
  const { startsOn, endsOn, ...rest } = draft;
  const { matches, newcomer } = await promising(
    {
      ...rest,
      text,
      startsOn: startsOn || undefined,
      endsOn: endsOn || undefined,
    },
    { most: shownToAuthor, aside },
  );
  return inWords(matches.slice(0, shownToAuthor), language, newcomer);
}

type Published = {
  title: LocalisedText;
  summary: LocalisedText;
  description: LocalisedText;
  language: string;
  fields: string[];
  goals: string[];
  partnerTypes: string[];
  languages: string[];
  fundingProgramme: string;
  organisation: { type: string };
};

/** What staff are shown for an initiative. */
export type Proposals = {
  /** the best first */
  cities: SuggestedCity[];
  /** of all that may be asked */
  count: number;
  /** of those ranked, the ones that must not be asked and why; of a suspension also the day and the reason */
  notToAsk: {
    slug: string;
    name: string;
    why: Exclusion;
    suspension: { on: string; why: string } | null;
  }[];
};

/** The cities that may be asked about an initiative, up to `most` of them, and those that must not. */
export async function proposalsFor(
  initiative: Published,
  language: Language,
  { most, aside = [] }: { most: number; aside?: readonly CitySetAside[] },
): Promise<Proposals> {
  const { matches, newcomer, barred, left } = await promising(profileOf(initiative), {
    ...{ most, aside },
  });
  const excluded = barred.flatMap(({ city, name, excluded: why }) =>
    why ? [{ slug: city, name: name[language], why }] : [],
  );
  const suspensions = await suspensionsOf(excluded.map(({ slug }) => slug));
  return {
    cities: inWords(matches.slice(0, most), language, newcomer),
    count: matches.length + left,
    notToAsk: excluded.map((city) => ({ ...city, suspension: suspensions.get(city.slug) ?? null })),
  };
}

/** What the engine says of one city for an initiative, as it is kept with an introduction; null when it must not be asked. */
export async function matchRecord(initiative: Published, citySlug: string) {
  const profile = profileOf(initiative);
  const [open, { version }, { cities, context }] = await Promise.all([
    ranked(profile),
    lexiconInUse(),
    citiesToRank(),
  ]);
  const { matches, model } = await joinByMeaning(profile, open, cities);
  const rank = matches.findIndex((match) => match.city === citySlug);
  const match = matches[rank];
  if (!match) return null;
  return {
    rank: rank + 1,
    score: match.score,
    features: { ...match.features },
    reasons: match.reasons.map(({ code, weight, source }) => ({ code, weight, source })),
    ranking: matches.map(({ city }) => city),
    why: { pl: whyAsked(match, "pl"), en: whyAsked(match, "en") },
    analysis: version,
    weights: context.weights.version,
    ...(model && { embeddings: model }),
  };
}

/** One city's reasons for an initiative, or null. */
export async function suggestedCity(initiative: Published, citySlug: string, language: Language) {
  const matches = (await ranked(profileOf(initiative))).filter(({ city }) => city === citySlug);
  return inWords(matches, language)[0] ?? null;
}

function profileOf(initiative: Published): InitiativeProfile {
  const language: Language = initiative.language === "en" ? "en" : "pl";
  const own = (text: LocalisedText) => text[language] ?? "";
  return {
    title: own(initiative.title),
    text: [own(initiative.summary), own(initiative.description)].join("\n"),
    language,
    organisationType: initiative.organisation.type,
    fields: initiative.fields,
    goals: initiative.goals,
    partnerTypes: initiative.partnerTypes,
    languages: initiative.languages,
    fundingProgramme: initiative.fundingProgramme,
  };
}

type Named = Match & { name: Record<Language, string> };

/** A city hardly ever proposed is looked for among so many, which are explained. */
const NEWCOMERS_AMONG = 30;

/** The cities worth ranking when only the first are shown, those not to be asked, and how many others are left out. */
async function promising(
  profile: InitiativeProfile,
  { most, aside }: { most: number; aside: readonly CitySetAside[] },
) {
  const register = await citiesToRank();
  const { cities, context } = register;
  const ranking =
    most === Infinity
      ? rankPrepared(profile, cities, context)
      : rankIndexed(profile, register, context, explainedOf(Math.max(most, NEWCOMERS_AMONG)));
  const joined = await joinByMeaning(profile, ranking, cities);
  const all = named(joined.matches, cities);
  const shown = new Map(cities.map(({ profile: { slug, timesShown } }) => [slug, timesShown]));
  const unwanted = new Set(aside.map(({ slug }) => slug));
  const open = all.filter(({ city, excluded }) => !excluded && !unwanted.has(city));
  const { matches, newcomer } = withNewcomer(
    open.slice(0, NEWCOMERS_AMONG),
    (city) => shown.get(city) ?? 0,
  );
  return {
    matches: [...matches, ...open.slice(NEWCOMERS_AMONG)],
    newcomer,
    barred: all.filter(({ excluded }) => excluded),
    left: cities.length - all.length,
  };
}

async function ranked(profile: InitiativeProfile, explained?: number): Promise<Named[]> {
  return (await rankedAll(profile, explained)).filter((match) => !match.excluded);
}

async function rankedAll(profile: InitiativeProfile, explained?: number): Promise<Named[]> {
  const { cities, context } = await citiesToRank();
  return named(rankPrepared(profile, cities, context, explained), cities);
}

function named(matches: Match[], cities: PreparedCity[]): Named[] {
  const names = new Map(cities.map((city) => [city.profile.slug, city.profile.name]));
  return matches.map((match) => ({ ...match, name: names.get(match.city)! }));
}

function inWords(matches: Named[], language: Language, newcomer?: string): SuggestedCity[] {
  return matches.map((match) => ({
    slug: match.city,
    name: match.name[language],
    score: match.score,
    strength: strengthOf(match.score),
    reasons: match.reasons.map((reason) => reasonSentence(sentences[language], reason)),
    cautions: match.cautions.map((caution) => cautionSentence(sentences[language], caution)),
    advice: match.advice.map((advice) => adviceSentence(sentences[language], advice)),
    interests: match.interests.map((each) => interestSentence(sentences[language], each)),
    isNewcomer: match.city === newcomer,
  }));
}

const WHY_AT_MOST = 3;

/** Why this very city is asked, in one language: what it may gain, else what speaks for it. */
function whyAsked({ interests, reasons }: Match, language: Language): string[] {
  const own = interests
    .filter(({ code }) => code !== "it-has-room")
    .map((each) => interestSentence(sentences[language], each));
  const others = reasons.map((reason) => reasonSentence(sentences[language], reason));
  return [...own, ...others].slice(0, WHY_AT_MOST);
}
