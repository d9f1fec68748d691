import { fold } from "~/shared/text";
import { wordOf } from "~/shared/words";
import type { LexiconEntry } from "../engine/lexicon";
import type { Language, Localised } from "../engine/profile";

/** A word that staff gave to a concept, or took from it. */
export type FormChange = { concept: string; language: Language; form: string; isAdded: boolean };

/** A concept that staff added. */
export type AddedConcept = { concept: string; fields: string[]; label: Localised };

/**
 * The lexicon as staff left it: the one shipped, their own concepts after it, and their changes in the order given.
 * A change of a concept that no longer ships is passed over. Example: adding "skansen*" and taking it away again leaves
 * the lexicon as it was.
 */
export function editedLexicon(
  shipped: readonly LexiconEntry[],
  added: readonly AddedConcept[],
  changes: readonly FormChange[],
): LexiconEntry[] {
  const entries = new Map(shipped.map((entry) => [entry.concept, entry]));
  for (const { concept, fields, label } of added)
    if (!entries.has(concept)) entries.set(concept, { concept, fields, label, pl: [], en: [] });
  for (const { concept, language, form, isAdded } of changes) {
    const entry = entries.get(concept);
    if (!entry) continue;
    const others = entry[language].filter((known) => known !== form);
    entries.set(concept, { ...entry, [language]: isAdded ? [...others, form] : others });
  }
  return [...entries.values()];
}

/** A word as the lexicon keeps it: in lower case, its parts one space apart. */
export const tidyForm = (typed: string) =>
  typed.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");

export type FormProblem =
  "lexicon-word" | "lexicon-short" | "lexicon-common" | "lexicon-known" | "lexicon-long";

const MOST_WORDS = 5;
const LONGEST = 60;
/** Letters before `*`: fewer begin too many words. */
const SHORTEST_START = 3;

/** Why a word, already tidy, cannot be given to a concept in a language; undefined when it can. */
export function problemOf(
  form: string,
  language: Language,
  entry: Pick<LexiconEntry, Language>,
): FormProblem | undefined {
  const tokens = form.split(" ");
  if (form.length > LONGEST || tokens.length > MOST_WORDS) return "lexicon-long";
  if (!tokens.every((token) => /^[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*[*=]?$/u.test(token)))
    return "lexicon-word";
  if (tokens.some((token) => token.endsWith("*") && token.length <= SHORTEST_START))
    return "lexicon-short";
  const first = tokens[0]!;
  if (wordOf(bare(first), language).isStop || bare(first).length < 2) return "lexicon-common";
  if (entry[language].includes(form)) return "lexicon-known";
  return undefined;
}

const bare = (token: string) => token.replace(/[*=]$/, "");

/** What every text that a form names holds, folded: the start of its first word. Example: "skansen*" gives "skansen". */
export function startOfForm(form: string, language: Language): string {
  const first = form.split(" ")[0]!;
  return fold(/[*=]$/.test(first) ? bare(first) : wordOf(first, language).stem);
}
