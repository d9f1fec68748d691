import type { Meeting } from "../meeting";

/** A record that holds several of the ideas together is worth more than the same ideas scattered. */
const TOGETHER = 0.6;

/**
 * Share of the initiative's concepts, by weight, that the city has practised (1), sought or offered (.8), planned
 * (.7), told of (.6) or agreed (.5), or to a lesser part one that stands in for it: 60 % for the best single record,
 * 40 % for all of them. Range [0, 1].
 * Example: all concepts in one practised record give 1; half of them, only agreed, give .4 · .25 = .1.
 */
export function concepts({ initiative, city, best }: Meeting): number | undefined {
  if (initiative.concepts.size === 0) return undefined;
  let known = 0;
  for (const [concept, weight] of initiative.concepts)
    known += weight * levelOf(concept, initiative, city);
  const scattered = known / initiative.conceptTotal;
  return TOGETHER * (best?.coverage ?? 0) + (1 - TOGETHER) * scattered;
}

/** How well a city proves a concept: itself, or the best of those that stand in for it. */
function levelOf(concept: string, { standIns }: Meeting["initiative"], city: Meeting["city"]) {
  let level = city.concepts.get(concept) ?? 0;
  for (const { concept: other, share } of standIns.get(concept) ?? [])
    level = Math.max(level, share * (city.concepts.get(other) ?? 0));
  return level;
}
