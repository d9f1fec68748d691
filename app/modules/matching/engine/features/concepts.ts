import type { Meeting } from "../meeting";

/** A record that holds several of the ideas together is worth more than the same ideas scattered. */
const TOGETHER = 0.6;

/**
 * Share of the initiative's concepts, by weight, that the city has practised (1), planned (.7), told of (.6)
 * or agreed (.5): 60 % for the best single record, 40 % for all of them. Range [0, 1].
 * Example: all concepts in one practised record give 1; half of them, only agreed, give .4 · .25 = .1.
 */
export function concepts({ initiative, city, best }: Meeting): number | undefined {
  if (initiative.concepts.size === 0) return undefined;
  let known = 0;
  for (const [concept, weight] of initiative.concepts)
    known += weight * (city.concepts.get(concept) ?? 0);
  const scattered = known / initiative.conceptTotal;
  return TOGETHER * (best?.coverage ?? 0) + (1 - TOGETHER) * scattered;
}
