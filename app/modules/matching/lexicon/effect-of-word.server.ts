import { db } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import { wordsOf } from "~/shared/words";
import type { Actor } from "../../accounts/actor";
import { may } from "../../accounts/rights";
import { publicStatuses } from "../../initiatives/initiative";
import { analysedCities } from "../analysed-cities.server";
import { citiesToRank } from "../city-profiles.queries.server";
import { corpusOf } from "../engine/corpus";
import { compileLexicon, conceptsIn, type Lexicon, type LexiconEntry } from "../engine/lexicon";
import {
  type AnalysedCity,
  analyseCity,
  type Evidence,
  prepareAnalysed,
  type PreparedCity,
} from "../engine/prepare";
import type { InitiativeProfile, MatchContext } from "../engine/profile";
import { rankPrepared } from "../engine/rank";
import { problemOf, startOfForm, tidyForm } from "./edited-lexicon";
import type { FormInput } from "./edit-lexicon.server";
import { lexiconInUse } from "./lexicon-in-use.server";

const SHOWN = 10;
/** Initiatives whose first cities are compared: each takes two rankings. */
const RANKED = 5;
const FIRST = 3;
/** Texts looked into: the newest that hold the start of the word. */
const LOOKED_INTO = 300;

/** What changes once a concept has one more word. */
export type Effect = {
  language: Language;
  form: string;
  /** Initiatives, published or on the way, that would be about the concept and are not; the newest first. */
  initiatives: {
    id: number;
    title: string;
    /** The first cities proposed now and then, where they differ. */
    cities: { before: string[]; after: string[] } | null;
  }[];
  /** Those not shown. */
  moreInitiatives: number;
  /** What is written about cities and would name the concept. */
  records: { city: string; text: string }[];
  moreRecords: number;
  /** Labels of concepts that the word names already. */
  others: string[];
};

/** Shows staff what a word would do, before it is given to a concept; changes nothing. */
export async function previewForm(
  actor: Actor,
  concept: string,
  { language, form: typed }: FormInput,
  reader: Language,
) {
  if (!may(actor, "lexicon.write")) return refused("not-allowed");
  const lexicon = await lexiconInUse();
  const entry = lexicon.entries.get(concept);
  if (!entry) return refused("not-found");
  const word = { concept, language, form: tidyForm(typed) };
  const problem = problemOf(word.form, language, entry);
  if (problem) return refused(problem);
  return accepted(await effectOf(word, entry, lexicon, reader));
}

async function effectOf(
  word: Word,
  entry: LexiconEntry,
  lexicon: Lexicon,
  reader: Language,
): Promise<Effect> {
  const edited = compileLexicon(
    [...lexicon.entries.values()].map((other) =>
      other === entry ? { ...entry, [word.language]: [...entry[word.language], word.form] } : other,
    ),
  );
  const [found, cities] = await Promise.all([
    initiativesGaining(word, lexicon, edited),
    citiesGaining(word, lexicon, edited),
  ]);
  const firsts = await firstCities(found.slice(0, RANKED), cities, edited, reader);
  const records = cities.gaining.flatMap(({ city, evidence }) =>
    evidence.map((each) => ({ city: city.profile.name[reader], text: toldOf(each, reader) })),
  );
  return {
    language: word.language,
    form: word.form,
    initiatives: found.slice(0, SHOWN).map(({ id, title, language }, index) => ({
      id,
      title: pick(title, reader === "en" ? "en" : (language as Language)).text,
      cities: firsts[index] ?? null,
    })),
    moreInitiatives: Math.max(0, found.length - SHOWN),
    records: records.slice(0, SHOWN),
    moreRecords: Math.max(0, records.length - SHOWN),
    others: othersNamed(word, lexicon).map(
      (concept) => lexicon.entries.get(concept)!.label[reader],
    ),
  };
}

type Word = { concept: string; language: Language; form: string };

function othersNamed({ concept, language, form }: Word, lexicon: Lexicon): string[] {
  const words = wordsOf(form.replaceAll(/[*=]/g, ""), language);
  return [...conceptsIn(words, language, lexicon).keys()].filter((other) => other !== concept);
}

const namesIt = (text: string, { concept, language }: Word, lexicon: Lexicon) =>
  conceptsIn(wordsOf(text, language), language, lexicon).has(concept);

async function initiativesGaining(word: Word, lexicon: Lexicon, edited: Lexicon) {
  const rows = await db.initiative.findMany({
    where: {
      status: { in: ["submitted", ...publicStatuses] },
      searchText: { contains: startOfForm(word.form, word.language) },
    },
    select: {
      ...{ id: true, title: true, summary: true, description: true, language: true },
      ...{ fields: true, goals: true, partnerTypes: true, languages: true },
      ...{ fundingProgramme: true, organisation: { select: { type: true } } },
    },
    orderBy: { id: "desc" },
    take: LOOKED_INTO,
  });
  return rows
    .map(({ title, summary, description, ...row }) => ({
      ...row,
      title: title as LocalisedText,
      told: [title, summary, description] as LocalisedText[],
    }))
    .filter(({ told }) => {
      const text = told.map((part) => part[word.language] ?? "").join("\n");
      return namesIt(text, word, edited) && !namesIt(text, word, lexicon);
    });
}

type Gained = Awaited<ReturnType<typeof initiativesGaining>>[number];

async function citiesGaining({ concept, language, form }: Word, lexicon: Lexicon, edited: Lexicon) {
  const start = startOfForm(form, language).slice(0, 5);
  const before = await analysedCities(lexicon);
  const after = new Map<string, AnalysedCity>();
  const gaining: { city: AnalysedCity; evidence: Evidence[] }[] = [];
  for (const city of before) {
    const holds = [...city.terms[language].keys()].some((term) => term.startsWith(`~${start}`));
    if (!holds) continue;
    const anew = analyseCity(city.profile, edited);
    after.set(city.profile.slug, anew);
    const evidence = anew.evidence.filter(
      ({ concepts }, index) =>
        concepts.has(concept) && !city.evidence[index]?.concepts.has(concept),
    );
    if (evidence.length > 0) gaining.push({ city: anew, evidence });
  }
  return { gaining, all: before.map((city) => after.get(city.profile.slug) ?? city) };
}

/** The first cities of each initiative now and with the word, where they differ. */
async function firstCities(
  initiatives: Gained[],
  { all }: { all: AnalysedCity[] },
  edited: Lexicon,
  reader: Language,
) {
  if (initiatives.length === 0) return [];
  const now = await citiesToRank();
  const documents = all.map(({ terms, concepts }) => ({ terms, concepts: concepts.keys() }));
  const context = { ...now.context, lexicon: edited, corpus: corpusOf(documents) };
  const cities = prepareAnalysed(all, context);
  const first = (profile: InitiativeProfile, among: PreparedCity[], within: MatchContext) =>
    rankPrepared(profile, among, within, 0)
      .slice(0, FIRST)
      .map(
        ({ city }) => among.find(({ profile: { slug } }) => slug === city)!.profile.name[reader],
      );
  return initiatives.map((row) => {
    const profile = profileOf(row);
    const before = first(profile, now.cities, now.context);
    const after = first(profile, cities, context);
    return before.join() === after.join() ? null : { before, after };
  });
}

function profileOf({ told, organisation, ...row }: Gained): InitiativeProfile {
  const language: Language = row.language === "en" ? "en" : "pl";
  const [title = "", ...rest] = told.map((part) => part[language] ?? "");
  return { ...row, language, title, text: rest.join("\n"), organisationType: organisation.type };
}

function toldOf({ about }: Evidence, reader: Language): string {
  if ("record" in about) return about.record.title[reader];
  if ("agreement" in about) return about.agreement.title[reader];
  if ("standing" in about) return about.standing.note?.[reader] ?? "";
  if ("seeks" in about) return about.seeks[reader];
  if ("offers" in about) return about.offers[reader];
  return about.told[reader];
}
