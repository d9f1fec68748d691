import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import type { Language, LocalisedText } from "~/shared/language";
import { homeCity } from "../cities/city.queries.server";
import { rememberedRegister } from "../cities/register-stamp.server";
import { analysedCities } from "./analysed-cities.server";
import { type CityIndex, indexCities } from "./engine/candidates";
import { corpusOf } from "./engine/corpus";
import { ideasIn } from "./engine/analyse";
import { DECLINED_MONTHS } from "./engine/filters";
import type { Lexicon } from "./engine/lexicon";
import { acceptanceOf } from "./engine/memory";
import { prepareAnalysed, type PreparedCity } from "./engine/prepare";
import type { Country, MatchContext, Outcome } from "./engine/profile";
import { lexiconInUse } from "./lexicon/lexicon-in-use.server";
import { weightsInUse } from "./learning/weights-in-use.server";

type Register = CityIndex & { context: MatchContext };

/** The register changes rarely and takes long to analyse: it is kept until it changes. */
const register = rememberedRegister(readRegister);

/** All partner cities ready to be ranked now: the register, and what introductions taught since. */
export async function citiesToRank(): Promise<Register> {
  const { cities, context, postings } = await register();
  const memory = await readMemory(context.lexicon);
  const today = { ...context, now: now().toISOString().slice(0, 10) };
  return {
    cities: cities.map((city) => withMemory(city, memory.get(city.profile.slug), today.now)),
    postings,
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
  const lexicon = await lexiconInUse();
  const [weights, home, countries, analysed] = await Promise.all([
    weightsInUse(),
    homeCity(),
    db.country.findMany(),
    analysedCities(lexicon),
  ]);
  const documents = analysed.map(({ terms, concepts }) => ({ terms, concepts: concepts.keys() }));
  const context: MatchContext = {
    now: now().toISOString().slice(0, 10),
    home,
    weights,
    lexicon,
    corpus: corpusOf(documents),
    countries: new Map(countries.map((country) => [country.code, country as unknown as Country])),
  };
  return { ...indexCities(prepareAnalysed(analysed, context)), context };
}
