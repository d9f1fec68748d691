import { healthTexts } from "~/locales/health";
import type { Language } from "~/shared/language";
import type { Health } from "../health/health";
import { reasonClause } from "../health/reason-clauses";

/** What is said of a relation's health. */
export type HealthWords = {
  /** "Cooperation is lively, but weakening." */
  summary: string;
  /** The two weightiest reasons in one line, for lists. */
  brief: string;
  /** Each reason as a sentence, in the order of their weight. */
  sentences: string[];
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The health of a relation in words. */
export function healthWords(
  { state, trend, reasons }: Pick<Health, "state" | "trend" | "reasons">,
  language: Language,
): HealthWords {
  const t = healthTexts[language];
  const clauses = reasons.map((reason) => reasonClause(t.reasons, reason));
  return {
    summary: `${t.summary(state, trend)}.`,
    brief: `${capital(clauses.slice(0, 2).join("; "))}.`,
    sentences: clauses.map((clause) => `${capital(clause)}.`),
  };
}
