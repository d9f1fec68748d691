import { byWorth, type Match } from "./rank";

/** How much each of two orders counts. */
export type FusionWeights = { engine: number; embeddings: number };

/** The engine knows what the words do not say: agreements, answers, languages. Closeness of meaning is half a voice. */
export const fusionWeights: FusionWeights = { engine: 1, embeddings: 0.5 };

/** Softens the first places: the larger, the less they differ. 60 as in the paper. */
const K = 60;

/**
 * Joins the engine's order with the order by closeness of meaning, by reciprocal rank fusion (Cormack, Clarke, Büttcher,
 * SIGIR 2009): a city is worth the sum of weight / (60 + place) over both orders, places from 1. Scores, reasons and
 * cautions stay the engine's; only places change.
 * Equally close cities share a place. Of unknown closeness, and a partner that hardly ever answers, take the last place
 * there, so that the latter pass nobody. Cities not to be offered stay last; equal worth by the engine's order. The order
 * in which matches are given does not matter.
 * Example: the engine says a, b, c, d and closeness b, c, d, a: then a has 1/61 + .5/64 = .02421, b 1/62 + .5/61 = .02433,
 * c .02394, d .02356, and the order is b, a, c, d.
 * @param closeness by city, the larger the closer; empty: the engine's order stays
 */
export function fuse<Ranked extends Pick<Match, "city" | "score" | "isQuiet" | "excluded">>(
  matches: readonly Ranked[],
  closeness: ReadonlyMap<string, number>,
  weights: FusionWeights = fusionWeights,
): Ranked[] {
  const ordered = matches.toSorted(byWorth);
  const open = ordered.filter(({ excluded }) => excluded === undefined);
  const places = placesByCloseness(open, closeness);
  const worths = new Map(
    open.map((match, position) => {
      const place = match.isQuiet ? undefined : places.get(match.city);
      const closely = weights.embeddings / (K + (place ?? open.length));
      return [match, weights.engine / (K + position + 1) + closely];
    }),
  );
  // Sorting keeps the engine's order of equal ones.
  const fused = open.toSorted((a, b) => worths.get(b)! - worths.get(a)!);
  return [...fused, ...ordered.filter(({ excluded }) => excluded !== undefined)];
}

/** Places from 1, of the cities whose closeness is known. */
function placesByCloseness(
  matches: { city: string }[],
  closeness: ReadonlyMap<string, number>,
): Map<string, number> {
  const known = matches
    .flatMap(({ city }) => {
      const close = closeness.get(city);
      return close === undefined ? [] : [{ city, close }];
    })
    .sort((a, b) => b.close - a.close);
  const places = new Map<string, number>();
  let place = 1;
  for (const [position, { city, close }] of known.entries()) {
    if (close !== known[position - 1]?.close) place = position + 1;
    places.set(city, place);
  }
  return places;
}
