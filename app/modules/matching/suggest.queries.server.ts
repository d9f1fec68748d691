import { matching as english } from "~/locales/en/matching";
import { matching as polish } from "~/locales/pl/matching";
import type { Language, LocalisedText } from "~/shared/language";
import type { Draft } from "../initiatives/initiative.schema";
import { suspensionsOf } from "../cities/suspensions.queries.server";
import { citiesToRank } from "./city-profiles.queries.server";
import { ANALYSIS_VERSION } from "./engine/analyse";
import type { InitiativeProfile } from "./engine/profile";
import { type Match, rankPrepared } from "./engine/rank";
import type { MatchingSentences } from "./engine/reasons";
import { strengthOf } from "./engine/strength";
import { cautionSentence, reasonSentence } from "./match-on-programme";
import type { SuggestedCity } from "./suggested-city";

const sentences: Record<Language, MatchingSentences> = { pl: polish, en: english };

/** Shorter texts say too little to propose anything. */
const leastCharacters = 12;

/** The ten cities that fit a draft best, with their reasons in the reader's language. */
export async function suggestForDraft(draft: Draft, language: Language): Promise<SuggestedCity[]> {
  const text = [draft.summary, draft.description].join("\n");
  if (draft.title.length + text.trim().length < leastCharacters) return [];
  const { startsOn, endsOn, ...rest } = draft;
  const matches = await ranked({
    ...rest,
    text,
    startsOn: startsOn || undefined,
    endsOn: endsOn || undefined,
  });
  return inWords(matches.slice(0, 10), language);
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

/** All cities that may be asked about an initiative, the best first. */
export async function suggestForInitiative(
  initiative: Published,
  language: Language,
): Promise<SuggestedCity[]> {
  return inWords(await ranked(profileOf(initiative)), language);
}

/** Cities that must not be asked about an initiative and why; of a suspension also the day and the reason. */
export async function citiesNotToAsk(initiative: Published, language: Language) {
  const excluded = (await rankedAll(profileOf(initiative))).flatMap((match) =>
    match.excluded ? { slug: match.city, name: match.name[language], why: match.excluded } : [],
  );
  const suspensions = await suspensionsOf(excluded.map(({ slug }) => slug));
  return excluded.map((city) => ({ ...city, suspension: suspensions.get(city.slug) ?? null }));
}

/** What the engine says of one city for an initiative, as it is kept with an introduction; null when it must not be asked. */
export async function matchRecord(initiative: Published, citySlug: string) {
  const matches = await ranked(profileOf(initiative));
  const rank = matches.findIndex((match) => match.city === citySlug);
  const match = matches[rank];
  if (!match) return null;
  return {
    rank: rank + 1,
    score: match.score,
    features: { ...match.features },
    reasons: match.reasons.map(({ code, weight, source }) => ({ code, weight, source })),
    ranking: matches.map(({ city }) => city),
    analysis: ANALYSIS_VERSION,
  };
}

/** One city's reasons for an initiative, or null. */
export async function suggestedCity(initiative: Published, citySlug: string, language: Language) {
  const cities = await suggestForInitiative(initiative, language);
  return cities.find((city) => city.slug === citySlug) ?? null;
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

async function ranked(profile: InitiativeProfile): Promise<Named[]> {
  return (await rankedAll(profile)).filter((match) => !match.excluded);
}

async function rankedAll(profile: InitiativeProfile): Promise<Named[]> {
  const { cities, context } = await citiesToRank();
  const names = new Map(cities.map((city) => [city.profile.slug, city.profile.name]));
  return rankPrepared(profile, cities, context).map((match) => ({
    ...match,
    name: names.get(match.city)!,
  }));
}

function inWords(matches: Named[], language: Language): SuggestedCity[] {
  return matches.map((match) => ({
    slug: match.city,
    name: match.name[language],
    score: match.score,
    strength: strengthOf(match.score),
    reasons: match.reasons.map((reason) => reasonSentence(sentences[language], reason)),
    cautions: match.cautions.map((caution) => cautionSentence(sentences[language], caution)),
  }));
}
