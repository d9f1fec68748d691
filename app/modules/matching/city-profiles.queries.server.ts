import { readFileSync } from "node:fs";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import type { CityRecord } from "../../../prisma/data/city-schema";
import type { Localised } from "../../../prisma/data/vocabulary";
import { homeCity } from "../cities/city.queries.server";
import { rememberedRegister } from "../cities/register-stamp.server";
import { cityProfile } from "./city-profile";
import { corpusOf } from "./engine/corpus";
import { ideasIn } from "./engine/analyse";
import { DECLINED_MONTHS } from "./engine/filters";
import { compileLexicon, type Lexicon, type LexiconEntry } from "./engine/lexicon";
import { acceptanceOf } from "./engine/memory";
import { analyseCity, type PreparedCity, prepareCities } from "./engine/prepare";
import type { Country, MatchContext, Outcome } from "./engine/profile";
import { expertWeights } from "./engine/weights";

type Register = { cities: PreparedCity[]; context: MatchContext };

/** The register changes rarely and takes long to analyse: it is kept until it changes. */
const register = rememberedRegister(readRegister);

/** All partner cities ready to be ranked now: the register, and what introductions taught since. */
export async function citiesToRank(): Promise<{ cities: PreparedCity[]; context: MatchContext }> {
  const { cities, context } = await register();
  const memory = await readMemory(context.lexicon);
  const today = { ...context, now: now().toISOString().slice(0, 10) };
  return {
    cities: cities.map((city) => withMemory(city, memory.get(city.profile.slug), today.now)),
    context: today,
  };
}

type Memory = { outcomes: Outcome[]; openRequests: number };

function withMemory(city: PreparedCity, memory: Memory | undefined, on: string): PreparedCity {
  if (!memory) return city;
  return {
    ...city,
    profile: { ...city.profile, ...memory },
    acceptance: acceptanceOf(city.profile.activity.judgement, memory.outcomes, on),
  };
}

/** How each city answered so far, and how many requests it has open. */
async function readMemory(lexicon: Lexicon): Promise<Map<string, Memory>> {
  const [rows, refused] = await Promise.all([
    db.introduction.findMany({
      select: { id: true, status: true, closedAt: true, city: { select: { slug: true } } },
    }),
    readRefused(lexicon),
  ]);
  const memory = new Map<string, Memory>();
  for (const { id, status, closedAt, city } of rows) {
    const entry = memory.get(city.slug) ?? { outcomes: [], openRequests: 0 };
    memory.set(city.slug, entry);
    if (!closedAt) {
      entry.openRequests += 1;
      continue;
    }
    const result =
      status === "accepted" ? "accepted" : status === "declined" ? "declined" : "silent";
    entry.outcomes.push({
      result,
      on: closedAt.toISOString().slice(0, 10),
      concepts: refused.get(id),
    });
  }
  return memory;
}

/** What the initiatives were about that a city declined within the time for which it is not asked again. */
async function readRefused(lexicon: Lexicon): Promise<Map<number, string[]>> {
  const since = new Date(now());
  since.setUTCMonth(since.getUTCMonth() - DECLINED_MONTHS - 1);
  const rows = await db.introduction.findMany({
    where: { status: "declined", closedAt: { gte: since } },
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

async function readRegister(): Promise<Register> {
  const [home, countries, rows] = await Promise.all([
    homeCity(),
    db.country.findMany(),
    readCities(),
  ]);
  const lexicon = compileLexicon(
    JSON.parse(readFileSync("prisma/data/lexicon.json", "utf8")) as LexiconEntry[],
  );
  const profiles = rows.map(({ capacity, optedOut, suspendedOn, ...row }) => ({
    ...cityProfile(recordOf(row)),
    capacity,
    optedOut,
    suspended: suspendedOn !== null,
  }));
  const documents = profiles
    .map((profile) => analyseCity(profile, lexicon))
    .map(({ terms, concepts }) => ({ terms, concepts: concepts.keys() }));
  const context: MatchContext = {
    now: now().toISOString().slice(0, 10),
    home,
    weights: expertWeights,
    lexicon,
    corpus: corpusOf(documents),
    countries: new Map(countries.map((country) => [country.code, country as unknown as Country])),
  };
  return { cities: prepareCities(profiles, context), context };
}

const inOrder = { orderBy: { id: "asc" } } as const;

const readCities = () =>
  db.partnerCity.findMany({
    where: { archivedOn: null },
    include: {
      fields: { orderBy: { field: "asc" } },
      agreements: inOrder,
      links: inOrder,
      undertakings: inOrder,
      delegations: inOrder,
      // Benefits recorded on the forum have no field of their own yet.
      benefits: { ...inOrder, where: { source: { not: null } } },
    },
    orderBy: { slug: "asc" },
  });

type Row = Omit<
  Awaited<ReturnType<typeof readCities>>[number],
  "capacity" | "optedOut" | "suspendedOn"
>;

/** What staff wrote in one language only stands in for the other. */
const told = (text: unknown): Localised => ({
  pl: pick(text as LocalisedText, "pl").text,
  en: pick(text as LocalisedText, "en").text,
});

const toldIfAny = (text: unknown) => (text ? told(text) : undefined);

/** A city's rows in the shape of the programme's files. */
function recordOf(row: Row): CityRecord {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10);
  const given = <Value>(value: Value | null): Value | undefined => value ?? undefined;
  const { judgement, judgementWords, judgementSource } = row;
  const { agreements, links, undertakings, delegations, benefits } = row;
  const record = {
    ...row,
    population: given(row.population),
    summary: told(row.summary),
    activity: {
      judgement,
      words: told(judgementWords),
      source: judgementSource,
      asOf: row.asOf,
    },
    fields: row.fields.map((field) => ({ ...field, note: toldIfAny(field.note) })),
    agreements: agreements.map((agreement) => ({
      ...agreement,
      title: told(agreement.title),
      signedOn: day(agreement.signedOn),
      endsOn: day(agreement.endsOn),
      renewsEveryYears: given(agreement.renewsEveryYears),
      noticeMonths: given(agreement.noticeMonths),
      note: toldIfAny(agreement.note),
    })),
    links: links.map((link) => ({
      ...link,
      home: told(link.home),
      partner: told(link.partner),
      since: given(link.since),
      note: toldIfAny(link.note),
    })),
    undertakings: undertakings.map((undertaking) => ({
      ...undertaking,
      title: told(undertaking.title),
      endYear: given(undertaking.endYear),
      description: toldIfAny(undertaking.description),
    })),
    delegations: delegations.map((delegation) => ({
      ...delegation,
      purpose: told(delegation.purpose),
      result: toldIfAny(delegation.result),
    })),
    benefits: benefits.map((benefit) => ({
      ...benefit,
      title: told(benefit.title),
      recipient: toldIfAny(benefit.recipient),
      year: given(benefit.year),
    })),
  };
  return record as unknown as CityRecord;
}
