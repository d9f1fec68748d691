import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import type { Language, LocalisedText } from "~/shared/language";
import { ideasIn } from "../engine/analyse";
import { DECLINED_MONTHS } from "../engine/filters";
import type { Lexicon } from "../engine/lexicon";
import { casesOf } from "../engine/memory";
import type { Cases, CityProfile, Outcome } from "../engine/profile";

/** What is known of a city from introductions. */
export type Answers = Pick<CityProfile, "outcomes" | "openRequests" | "timesShown" | "elsewhere">;

/** Places of a ranking that count as shown, and for how long. */
const SHOWN_AMONG = 5;
const SHOWN_MONTHS = 12;
const DAY = 86_400_000;

/** The answers of a city, by its slug and country. */
export type AnswersOf = (slug: string, country: string) => Answers;

let known: { print: string; answers: Promise<AnswersOf> } | undefined;

/** How the cities answered so far; read again once an introduction is sent, answered, closed or corrected. */
export async function answersOfCities(lexicon: Lexicon): Promise<AnswersOf> {
  const today = now().toISOString().slice(0, 10);
  const print = `${today} ${await fingerprint()}`;
  if (known?.print !== print) {
    const reading = { print, answers: readAnswers(lexicon, today) };
    known = reading;
    reading.answers.catch(() => known === reading && (known = undefined));
  }
  return known.answers;
}

async function fingerprint(): Promise<string> {
  const [row] = await db.$queryRaw<object[]>`
    SELECT count(*)::int AS all, max("id") AS last, count("closedAt")::int AS closed,
      max("closedAt") AS "closedAt", max("firstAnswerAt") AS "answeredAt", max("countedAt") AS "countedAt",
      sum("cityId")::int AS cities
    FROM "Introduction"`;
  return JSON.stringify(row);
}

async function readAnswers(lexicon: Lexicon, today: string): Promise<AnswersOf> {
  const [rows, refused, shown] = [
    await readIntroductions(),
    await readRefused(lexicon),
    await timesShown(),
  ];
  const cities = new Map<string, { country: string; outcomes: Outcome[]; open: number }>();
  for (const row of rows) {
    const { slug, country } = row.city;
    const city = cities.get(slug) ?? { country, outcomes: [], open: 0 };
    cities.set(slug, city);
    const outcome = outcomeOf(row);
    if (outcome === "open") city.open += 1;
    else if (outcome) city.outcomes.push({ ...outcome, concepts: refused.get(row.id) });
  }
  const hints = hintsOf(cities, today);
  return (slug, country) => {
    const { outcomes, open } = cities.get(slug) ?? { outcomes: [], open: 0 };
    return {
      outcomes,
      openRequests: open,
      timesShown: shown.get(slug) ?? 0,
      elsewhere: hints(country, outcomes),
    };
  };
}

const readIntroductions = () =>
  db.introduction.findMany({
    select: {
      ...{ id: true, status: true, sentAt: true, firstAnswerAt: true, closedAt: true },
      countedAs: true,
      city: { select: { slug: true, country: true } },
      initiative: { select: { organisation: { select: { type: true } } } },
    },
    orderBy: { id: "asc" },
  });

type Row = Pick<
  Awaited<ReturnType<typeof readIntroductions>>[number],
  "status" | "sentAt" | "firstAnswerAt" | "closedAt" | "countedAs" | "initiative"
>;

/** What an introduction counts as: as staff corrected it, else as it ended; nothing when it is not to be counted. */
export function outcomeOf(row: Row): Outcome | "open" | undefined {
  if (row.countedAs === "none") return undefined;
  if (!row.closedAt) return "open";
  const ended =
    row.status === "accepted" || row.status === "declined" ? row.status : ("silent" as const);
  const days = row.firstAnswerAt && (row.firstAnswerAt.getTime() - row.sentAt.getTime()) / DAY;
  return {
    result: (row.countedAs as Outcome["result"] | null) ?? ended,
    on: row.closedAt.toISOString().slice(0, 10),
    days: days ?? undefined,
    askedBy: row.initiative.organisation.type,
  };
}

/** For a city with the answers given: what the others answered, in its country and elsewhere. */
function hintsOf(
  cities: ReadonlyMap<string, { country: string; outcomes: Outcome[] }>,
  today: string,
) {
  const all = { accepted: 0, refused: 0 };
  const byCountry = new Map<string, Cases>();
  for (const { country, outcomes } of cities.values()) {
    const cases = casesOf(outcomes, today);
    const same = byCountry.get(country) ?? { accepted: 0, refused: 0 };
    byCountry.set(country, added(same, cases));
    Object.assign(all, added(all, cases));
  }
  return (country: string, outcomes: Outcome[]) => {
    const same = byCountry.get(country) ?? { accepted: 0, refused: 0 };
    return {
      country: added(same, casesOf(outcomes, today), -1),
      others: added(all, same, -1),
    };
  };
}

const added = (a: Cases, b: Cases, sign = 1): Cases => ({
  accepted: Math.max(0, a.accepted + sign * b.accepted),
  refused: Math.max(0, a.refused + sign * b.refused),
});

/** What the initiatives were about that a city declined within the time for which it is not asked again. */
async function readRefused(lexicon: Lexicon): Promise<Map<number, string[]>> {
  const rows = await db.introduction.findMany({
    where: {
      status: "declined",
      closedAt: { gte: monthsAgo(DECLINED_MONTHS + 1) },
      OR: [{ countedAs: null }, { countedAs: "declined" }],
    },
    select: {
      id: true,
      initiative: { select: { title: true, summary: true, description: true, language: true } },
    },
  });
  return new Map(
    rows.map(({ id, initiative: { language: code, ...texts } }) => {
      const language: Language = code === "en" ? "en" : "pl";
      const told = Object.values(texts).map((text) => (text as LocalisedText)[language] ?? "");
      return [id, ideasIn(told.join("\n"), language, lexicon)];
    }),
  );
}

/** How often each city stood among the first of a ranking by which somebody was introduced. */
async function timesShown(): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ slug: string; times: number }[]>`
    SELECT place.slug, count(*)::int AS times
    FROM "Introduction" introduction
    CROSS JOIN LATERAL (
      SELECT slug, number FROM jsonb_array_elements_text(
        CASE jsonb_typeof(introduction."match"->'ranking')
          WHEN 'array' THEN introduction."match"->'ranking' ELSE '[]'::jsonb END
      ) WITH ORDINALITY AS ranked(slug, number)
    ) place
    WHERE place.number <= ${SHOWN_AMONG} AND introduction."sentAt" >= ${monthsAgo(SHOWN_MONTHS)}
    GROUP BY place.slug`;
  return new Map(rows.map(({ slug, times }) => [slug, times]));
}

function monthsAgo(months: number): Date {
  const day = new Date(now());
  day.setUTCMonth(day.getUTCMonth() - months);
  return day;
}
