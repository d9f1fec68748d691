import { guessLanguage } from "~/shared/stop-words";
import { wordsOf } from "~/shared/words";
import { analyse, hasTerms, isPrefix, type AnalysedText } from "./analyse";
import { rarity } from "./corpus";
import { conceptsIn, type Lexicon, type LexiconEntry } from "./lexicon";
import type {
  FieldCode,
  InitiativeProfile,
  Language,
  Localised,
  MatchContext,
  OrganisationType,
} from "./profile";
import { isTelling } from "./telling-words";
import { countriesNamed, countryNames, namesTongue, placeWordsOf, type PlaceWords } from "./places";

/** An initiative as the engine understands it. */
export type AnalysedInitiative = {
  profile: InitiativeProfile;
  language: Language;
  text: AnalysedText;
  /** Terms that occur in the corpus, with how much one occurrence tells. */
  rarities: ReadonlyMap<string, number>;
  /** Words that name no idea, but are rare enough, and of a kind, to prove something; each once. */
  tellingWords: TellingWord[];
  places: PlaceWords;
  /** Countries it names, beside the home country, with the place in each that it speaks of. */
  countries: ReadonlyMap<string, Localised>;
  /** Whether it names a language spoken abroad. */
  namesTongue: boolean;
  /** Weight of each concept named; positive, the heaviest first. */
  concepts: ReadonlyMap<string, number>;
  conceptTotal: number;
  /** For each concept named those that stand in for it, with the share of it that they prove, in (0, 1). */
  standIns: ReadonlyMap<string, readonly { concept: string; share: number }[]>;
  /** Weight of each field in (0, 1]; the main one weighs 1. */
  fields: ReadonlyMap<FieldCode, number>;
  kindsWanted: ReadonlySet<OrganisationType>;
  direction: "learn" | "give" | undefined;
  isEuFunded: boolean;
  languages: string[];
  /** The day on which conditions are judged. */
  day: string;
};

const TITLE_BONUS = 1.25;
/** Words for a whole field, and even more for a form of work, tell cities apart less than what is done. */
const WHOLE_FIELD = 0.75;
const FORM_OF_WORK = 0.4;
/** Audiences and institutions say with whom, not what. */
const AUDIENCE = 0.3;
/** Below this weight the concepts say too little to be the measure of a match. */
const ENOUGH = 4;
/** A shared beginning of a word says less than a shared stem. */
const PREFIX_SHARE = 0.5;
/** Words found with more than one city in ten prove nothing. */
const TELLING = 2.1;
/** Who practises the nearest neighbour of an idea proves so much of the idea; each further one less. */
const STAND_IN = 0.8;
const FURTHER = 0.8;
const FIELDS_AT_MOST = 4;
const FIELD_THRESHOLD = 0.35;

export type TellingWord = {
  surface: string;
  stem: string;
  beginning: string;
  rarity: number;
  /** Written with a capital inside a sentence. */
  isName: boolean;
};

export function understand(profile: InitiativeProfile, context: MatchContext): AnalysedInitiative {
  const { lexicon } = context;
  const whole = [profile.title, profile.text, profile.fundingProgramme ?? ""].join("\n");
  const language = profile.language ?? guessLanguage(whole);
  const text = analyse(whole, language, lexicon);
  const inTitle = analyse(profile.title, language, lexicon).concepts;
  const rarities = raritiesOf(text, language, context);
  const places = placeWordsOf(text.words, whole, {
    noPlaces: noPlacesIn(text, lexicon),
    isKnown: (word) => word.isStop || conceptsIn([word], language, lexicon).size > 0,
  });
  const countries = new Map(
    countriesNamed(places, context.countries.keys(), language).map((code) => [
      code,
      countryNames(code),
    ]),
  );
  for (const { countries: codes = [], label } of areasIn(text, lexicon))
    for (const code of codes) if (!countries.has(code)) countries.set(code, label);
  const concepts = new Map<string, number>();
  const kinds = new Set<OrganisationType>();
  const directions = { learn: 0, give: 0 };
  let isEuFunded = false;
  for (const [concept, surfaces] of text.concepts) {
    const entry = lexicon.entries.get(concept);
    if (!entry) continue;
    if (entry.countries) continue;
    const emphasis = (inTitle.has(concept) ? TITLE_BONUS : 1) * generality(entry);
    const rare = rarity(context.corpus.concepts.get(concept), context.corpus.documents);
    concepts.set(concept, emphasis * rare * (1 + Math.log(surfaces.length)));
    if (entry.kind) kinds.add(entry.kind);
    if (entry.direction) directions[entry.direction] += surfaces.length;
    if (entry.euProgramme) isEuFunded = true;
  }
  countries.delete(context.home.country);
  return {
    profile,
    language,
    text,
    rarities,
    tellingWords: tellingWordsOf(text, language, rarities, whole),
    places,
    countries,
    namesTongue: namesTongue(places, context.countries.values(), context.home.languages),
    concepts: heaviestFirst(concepts),
    conceptTotal: Math.max(ENOUGH, sum(concepts.values())),
    standIns: new Map(
      [...concepts.keys()].map((concept) => [concept, standInsOf(concept, context)]),
    ),
    fields: fieldsOf(profile, concepts, context),
    kindsWanted: kindsWantedBy(profile, kinds),
    direction: directionOf(directions),
    isEuFunded,
    languages: profile.languages?.length ? profile.languages : context.home.languages,
    day: profile.startsOn && profile.startsOn > context.now ? profile.startsOn : context.now,
  };
}

/** Names that look like places and are none, as written. */
function noPlacesIn({ concepts }: AnalysedText, { entries }: Lexicon) {
  return [...concepts].flatMap(([concept, surfaces]) =>
    entries.get(concept)?.countries?.length === 0 ? surfaces : [],
  );
}

/** The places and regions named, without those whose words are part of a longer one: "Latin American" is not American. */
function areasIn({ concepts }: AnalysedText, { entries }: Lexicon): LexiconEntry[] {
  const named = [...concepts].flatMap(([concept, surfaces]) => {
    const entry = entries.get(concept);
    return entry?.countries ? [{ entry, surfaces }] : [];
  });
  const isPart = (surface: string) =>
    named.some(({ surfaces }) =>
      surfaces.some((other) => other !== surface && other.split(" ").includes(surface)),
    );
  return named.flatMap(({ entry, surfaces }) => (surfaces.every(isPart) ? [] : [entry]));
}

/** Neighbours of a concept. One that many cities practise tells less than the concept itself would. */
function standInsOf(concept: string, { lexicon, corpus }: MatchContext) {
  const rareness = (code: string) => rarity(corpus.concepts.get(code), corpus.documents);
  const own = rareness(concept);
  return (lexicon.entries.get(concept)?.related ?? []).map((other, place) => ({
    concept: other,
    share: STAND_IN * FURTHER ** place * Math.min(1, rareness(other) / own),
  }));
}

function heaviestFirst(weights: ReadonlyMap<string, number>) {
  return new Map([...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

function raritiesOf({ terms }: AnalysedText, language: Language, { corpus }: MatchContext) {
  const rarities = new Map<string, number>();
  for (const term of terms.keys()) {
    const found = corpus.terms[language].get(term);
    if (!found) continue;
    rarities.set(term, rarity(found, corpus.documents) * (isPrefix(term) ? PREFIX_SHARE : 1));
  }
  return rarities;
}

function tellingWordsOf(
  { words, concepts }: AnalysedText,
  language: Language,
  rarities: ReadonlyMap<string, number>,
  whole: string,
) {
  const inIdeas = new Set<string>();
  for (const surfaces of concepts.values())
    for (const surface of surfaces)
      for (const { beginning } of wordsOf(surface, language)) inIdeas.add(beginning);
  const telling = new Map<string, TellingWord>();
  for (const word of words) {
    const { surface, stem, beginning } = word;
    const rarity = rarities.get(stem) ?? 0;
    if (rarity < TELLING || telling.has(beginning) || inIdeas.has(beginning)) continue;
    if (!hasTerms(word) || !isTelling(word, language)) continue;
    telling.set(beginning, { surface, stem, beginning, rarity, isName: isNameIn(whole, surface) });
  }
  return [...telling.values()];
}

function isNameIn(whole: string, surface: string) {
  return /^\p{Lu}/u.test(surface) && new RegExp(`[\\p{Ll},;] ${surface}`, "u").test(whole);
}

function fieldsOf(
  profile: InitiativeProfile,
  concepts: ReadonlyMap<string, number>,
  context: MatchContext,
) {
  if (profile.fields?.length) return new Map(profile.fields.map((field) => [field, 1]));
  const weights = new Map<FieldCode, number>();
  for (const [concept, weight] of concepts) {
    context.lexicon.entries.get(concept)?.fields.forEach((field, position) => {
      weights.set(field, (weights.get(field) ?? 0) + (position === 0 ? weight : weight / 2));
    });
  }
  const heaviest = Math.max(...weights.values());
  return new Map(
    [...weights]
      .map(([field, weight]) => [field, weight / heaviest] as const)
      .filter(([, weight]) => weight >= FIELD_THRESHOLD)
      .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
      .slice(0, FIELDS_AT_MOST),
  );
}

/** The kinds it asks for; else its own kind, for like works with like; else those its words name. */
function kindsWantedBy(
  { partnerTypes, organisationType }: InitiativeProfile,
  named: Set<OrganisationType>,
) {
  if (partnerTypes?.length) return new Set(partnerTypes);
  return organisationType ? new Set([organisationType, ...named]) : named;
}

function directionOf({ learn, give }: { learn: number; give: number }) {
  if (learn === give) return undefined;
  return learn > give ? "learn" : "give";
}

function generality({ concept, fields, generic }: LexiconEntry) {
  if (generic) return AUDIENCE;
  if (fields.length === 0) return FORM_OF_WORK;
  return fields.includes(concept) ? WHOLE_FIELD : 1;
}

function sum(values: Iterable<number>) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
