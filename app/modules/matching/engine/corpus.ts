import type { Language } from "./profile";

/**
 * How common terms and concepts are. Counted once over a fixed collection and handed to every ranking, so
 * that a city joining the list changes nothing among the others.
 */
export type CorpusStatistics = {
  documents: number;
  averageLength: Record<Language, number>;
  terms: Record<Language, ReadonlyMap<string, number>>;
  concepts: ReadonlyMap<string, number>;
};

export type CorpusDocument = {
  terms: Record<Language, ReadonlyMap<string, number>>;
  concepts: Iterable<string>;
};

export function corpusOf(documents: CorpusDocument[]): CorpusStatistics {
  const average = (language: Language) =>
    documents.reduce((sum, document) => sum + lengthOf(document.terms[language]), 0) /
    Math.max(1, documents.length);
  const count = (language: Language) =>
    countOf(documents.map((each) => each.terms[language].keys()));
  return {
    documents: documents.length,
    averageLength: { pl: average("pl"), en: average("en") },
    terms: { pl: count("pl"), en: count("en") },
    concepts: countOf(documents.map((document) => document.concepts)),
  };
}

/**
 * Inverse document frequency, ln(1 + (N − n + ½) / (n + ½)) (Robertson and Spärck Jones, as in Lucene).
 * Example: in 30 documents a term of one document weighs 3.0, a term of all of them 0.02.
 */
export function rarity(found: number | undefined, documents: number): number {
  const n = Math.min(found ?? 0, documents);
  return Math.log(1 + (documents - n + 0.5) / (n + 0.5));
}

export function lengthOf(terms: ReadonlyMap<string, number>): number {
  let length = 0;
  for (const times of terms.values()) length += times;
  return length;
}

function countOf(collections: Iterable<string>[]) {
  const counts = new Map<string, number>();
  for (const collection of collections) {
    for (const item of new Set(collection)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}
