import { db, type Prisma } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { wordsOf } from "~/shared/words";
import type { ShownInitiative } from "../initiatives/initiative.queries.server";
import type { Draft } from "../initiatives/initiative.schema";
import { type InitiativeStatus, publicStatuses } from "../initiatives/initiative";
import { citiesToRank } from "./city-profiles.queries.server";
import { hasTerms } from "./engine/analyse";
import { rarity } from "./engine/corpus";
import type { MatchContext } from "./engine/profile";
import { likenessOf } from "./engine/similarity";
import { understand } from "./engine/understand";
import type { SimilarInitiative } from "./similar-initiative";

/** Less alike is not worth a reader's time. */
const ALIKE = 0.3;
/** So alike that one of them may be the other told twice. */
const SAME = 0.6;
const SHOWN = 3;
const CONCEPTS_TOLD = 3;
/** Rows compared at most: those that share a rare term or a rare idea, in either language, and the newest of the same fields. */
const CANDIDATES = { terms: 40, concepts: 40, fields: 20 };
const TERMS_SOUGHT = 12;
const CONCEPTS_SOUGHT = 4;

type Told = Pick<Draft, "title" | "summary" | "description" | "fields" | "language">;

/**
 * Published initiatives that plan much the same, the likest first.
 * @param told.organisationId whose it is, when its people ask: their own others are found in any state, for they
 *   may have forgotten them; null for everybody else
 */
export async function similarInitiatives(
  told: Told & { id: number; organisationId: number | null },
  language: Language,
): Promise<SimilarInitiative[]> {
  const { context } = await citiesToRank();
  const texts = [told.title, told.summary, told.description];
  const sought = rarest(texts.join(" "), told.language === "en" ? "en" : "pl", context);
  if (sought.length === 0) return [];
  const own = understoodOf(told, told, context);
  const ideas = [...own.concepts.keys()].slice(0, CONCEPTS_SOUGHT);
  const found = await Promise.all([
    candidates(told, { terms: { hasSome: sought } }, CANDIDATES.terms),
    candidates(told, { analysis: { concepts: { hasSome: ideas } } }, CANDIDATES.concepts),
    candidates(told, { fields: { hasSome: told.fields } }, CANDIDATES.fields),
  ]);
  const rows = new Map(found.flat().map((row) => [row.id, row]));
  return [...rows.values()]
    .map((row) => {
      const text = (part: unknown) => pick(part as LocalisedText, row.language as Language).text;
      const { title, summary, description } = row;
      const parts = { title: text(title), summary: text(summary), description: text(description) };
      return { row, likeness: likenessOf(own, understoodOf(row, parts, context)) };
    })
    .filter(({ likeness }) => likeness.score >= ALIKE)
    .sort((a, b) => b.likeness.score - a.likeness.score || a.row.id - b.row.id)
    .slice(0, SHOWN)
    .map(({ row, likeness: { score, concepts } }) => ({
      id: row.id,
      title: pick(row.title as LocalisedText, language),
      organisation: pick(row.organisation.name as LocalisedText, language).text,
      isOwn: row.organisationId === told.organisationId,
      isSame: score >= SAME,
      about: concepts
        .flatMap((concept) => context.lexicon.entries.get(concept) ?? [])
        .filter(({ generic, fields }) => !generic && fields.length > 0)
        .slice(0, CONCEPTS_TOLD)
        .map(({ label }) => label[language]),
    }));
}

/** Others' published initiatives and one's own in any state but the last ones, the newest first. */
function candidates(
  { id, organisationId }: { id: number; organisationId: number | null },
  sharing: Prisma.InitiativeWhereInput,
  take: number,
) {
  return db.initiative.findMany({
    where: {
      ...sharing,
      id: { not: id },
      OR: [
        { status: { in: [...publicStatuses] } },
        ...(organisationId === null
          ? []
          : [
              {
                organisationId,
                status: { notIn: ["withdrawn", "rejected", "merged"] as InitiativeStatus[] },
              },
            ]),
      ],
    },
    select: {
      id: true,
      organisationId: true,
      language: true,
      title: true,
      summary: true,
      description: true,
      fields: true,
      organisation: { select: { name: true } },
    },
    orderBy: { id: "desc" },
    take,
  });
}

/** As `similarInitiatives`, for one that is stored, read by its own people or by anybody. */
export function similarTo(
  initiative: Pick<
    ShownInitiative,
    "id" | "organisationId" | "language" | "title" | "summary" | "description" | "fields"
  >,
  language: Language,
  isOwn: boolean,
): Promise<SimilarInitiative[]> {
  const { id, fields } = initiative;
  const organisationId = isOwn ? initiative.organisationId : null;
  const written: Language = initiative.language === "en" ? "en" : "pl";
  const [title, summary, description] = [
    initiative.title,
    initiative.summary,
    initiative.description,
  ].map((text) => pick(text, written).text) as [string, string, string];
  return similarInitiatives(
    { id, organisationId, fields, language: written, title, summary, description },
    language,
  );
}

function understoodOf(
  { language, fields }: { language: string; fields: string[] },
  { title, summary, description }: Record<"title" | "summary" | "description", string>,
  context: MatchContext,
) {
  const text = [summary, description].join("\n");
  return understand({ title, text, fields, language: language === "en" ? "en" : "pl" }, context);
}

/** Beginnings of a text's words that are found least in what is written about cities: they narrow most. */
function rarest(text: string, language: Language, { corpus }: MatchContext): string[] {
  const beginnings = wordsOf(text, language)
    .filter(hasTerms)
    .map(({ beginning }) => beginning);
  return [...new Set(beginnings)]
    .map((term) => ({ term, rare: rarity(corpus.terms[language].get(term), corpus.documents) }))
    .sort((a, b) => b.rare - a.rare || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS_SOUGHT)
    .map(({ term }) => term);
}
