import { db } from "~/platform/db/index.server";
import { momentWords } from "~/shared/dates";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { fold } from "~/shared/text";
import { homeCity } from "../../cities/city.queries.server";
import { publicStatuses } from "../../initiatives/initiative";
import type { LexiconEntry } from "../engine/lexicon";
import { lexiconInUse } from "./lexicon-in-use.server";

const PAGE = 40;
const HISTORY = 30;
const INITIATIVES = 10;

/** What to look for among the concepts: part of a word or name, a field, and the page. */
export type LexiconFilter = { query: string; field: string; page: number };

const fieldsOf = async (language: Language) =>
  (await db.field.findMany({ orderBy: { position: "asc" } })).map(({ code, name }) => ({
    value: code,
    label: pick(name as LocalisedText, language).text,
  }));

/** The concepts found, by name, with how many published initiatives are about each. */
export async function lexiconPage({ query, field, page }: LexiconFilter, language: Language) {
  const [{ entries, version }, fields] = await Promise.all([lexiconInUse(), fieldsOf(language)]);
  const found = [...entries.values()]
    .filter((entry) => isFound(entry, fold(query), field))
    .sort((a, b) => a.label[language].localeCompare(b.label[language], language));
  const shown = found.slice((page - 1) * PAGE, page * PAGE);
  const counts = await initiativesAbout(shown.map(({ concept }) => concept));
  return {
    fields,
    count: found.length,
    pages: Math.max(1, Math.ceil(found.length / PAGE)),
    words: [...entries.values()].reduce((sum, { pl, en }) => sum + pl.length + en.length, 0),
    concepts: shown.map(({ concept, label, pl, en }) => ({
      ...{ concept, pl, en, label: label[language] },
      initiatives: counts.get(concept) ?? 0,
    })),
    version,
  };
}

function isFound({ concept, fields, label, pl, en }: LexiconEntry, query: string, field: string) {
  if (field && !fields.includes(field)) return false;
  if (!query) return true;
  return [concept, label.pl, label.en, ...pl, ...en].some((text) =>
    fold(text).replace(/[*=]/g, "").includes(query),
  );
}

async function initiativesAbout(concepts: string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ concept: string; count: number }[]>`
    SELECT concept, count(*)::int AS count
    FROM "InitiativeAnalysis" analysis
    JOIN "Initiative" initiative ON initiative."id" = analysis."initiativeId"
    CROSS JOIN LATERAL unnest(analysis."concepts") AS concept
    WHERE analysis."concepts" && ${concepts} AND concept = ANY(${concepts})
      AND initiative."status"::text = ANY(${[...publicStatuses]})
    GROUP BY concept`;
  return new Map(rows.map(({ concept, count }) => [concept, count]));
}

/** One concept: its words, the published initiatives about it, and who changed its words; null when there is none. */
export async function conceptPage(concept: string, language: Language) {
  const [lexicon, fields] = await Promise.all([lexiconInUse(), fieldsOf(language)]);
  const entry = lexicon.entries.get(concept);
  if (!entry) return null;
  const [initiatives, changes, { timeZone }] = await Promise.all([
    db.initiative.findMany({
      where: { status: { in: [...publicStatuses] }, analysis: { concepts: { has: concept } } },
      select: { id: true, title: true },
      orderBy: { id: "desc" },
      take: INITIATIVES,
    }),
    db.lexiconChange.findMany({ where: { concept }, orderBy: { id: "desc" }, take: HISTORY }),
    homeCity(),
  ]);
  const people = await db.user.findMany({
    where: { id: { in: changes.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    label: entry.label[language],
    pl: entry.pl,
    en: entry.en,
    fields: fields.filter(({ value }) => entry.fields.includes(value)).map(({ label }) => label),
    initiatives: initiatives.map(({ id, title }) => ({
      id,
      title: pick(title as LocalisedText, language).text,
    })),
    history: changes.map(({ id, form, isAdded, byId, at, ...change }) => ({
      ...{ id, form, isAdded, by: names.get(byId) ?? "" },
      language: change.language as Language,
      moment: momentWords(at, language, timeZone),
    })),
  };
}
