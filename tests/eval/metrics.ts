/** Slugs of cities, the best first. */
export type Ranking = readonly string[];
/** Grades under slugs; what is left out has 0. */
export type Grades = Readonly<Record<string, number>>;

const FIRST = 5;

/**
 * Worth of the first five against the best possible five: gain 2^grade − 1, discounted by log2(place + 1).
 * Range [0, 1]. Source: Järvelin and Kekäläinen 2002, with the gain of Burges 2005.
 * Example: grades { a: 3, b: 1 } ranked b, a give (1 + 7 / 1.585) / (7 + 1 / 1.585) = .71.
 */
export function ndcgAt5(ranking: Ranking, grades: Grades): number {
  const worth = (sorted: number[]) =>
    sorted
      .slice(0, FIRST)
      .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const best = Object.values(grades).toSorted((a, b) => b - a);
  return worth(ranking.map((slug) => grades[slug] ?? 0)) / worth(best);
}

/**
 * 1 / the place of the first city with the best grade there is; 0 if none is ranked. Range [0, 1].
 * Example: { a: 3, b: 2 } ranked b, a gives .5.
 */
export function reciprocalRank(ranking: Ranking, grades: Grades): number {
  const best = Math.max(...Object.values(grades));
  const place = ranking.findIndex((slug) => grades[slug] === best);
  return place === -1 ? 0 : 1 / (place + 1);
}

/**
 * 1 if a city of the best grade is among the first three, else 0.
 * Example: { a: 3, b: 2 } ranked b, c, a gives 1.
 */
export function hitAt3(ranking: Ranking, grades: Grades): number {
  return reciprocalRank(ranking, grades) >= 1 / 3 ? 1 : 0;
}

/**
 * How unevenly a count is spread: 0 when all have the same, towards 1 when one has everything.
 * Source: Gini 1912. Example: [1, 1] gives 0, [0, 0, 0, 4] gives .75.
 */
export function gini(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, count, index) => sum + (index + 1) * count, 0);
  return (2 * weighted) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

/** The mean of some numbers; NaN of none. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
