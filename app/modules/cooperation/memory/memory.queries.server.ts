import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { dateWords, dayIn, momentWords } from "~/shared/dates";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import { homeCity } from "../../cities/city.queries.server";
import { citiesToRank } from "../../matching/city-profiles.queries.server";
import {
  ACCEPTANCE_PRIOR,
  acceptanceOf,
  freshnessOf,
  PRIOR_STRENGTH,
  usualDays,
} from "../../matching/engine/memory";
import type { Judgement, Outcome } from "../../matching/engine/profile";
import { outcomeOf } from "../../matching/memory/answers.server";

/** How a group of requests was answered. */
export type Tally = {
  asked: number;
  accepted: number;
  declined: number;
  silent: number;
  /** Median of the days to the first answer. */
  days: number | null;
};

const tallyOf = (outcomes: Outcome[]): Tally => {
  const count = (result: Outcome["result"]) =>
    outcomes.filter((outcome) => outcome.result === result).length;
  return {
    asked: outcomes.length,
    accepted: count("accepted"),
    declined: count("declined"),
    silent: count("silent"),
    days: usualDays(outcomes) ?? null,
  };
};

const MOST = 5_000;

const read = (where: { city?: { slug: string } }) =>
  db.introduction.findMany({
    where,
    select: {
      ...{ id: true, status: true, sentAt: true, firstAnswerAt: true, closedAt: true },
      ...{ countedAs: true, countedNote: true, countedById: true, countedAt: true },
      city: { select: { slug: true, name: true } },
      contact: { select: { language: true } },
      initiative: {
        select: { id: true, title: true, fields: true, organisation: { select: { type: true } } },
      },
    },
    orderBy: { id: "desc" },
    take: MOST,
  });

/** What matching remembers of every city asked so far, and how answers differ by field and by language. */
export async function memoryPage(language: Language) {
  const [rows, fields] = await Promise.all([read({}), db.field.findMany()]);
  const closed = rows.flatMap((row) => {
    const outcome = outcomeOf(row);
    return outcome && outcome !== "open" ? [{ row, outcome }] : [];
  });
  const open = new Map<string, number>();
  for (const row of rows)
    if (outcomeOf(row) === "open") open.set(row.city.slug, (open.get(row.city.slug) ?? 0) + 1);
  const names = new Map(
    rows.map(({ city }) => [city.slug, pick(city.name as LocalisedText, language).text]),
  );
  const fieldNames = new Map(
    fields.map(({ code, name }) => [code, pick(name as LocalisedText, language).text]),
  );
  const grouped = (keysOf: (row: (typeof rows)[number]) => string[]) => {
    const groups = new Map<string, Outcome[]>();
    for (const { row, outcome } of closed)
      for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), outcome]);
    return groups;
  };
  const byCity = grouped(({ city }) => [city.slug]);
  const listed = (groups: Map<string, Outcome[]>, nameOf: (key: string) => string) =>
    [...groups]
      .map(([key, outcomes]) => ({ key, name: nameOf(key), ...tallyOf(outcomes) }))
      .sort((a, b) => b.asked - a.asked || a.name.localeCompare(b.name, language));
  return {
    cities: [...names]
      .map(([slug, name]) => ({
        ...{ slug, name, open: open.get(slug) ?? 0 },
        ...tallyOf(byCity.get(slug) ?? []),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
    byField: listed(
      grouped(({ initiative }) => initiative.fields),
      (code) => fieldNames.get(code) ?? code,
    ),
    byLanguage: listed(
      grouped(({ contact }) => [contact.language]),
      (code) => codeName("language", code, language),
    ),
  };
}

/** How matching came to what it expects of one city: the judgement it begins with, and every answer; null without the city. */
export async function cityMemory(slug: string, language: Language) {
  const city = await db.partnerCity.findUnique({
    where: { slug, archivedOn: null },
    select: { name: true, judgement: true, asOf: true, capacity: true },
  });
  if (!city) return null;
  const [rows, { timeZone }, ranked] = await Promise.all([
    read({ city: { slug } }),
    homeCity(),
    citiesToRank(),
  ]);
  const today = now().toISOString().slice(0, 10);
  const people = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ countedById }) => countedById ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const prepared = ranked.cities.find(({ profile }) => profile.slug === slug);
  const outcomes = prepared?.profile.outcomes ?? [];
  const judgement = city.judgement as Judgement;
  return {
    slug,
    name: pick(city.name as LocalisedText, language).text,
    judgement,
    asOf: city.asOf,
    capacity: city.capacity,
    prior: { share: ACCEPTANCE_PRIOR[judgement], strength: PRIOR_STRENGTH },
    own: acceptanceOf(judgement, outcomes, today),
    share: prepared?.acceptance ?? ACCEPTANCE_PRIOR[judgement],
    byKind: [...(prepared?.acceptanceBy ?? [])].map(([kind, share]) => ({ kind, share })),
    ...tallyOf(outcomes),
    introductions: rows.map((row) => {
      const outcome = outcomeOf(row);
      const counts = outcome && outcome !== "open" ? outcome : null;
      return {
        id: row.id,
        initiative: pick(row.initiative.title as LocalisedText, language).text,
        initiativeId: row.initiative.id,
        askedBy: row.initiative.organisation.type,
        sentOn: dateWords(dayIn(row.sentAt, timeZone), language),
        status: row.status,
        isOpen: row.closedAt === null,
        closedOn: row.closedAt && dateWords(dayIn(row.closedAt, timeZone), language),
        days: counts?.days ?? null,
        weight: counts ? freshnessOf(counts, today) : 0,
        countedAs: row.countedAs,
        correction: row.countedAt && {
          note: row.countedNote,
          by: nameOf.get(row.countedById ?? "") ?? "",
          moment: momentWords(row.countedAt, language, timeZone),
        },
      };
    }),
  };
}
