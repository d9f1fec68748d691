import MiniSearch from "minisearch";
import { corpusOf, lengthOf, rarity } from "~/modules/matching/engine/corpus";
import { acceptanceOf } from "~/modules/matching/engine/memory";
import { analyseCity, prepareCities } from "~/modules/matching/engine/prepare";
import type { InitiativeProfile, Language } from "~/modules/matching/engine/profile";
import { rankPrepared } from "~/modules/matching/engine/rank";
import type { Weights } from "~/modules/matching/engine/weights";
import { cityProfile } from "~/modules/matching/city-profile";
import { type Programme, programmeContext } from "~/modules/matching/match-on-programme";
import { wordsOf } from "~/shared/words";
import type { Grades, Ranking } from "./metrics";

/** Ranks all cities for one text. `language` is that of the text. */
export type Ranker = (query: Query) => Ranking | Promise<Ranking>;
export type Query = InitiativeProfile & { id: string; language: Language };

/** The engine as it is, or with other weights. */
export function engineRanker(programme: Programme, on: string, weights?: Weights): Ranker {
  const context = { ...programmeContext(programme, on), ...(weights ? { weights } : {}) };
  const cities = prepareCities(programme.cities.map(cityProfile), context);
  return (query) => rankPrepared(query, cities, context, 0).map(({ city }) => city);
}

/** The same order for nobody: by a hash of the query's id and the city. */
export function randomRanker({ cities }: Programme): Ranker {
  return ({ id, language }) =>
    inOrder(cities.map(({ slug }) => [slug, hash(`${id} ${language} ${slug}`)]));
}

/** The same order for everybody: the partner judged best and with most on record first. */
export function popularityRanker({ cities }: Programme, on: string): Ranker {
  const order = inOrder(
    cities.map((city) => [
      city.slug,
      acceptanceOf(city.activity.judgement, [], on) *
        Math.log2(2 + city.links.length + city.undertakings.length),
    ]),
  );
  return () => order;
}

/**
 * The order of somebody else who graded the same situations without seeing the first grades: how far people agree.
 * Equal grades stand as popularity has them.
 */
export function judgeRanker(grades: Readonly<Record<string, Grades>>, popularity: Ranker): Ranker {
  return async (query) => {
    const usual = await popularity(query);
    const given = grades[query.id] ?? {};
    return inOrder(usual.map((slug, place) => [slug, (given[slug] ?? 0) - place / usual.length]));
  };
}

/** Everything that is written about each city, as the engine reads it. */
export function documentsOf(programme: Programme, on: string) {
  const { lexicon } = programmeContext(programme, on);
  return programme.cities.map((city) => {
    const { profile, terms } = analyseCity(cityProfile(city), lexicon);
    const told = [
      profile.summary,
      ...profile.fields.map(({ note }) => note),
      ...profile.agreements.flatMap(({ title, note }) => [title, note]),
      ...profile.records.flatMap(({ title, detail, institutions }) => [
        title,
        detail,
        institutions?.home,
        institutions?.partner,
      ]),
    ];
    const text = (language: Language) =>
      [profile.name[language], ...told.map((part) => part?.[language] ?? "")].join("\n");
    return { slug: city.slug, pl: text("pl"), en: text("en"), terms };
  });
}

export type Documents = ReturnType<typeof documentsOf>;

/** BM25 over stems and folded beginnings of words, k1 = 1.2, b = .5, as the engine's own feature has them. */
export function bm25Ranker(documents: Documents): Ranker {
  const corpus = corpusOf(documents.map(({ terms }) => ({ terms, concepts: [] })));
  return ({ title, text, language }) => {
    const wanted = new Set(
      wordsOf(`${title}\n${text}`, language)
        .filter(({ isStop }) => !isStop)
        .flatMap(({ stem, beginning }) => [stem, beginning]),
    );
    return inOrder(
      documents.map(({ slug, terms }) => {
        const norm =
          1.2 *
          (0.5 + (0.5 * lengthOf(terms[language])) / Math.max(1, corpus.averageLength[language]));
        let sum = 0;
        for (const term of wanted) {
          const times = terms[language].get(term) ?? 0;
          const rare = rarity(corpus.terms[language].get(term), corpus.documents);
          sum += (rare * times * 2.2) / (times + norm);
        }
        return [slug, sum];
      }),
    );
  };
}

/** minisearch on the same texts, with the same stems, prefixes of five letters and BM25 parameters. */
export function miniSearchRanker(documents: Documents): Ranker {
  const indexes = { pl: indexOf(documents, "pl"), en: indexOf(documents, "en") };
  return ({ title, text, language }) => {
    const found = indexes[language]
      .search(`${title}\n${text}`, { bm25: { k: 1.2, b: 0.5, d: 0.5 } })
      .map(({ id }) => String(id));
    return [...found, ...documents.map(({ slug }) => slug).filter((slug) => !found.includes(slug))];
  };
}

function indexOf(documents: Documents, language: Language) {
  const index = new MiniSearch({
    idField: "slug",
    fields: [language],
    tokenize: (text) =>
      wordsOf(text, language)
        .filter(({ isStop }) => !isStop)
        .flatMap(({ stem, beginning }) => [stem, beginning]),
    processTerm: (term) => term,
  });
  index.addAll(documents);
  return index;
}

/** Slugs by value, the highest first; equal ones by name. */
export const inOrder = (valued: [slug: string, value: number][]): string[] =>
  valued.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([slug]) => slug);

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
