import { ENOUGH, type Encounter } from "../encounter";

/**
 * Share, by weight, of the ideas the organisation seeks that the initiative is about or its own organisation
 * offers. Range [0, 1]; 0 when it seeks nothing. Example: it seeks trams, the initiative is about trams: its only
 * idea weighs 3.03 of at least 4, .76.
 */
export function seeks(encounter: Encounter): number {
  const { seeks, whole } = encounter.organisation;
  let total = 0;
  let met = 0;
  for (const concept of seeks) {
    const weight = whole.concepts.get(concept) ?? 0;
    total += weight;
    if (isBrought(concept, encounter)) met += weight;
  }
  return met / Math.max(ENOUGH, total);
}

/**
 * Share, by weight, of what the initiative is about that the organisation offers. Range [0, 1].
 * Example: it offers all ideas of the initiative: 1, where they weigh enough; none: 0.
 */
export function offers({ initiative, organisation }: Encounter): number {
  let met = 0;
  for (const [concept, weight] of initiative.concepts)
    if (organisation.offers.has(concept)) met += weight;
  return met / initiative.conceptTotal;
}

/**
 * How alike what both write is, as between two initiatives. Range [0, 1].
 * Example: the same text and fields on both sides give 1, texts with nothing in common 0.
 */
export const text = ({ likeness }: Encounter): number => likeness.score;

/**
 * Share, by weight, of the initiative's fields in which the organisation works; undefined when it has none.
 * Range [0, 1]. Example: one of two fields that were chosen gives .5.
 */
export function fields({ initiative, organisation }: Encounter): number | undefined {
  if (initiative.fields.size === 0) return undefined;
  let [total, met] = [0, 0];
  for (const [field, weight] of initiative.fields) {
    total += weight;
    if (organisation.profile.fields.includes(field)) met += weight;
  }
  return met / total;
}

const isBrought = (concept: string, { initiative, offered }: Encounter) =>
  initiative.concepts.has(concept) || offered.has(concept);

/** The ideas sought that are brought, the weightiest first. */
export const soughtAndBrought = (encounter: Encounter): string[] =>
  [...encounter.organisation.whole.concepts.keys()].filter(
    (concept) => encounter.organisation.seeks.has(concept) && isBrought(concept, encounter),
  );

/** The initiative's ideas that are offered, the weightiest first. */
export const offeredIdeas = ({ initiative, organisation }: Encounter): string[] =>
  [...initiative.concepts.keys()].filter((concept) => organisation.offers.has(concept));
