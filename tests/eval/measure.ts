import type { Programme } from "~/modules/matching/match-on-programme";
import { situations } from "./all-situations";
import { gini, hitAt3, mean, ndcgAt5, reciprocalRank, type Ranking } from "./metrics";
import type { Query, Ranker } from "./rankers";
import type { Situation, Split } from "./situation";

export type Language = "pl" | "en";

/** One line of the table: means over the situations of a part, in one language. */
export type Figures = {
  ndcg: number;
  mrr: number;
  hit: number;
  /** Places among the first three given to a partner that does not answer, without a grade for it. */
  violations: number;
  /** Cities that are among the first five of some situation. */
  shown: number;
  /** Of how often each city is among the first five: 0 evenly, 1 one city alone. */
  gini: number;
};

/** The question a situation puts to a ranker. */
export const queryOf = (
  { id, title, text, organisationType }: Situation,
  language: Language,
): Query => ({
  ...{ id, language, organisationType },
  ...{ title: title[language], text: text[language] },
});

/** Runs a ranker over one part of the situations in one language. */
export async function measure(
  ranker: Ranker,
  programme: Programme,
  part: { split: Split; language: Language },
): Promise<Figures> {
  const asked = situations.filter(({ split }) => split === part.split);
  const rankings: Ranking[] = [];
  for (const situation of asked) rankings.push(await ranker(queryOf(situation, part.language)));
  const of = (figure: (ranking: Ranking, grades: Situation["judgements"]) => number) =>
    mean(asked.map(({ judgements }, index) => figure(rankings[index]!, judgements)));
  const silent = new Set(
    programme.cities
      .filter(({ activity }) => ["never_answers", "not_interested"].includes(activity.judgement))
      .map(({ slug }) => slug),
  );
  const times = new Map(programme.cities.map(({ slug }) => [slug, 0]));
  for (const ranking of rankings)
    for (const slug of ranking.slice(0, 5)) times.set(slug, times.get(slug)! + 1);
  return {
    ndcg: of(ndcgAt5),
    mrr: of(reciprocalRank),
    hit: of(hitAt3),
    violations: asked.flatMap(({ judgements }, index) =>
      rankings[index]!.slice(0, 3).filter((slug) => silent.has(slug) && !judgements[slug]),
    ).length,
    shown: [...times.values()].filter(Boolean).length,
    gini: gini([...times.values()]),
  };
}
