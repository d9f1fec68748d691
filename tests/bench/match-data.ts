import { cityProfile } from "~/modules/matching/city-profile";
import type { MatchContext } from "~/modules/matching/engine/profile";
import {
  analyseCity,
  type AnalysedCity,
  prepareAnalysed,
  type PreparedCity,
} from "~/modules/matching/engine/prepare";
import type { Programme } from "~/modules/matching/match-on-programme";
import { wordsOf } from "~/shared/words";

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Cities that do not exist, each put together of what is on record about several real ones. */
export function manyCities(
  programme: Programme,
  context: MatchContext,
  count: number,
): PreparedCity[] {
  const real = programme.cities.map((city) => analyseCity(cityProfile(city), context.lexicon));
  const pieces = real.flatMap(({ evidence }) => evidence);
  const random = randomFrom(1);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)]!;
  const cities = Array.from({ length: count }, (_, number): AnalysedCity => {
    const model = pick(real);
    const evidence = Array.from({ length: 8 + Math.floor(random() * 25) }, () => pick(pieces));
    const terms = { pl: new Map<string, number>(), en: new Map<string, number>() };
    const concepts = new Map<string, number>();
    for (const piece of evidence) {
      for (const language of ["pl", "en"] as const)
        for (const stem of piece.stems[language])
          terms[language].set(stem, (terms[language].get(stem) ?? 0) + 1);
      for (const concept of piece.concepts)
        concepts.set(concept, Math.max(piece.level, concepts.get(concept) ?? 0));
    }
    const records = evidence.flatMap(({ about }) => ("record" in about ? [about.record] : []));
    const profile = { ...model.profile, slug: `city-${number}`, records };
    const length = (language: "pl" | "en") =>
      [...terms[language].values()].reduce((sum, times) => sum + times, 0);
    return {
      ...model,
      profile,
      evidence,
      terms,
      concepts,
      lengths: { pl: length("pl"), en: length("en") },
    };
  });
  return prepareAnalysed(cities, context);
}

/** Words as often as they are used in what the programme's register says, and behind them a long tail of rare ones. */
export function wordSource(programme: Programme) {
  const used = programme.cities.flatMap((city) => {
    const { summary, records } = cityProfile(city);
    const texts = [summary, ...records.flatMap(({ title, detail }) => [title, detail])];
    return texts.flatMap((text) => wordsOf(text?.pl ?? "", "pl").filter(({ isStop }) => !isStop));
  });
  const pairs = used.map(({ stem, beginning }) => [stem, beginning] as const);
  const tail = 300_000;
  return (random: () => number): readonly [stem: string, beginning: string] => {
    if (random() < 0.8) return pairs[Math.floor(random() * pairs.length)]!;
    const rare = Math.floor(tail * random() ** 3);
    return [`rare${rare}`, `~r${Math.floor(rare / 20)}`];
  };
}

/** Texts of 20 to 60 words that do not exist; the same text for the same number. */
export function textAt(number: number, word: ReturnType<typeof wordSource>): string[] {
  const random = randomFrom(number + 1);
  const length = 20 + Math.floor(random() * 41);
  return Array.from({ length }, () => word(random)).flat();
}

/** Terms of many such texts, made anew each time they are gone through. */
export function manyTexts(count: number, word: ReturnType<typeof wordSource>) {
  return {
    *[Symbol.iterator]() {
      for (let number = 0; number < count; number++) {
        const terms = new Map<string, number>();
        for (const term of textAt(number, word)) terms.set(term, (terms.get(term) ?? 0) + 1);
        yield { terms };
      }
    },
  };
}
