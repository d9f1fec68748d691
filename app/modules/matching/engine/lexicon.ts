import { fold } from "~/shared/text";
import { wordOf, type Word } from "~/shared/words";
import type { FieldCode, Language, Localised, OrganisationType } from "./profile";

/**
 * One idea with the words that name it. A form is a word or a phrase; a word ending in `*` stands for every
 * word that begins so, one ending in `=` for itself alone, any other for every word with the same stem. A concept named like a field is that field.
 */
export type LexiconEntry = {
  concept: string;
  /** The first is the main one; empty for forms of work, as a study visit. */
  fields: FieldCode[];
  /** Concepts that stand in for it where nobody practises it, the nearest first; they need not name it in return. */
  related?: string[];
  /** Whether it is a mere audience, institution or form that many initiatives name, and no subject. */
  generic?: true;
  /** The kind of organisation the concept names, if it names one. */
  kind?: OrganisationType;
  /** Whether the words say that home wants to learn or to give. */
  direction?: "learn" | "give";
  /** Whether the concept names a programme paid by the European Union. */
  euProgramme?: boolean;
  /** The countries in which the place named lies: where to look, not what is sought; none when it only looks like a place. */
  countries?: string[];
  label: Localised;
  pl: string[];
  en: string[];
};

type Matcher = { prefix: string } | { word: string } | { stem: string };
type Form = { concept: string; rest: Matcher[] };
type Index = {
  byPrefix: Map<string, Form[]>;
  byStem: Map<string, Form[]>;
  byWord: Map<string, Form[]>;
  /** Forms found before, by word: texts repeat their words. */
  known: Map<string, readonly Form[]>;
};
type Spelling = "exact" | "folded";

export type Lexicon = {
  entries: ReadonlyMap<string, LexiconEntry>;
  indexes: Record<Language, Record<Spelling, Index>>;
};

/** Words that named a concept, as written, in order of appearance. */
export type ConceptHits = Map<string, string[]>;

export function compileLexicon(entries: LexiconEntry[]): Lexicon {
  const compile = (language: Language, spelling: Spelling) => indexOf(entries, language, spelling);
  return {
    entries: new Map(entries.map((entry) => [entry.concept, entry])),
    indexes: {
      pl: { exact: compile("pl", "exact"), folded: compile("pl", "folded") },
      en: { exact: compile("en", "exact"), folded: compile("en", "folded") },
    },
  };
}

/**
 * Concepts named by the words. Polish typed without its diacritics is met too, but a text that has them is
 * taken at its word, so that `chorych` (the ill) is not `chór` (a choir).
 * Example: "trams", "tramwaje" and "wagony tramwajowe" all name `transport.tram`.
 */
export function conceptsIn(words: Word[], language: Language, lexicon: Lexicon): ConceptHits {
  const spelling = words.some((word) => word.lower !== word.folded) ? "exact" : "folded";
  const index = lexicon.indexes[language][spelling];
  const hits: ConceptHits = new Map();
  words.forEach((word, position) => {
    for (const form of formsStartingWith(word, index, spelling)) {
      const end = endOfPhrase(words, position, form.rest, spelling);
      if (end === undefined) continue;
      const surface = words
        .slice(position, end + 1)
        .map((part) => part.surface)
        .join(" ");
      const known = hits.get(form.concept);
      if (!known) hits.set(form.concept, [surface]);
      else known.push(surface);
    }
  });
  return hits;
}

const REMEMBERED = 20_000;

function formsStartingWith(word: Word, index: Index, spelling: Spelling): readonly Form[] {
  const known = index.known.get(word.lower);
  if (known) return known;
  const text = written(word, spelling);
  const forms = [
    ...(index.byStem.get(spelt(word.stem, spelling)) ?? []),
    ...(index.byWord.get(text) ?? []),
  ];
  for (let length = 2; length <= text.length; length += 1) {
    forms.push(...(index.byPrefix.get(text.slice(0, length)) ?? []));
  }
  if (index.known.size >= REMEMBERED) index.known.clear();
  index.known.set(word.lower, forms);
  return forms;
}

/** Where the phrase ends, if its other words follow; only stop words may stand between. */
function endOfPhrase(words: Word[], start: number, rest: Matcher[], spelling: Spelling) {
  let position = start;
  for (const matcher of rest) {
    position += 1;
    while (words[position]?.isStop && !meets(words[position]!, matcher, spelling)) position += 1;
    const word = words[position];
    if (!word || !meets(word, matcher, spelling)) return undefined;
  }
  return position;
}

function meets(word: Word, matcher: Matcher, spelling: Spelling) {
  if ("prefix" in matcher) return written(word, spelling).startsWith(matcher.prefix);
  if ("word" in matcher) return written(word, spelling) === matcher.word;
  return spelt(word.stem, spelling) === matcher.stem;
}

function indexOf(entries: LexiconEntry[], language: Language, spelling: Spelling): Index {
  const index: Index = {
    byPrefix: new Map(),
    byStem: new Map(),
    byWord: new Map(),
    known: new Map(),
  };
  for (const entry of entries) {
    for (const form of entry[language]) {
      const [first, ...rest] = form.split(" ").map((token) => matcherOf(token, language, spelling));
      if (!first) continue;
      const [map, key] = placeOf(first, index);
      const forms = map.get(key);
      if (!forms) map.set(key, [{ concept: entry.concept, rest }]);
      else forms.push({ concept: entry.concept, rest });
    }
  }
  return index;
}

function placeOf(matcher: Matcher, { byPrefix, byStem, byWord }: Index) {
  if ("prefix" in matcher) return [byPrefix, matcher.prefix] as const;
  if ("word" in matcher) return [byWord, matcher.word] as const;
  return [byStem, matcher.stem] as const;
}

function matcherOf(token: string, language: Language, spelling: Spelling): Matcher {
  if (token.endsWith("*")) return { prefix: spelt(token.slice(0, -1).toLowerCase(), spelling) };
  if (token.endsWith("=")) return { word: spelt(token.slice(0, -1).toLowerCase(), spelling) };
  return { stem: spelt(wordOf(token, language).stem, spelling) };
}

function written({ lower, folded }: Word, spelling: Spelling) {
  return spelling === "exact" ? lower : folded;
}

function spelt(text: string, spelling: Spelling) {
  return spelling === "exact" ? text : fold(text);
}
