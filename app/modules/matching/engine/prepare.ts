import { analyse } from "./analyse";
import { lengthOf } from "./corpus";
import { kilometresBetween } from "./distance";
import type { ConceptHits, Lexicon } from "./lexicon";
import { acceptancesOf } from "./memory";
import { countryNames, placeNamesOf, type PlaceNames } from "./places";
import type {
  Agreement,
  CityProfile,
  Country,
  FieldStanding,
  Language,
  Localised,
  MatchContext,
  OrganisationType,
  SharedRecord,
} from "./profile";

/** A piece of what is known about a city, with the concepts it names and how much it proves. */
export type Evidence = {
  about:
    | { record: SharedRecord }
    | { standing: FieldStanding }
    | { agreement: Agreement }
    | { told: Localised }
    | { seeks: Localised }
    | { offers: Localised };
  concepts: ReadonlySet<string>;
  /** Those of a record that its title already names. */
  titleConcepts: ReadonlySet<string>;
  /** Kinds of organisations they name. */
  kinds: OrganisationType[];
  /** Stems of its words, by language. */
  stems: Record<Language, ReadonlySet<string>>;
  /** In [0, 1]: practised 1, sought or offered .8, planned .7, told .6, agreed .5. */
  level: number;
};

export type AnalysedCity = {
  profile: CityProfile;
  terms: Record<Language, ReadonlyMap<string, number>>;
  lengths: Record<Language, number>;
  evidence: Evidence[];
  /** The best level at which each concept is proved. */
  concepts: ReadonlyMap<string, number>;
  standings: ReadonlyMap<string, FieldStanding>;
};

/** A city ready to be ranked: everything that does not depend on the initiative. */
export type PreparedCity = AnalysedCity & {
  country: Country | undefined;
  countryNames: Localised;
  names: PlaceNames;
  kilometres: number;
  /** The chance that it accepts: of anybody, and of organisations of a kind that asked before. */
  acceptance: number;
  acceptanceBy: ReadonlyMap<OrganisationType, number>;
};

/** Analyses cities once; keep the result for as long as cities and context stay the same. */
export function prepareCities(profiles: CityProfile[], context: MatchContext): PreparedCity[] {
  return prepareAnalysed(
    profiles.map((profile) => analyseCity(profile, context.lexicon)),
    context,
  );
}

/** As `prepareCities`, for cities analysed beforehand with the same lexicon. */
export function prepareAnalysed(cities: AnalysedCity[], context: MatchContext): PreparedCity[] {
  return cities.map((city) => {
    const { profile } = city;
    const country = context.countries.get(profile.country);
    return {
      ...city,
      country,
      countryNames: countryNames(profile.country),
      names: placeNamesOf(profile, country),
      kilometres: kilometresBetween(context.home, profile),
      ...acceptancesOf(profile, context.now),
    };
  });
}

/** Reads all that is written about a city, in both languages. Needs no corpus: corpora are made of it. */
export function analyseCity(profile: CityProfile, lexicon: Lexicon): AnalysedCity {
  const told = tellingsOf(profile);
  const terms = { pl: new Map<string, number>(), en: new Map<string, number>() };
  const evidence = told.map(({ about, text, level }): Evidence => {
    const pl = analyse(text.pl, "pl", lexicon);
    const en = analyse(text.en, "en", lexicon);
    addTo(terms.pl, pl.terms);
    addTo(terms.en, en.terms);
    const concepts = eitherOf(pl.concepts, en.concepts);
    const stems = { pl: new Set(pl.terms.keys()), en: new Set(en.terms.keys()) };
    const titleConcepts = "record" in about ? conceptsOf(about.record.title, lexicon) : concepts;
    const kinds = [...concepts].flatMap((concept) => lexicon.entries.get(concept)?.kind ?? []);
    return { about, level, concepts, titleConcepts, kinds, stems };
  });
  const concepts = new Map<string, number>();
  for (const { concepts: named, level } of evidence) {
    for (const concept of named) concepts.set(concept, Math.max(level, concepts.get(concept) ?? 0));
  }
  return {
    profile,
    terms,
    lengths: { pl: lengthOf(terms.pl), en: lengthOf(terms.en) },
    evidence,
    concepts,
    standings: new Map(profile.fields.map((standing) => [standing.field, standing])),
  };
}

type Telling = { about: Evidence["about"]; text: Localised; level: number };

const WISHED = 0.8;

function tellingsOf(profile: CityProfile): Telling[] {
  const { summary, seeks, offers, fields, agreements, records } = profile;
  const tellings: Telling[] = sentencesOf(summary).map((told) => ({
    about: { told },
    text: told,
    level: 0.6,
  }));
  if (seeks) tellings.push({ about: { seeks }, text: seeks, level: WISHED });
  if (offers) tellings.push({ about: { offers }, text: offers, level: WISHED });
  for (const standing of fields) {
    if (!standing.note) continue;
    tellings.push({
      about: { standing },
      text: standing.note,
      level: standing.practised > 0 ? 0.9 : 0.5,
    });
  }
  for (const agreement of agreements) {
    tellings.push({
      about: { agreement },
      text: joined(agreement.title, agreement.note),
      level: 0.5,
    });
  }
  for (const record of records) {
    const { home, partner } = record.institutions ?? {};
    const text = joined(record.title, record.detail, home, partner);
    tellings.push({ about: { record }, text, level: record.kind === "plan" ? 0.7 : 1 });
  }
  return tellings;
}

/** Sentences side by side; the whole text when the two languages are cut differently. */
function sentencesOf(text: Localised): Localised[] {
  const cut = (language: Language) =>
    [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text[language])].map(
      ({ segment }) => segment.trim(),
    );
  const [polish, english] = [cut("pl"), cut("en")];
  if (polish.length !== english.length) return [text];
  return polish.map((pl, position) => ({ pl, en: english[position] ?? "" }));
}

function joined(...texts: (Localised | undefined)[]): Localised {
  const known = texts.filter((text) => text !== undefined);
  return { pl: known.map(({ pl }) => pl).join(". "), en: known.map(({ en }) => en).join(". ") };
}

function conceptsOf(text: Localised, lexicon: Lexicon): ReadonlySet<string> {
  const named = (language: Language) => analyse(text[language], language, lexicon).concepts;
  return eitherOf(named("pl"), named("en"));
}

function eitherOf(one: ConceptHits, other: ConceptHits): ReadonlySet<string> {
  return new Set([...one.keys(), ...other.keys()]);
}

function addTo(terms: Map<string, number>, more: ReadonlyMap<string, number>) {
  for (const [term, times] of more) terms.set(term, times + (terms.get(term) ?? 0));
}
