import { featureNames, type FeatureName, type FeatureVector } from "./features";
import { activity } from "./features/activity";
import { fields } from "./features/fields";
import { freshness, type Meeting } from "./meeting";
import type { Weights } from "./weights";

/** What each feature asked for adds to the score, costs below zero. */
export type Contributions = Map<FeatureName, number>;

/** Weights are shared out among the features asked for, so that a perfect fit scores 1. */
export function contributionsOf(vector: FeatureVector, weights: Weights): Contributions {
  const expected = expectedOf(vector, weights);
  const contributions: Contributions = new Map();
  for (const name of featureNames) {
    const value = vector[name];
    if (value !== undefined) contributions.set(name, (weights.features[name] * value) / expected);
  }
  return contributions;
}

/** What the features add together, as the sum of `contributionsOf`; may leave [0, 1]. */
export function sumOf(vector: FeatureVector, weights: Weights): number {
  let sum = 0;
  for (const name of featureNames) sum += weights.features[name] * (vector[name] ?? 0);
  return sum / expectedOf(vector, weights);
}

/** The most a feature could add, if it is asked for. */
export function expectedShare(name: FeatureName, vector: FeatureVector, weights: Weights): number {
  return vector[name] === undefined ? 0 : weights.features[name] / expectedOf(vector, weights);
}

function expectedOf(vector: FeatureVector, weights: Weights) {
  let expected = 0;
  for (const name of expectedNames(weights))
    if (vector[name] !== undefined) expected += weights.features[name];
  return expected;
}

const expectedOnce = new WeakMap<Weights, FeatureName[]>();

/** Features that are expected of every city: neither costs nor bonuses. */
function expectedNames(weights: Weights) {
  let names = expectedOnce.get(weights);
  if (!names) {
    const { features, bonuses } = weights;
    names = featureNames.filter((name) => features[name] > 0 && !bonuses.includes(name));
    expectedOnce.set(weights, names);
  }
  return names;
}

/**
 * Score in [0, 1]: harmonic mean of the initiative's view of the city and the city's view of the initiative,
 * as a proposal is worth only what both sides make of it. `sum` is that of the features. Example: .5 and 1 give .67; .5 and 0 give 0.
 */
export function scoreOf(meeting: Meeting, sum: number): number {
  const score = harmonicMean(clamp(sum), citySideOf(meeting));
  return isQuiet(meeting) ? score * meeting.context.weights.quiet.share : score;
}

/** The city's view: does it want the field or this very thing, does it answer, has it room for another request? */
export function citySideOf(meeting: Meeting): number {
  const { wish, readiness, spare } = meeting.context.weights.citySide;
  const { openRequests, capacity } = meeting.city.profile;
  const room = capacity > 0 ? Math.max(0, 1 - openRequests / capacity) : 0;
  const wanted = Math.max(fields(meeting) ?? 0.5, meeting.best?.coverage ?? 0);
  return wish * wanted + readiness * activity(meeting) + spare * room;
}

/** Whether the partner hardly ever accepts and nothing shows that this very field is alive. */
export function isQuiet(meeting: Meeting): boolean {
  const { context } = meeting;
  return activity(meeting) < context.weights.quiet.below && !isFieldAlive(meeting);
}

const MAIN = 0.7;
const ALIVE = 0.6;

function isFieldAlive(meeting: Meeting) {
  const isPractised = [...meeting.initiative.fields].some(
    ([field, weight]) => weight >= MAIN && (meeting.city.standings.get(field)?.practised ?? 0) >= 2,
  );
  return (
    isPractised ||
    meeting.records.some(
      ({ record, weight }) =>
        weight >= MAIN && record.kind !== "plan" && freshness(record) >= ALIVE,
    )
  );
}

function harmonicMean(a: number, b: number) {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function clamp(value: number) {
  return Math.min(1, Math.max(0, value));
}
