import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { homeCity } from "../cities/city.queries.server";
import { rememberedRegister } from "../cities/register-stamp.server";
import { analysedCities } from "./analysed-cities.server";
import { type CityIndex, indexCities } from "./engine/candidates";
import { corpusOf } from "./engine/corpus";
import { acceptancesOf } from "./engine/memory";
import { prepareAnalysed, type PreparedCity } from "./engine/prepare";
import type { Country, MatchContext } from "./engine/profile";
import { lexiconInUse } from "./lexicon/lexicon-in-use.server";
import { type AnswersOf, answersOfCities } from "./memory/answers.server";
import { weightsInUse } from "./learning/weights-in-use.server";

type Register = CityIndex & { context: MatchContext };

/** The register changes rarely and takes long to analyse: it is kept until it changes. */
const register = rememberedRegister(readRegister);

/** All partner cities ready to be ranked now: the register, and what introductions taught since. */
export async function citiesToRank(): Promise<Register> {
  const { cities, context, postings } = await register();
  const answers = await answersOfCities(context.lexicon);
  const today = { ...context, now: now().toISOString().slice(0, 10) };
  return {
    cities: cities.map((city) => withAnswers(city, answers, today.now)),
    postings,
    context: today,
  };
}

function withAnswers(city: PreparedCity, answers: AnswersOf, on: string): PreparedCity {
  const { slug, country } = city.profile;
  const profile = { ...city.profile, ...answers(slug, country) };
  return { ...city, profile, ...acceptancesOf(profile, on) };
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
