import { featureNames, type FeatureName } from "./features";
import type { Weights } from "./weights";

/** One request and what became of it, as it was kept when it was sent. */
export type Answer = {
  /** Values of the features then, in [0, 1]; one not asked for is left out. */
  features: Partial<Record<FeatureName, number>>;
  /** Place of the city in the list it was chosen from, from 1. */
  rank: number;
  accepted: boolean;
  /** The day the answer came, yyyy-mm-dd. */
  on: string;
};

/** What a fit found: weights to rank with, and how well old and new foretell answers they have not seen. */
export type Fit = {
  weights: Weights;
  /** Answers it learned from, and those it was tried on. */
  learned: number;
  tried: number;
  /** Mean log loss on the answers it was tried on, lower is better; NaN without any. */
  loss: { before: number; after: number };
  /** Whether it is to be used: it foretells the held-out answers better, and there are enough of them. */
  isBetter: boolean;
};

/** How many accepted or declined requests the experts' judgement of each feature counts for. */
const PRIOR_STRENGTH = 30;
/** Fewer held-out answers prove nothing. */
const LEAST_TRIED = 20;
/** Score points of the experts' weights become log odds by this factor: a sum of 1 is a near certainty. */
const SCALE = 6;
const STEPS = 400;

type Model = { base: number; position: number; features: Record<FeatureName, number> };

/**
 * Fits the weights of the features to answers: a logistic regression whose coefficients are drawn to those of the
 * experts as if `PRIOR_STRENGTH` answers spoke for each (ridge towards the prior). The place a city was shown at has
 * a coefficient of its own, which takes up what position alone explains and is then left out.
 * Deterministic; the sign of no weight changes.
 * @param until the first day held out, yyyy-mm-dd: answers from then on are only tried on
 * Example: without answers the weights are the experts' own, and not better.
 */
export function fitWeights(answers: readonly Answer[], experts: Weights, until: string): Fit {
  const learned = answers.filter(({ on }) => on < until);
  const tried = answers.filter(({ on }) => on >= until);
  const before = fitted(learned, modelOf(experts), { features: false });
  const after = fitted(learned, modelOf(experts), { features: true });
  const loss = { before: lossOf(tried, before), after: lossOf(tried, after) };
  return {
    weights: weightsOf(after, experts),
    learned: learned.length,
    tried: tried.length,
    loss,
    isBetter: tried.length >= LEAST_TRIED && loss.after < loss.before,
  };
}

const modelOf = ({ features }: Weights): Model => ({
  base: 0,
  position: 0,
  features: mapped((name) => features[name] * SCALE),
});

function weightsOf(model: Model, experts: Weights): Weights {
  const features = mapped((name) => {
    const weight = model.features[name] / SCALE;
    return Math.sign(weight) === Math.sign(experts.features[name]) ? weight : 0;
  });
  return { ...experts, version: `${experts.version}-fitted`, features };
}

/** Gradient descent on the mean log loss with its ridge; the base rate and the position are always free. */
function fitted(answers: readonly Answer[], prior: Model, free: { features: boolean }): Model {
  const model: Model = structuredClone(prior);
  if (answers.length === 0) return model;
  for (let step = 0; step < STEPS; step++) {
    const gradient: Model = { base: 0, position: 0, features: mapped(() => 0) };
    for (const answer of answers) {
      const error = chanceOf(answer, model) - (answer.accepted ? 1 : 0);
      gradient.base += error;
      gradient.position += error * Math.log(answer.rank);
      for (const name of featureNames)
        gradient.features[name] += error * (answer.features[name] ?? 0);
    }
    const rate = 1 / answers.length;
    model.base -= rate * gradient.base;
    model.position -= rate * (gradient.position + model.position);
    if (!free.features) continue;
    for (const name of featureNames) {
      const pull = PRIOR_STRENGTH * (model.features[name] - prior.features[name]);
      model.features[name] -=
        (rate * (gradient.features[name] + pull)) / (1 + PRIOR_STRENGTH * rate);
    }
  }
  return model;
}

/** The chance of a yes, in (0, 1). */
function chanceOf({ features, rank }: Answer, model: Model): number {
  let sum = model.base + model.position * Math.log(rank);
  for (const name of featureNames) sum += model.features[name] * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function lossOf(answers: readonly Answer[], model: Model): number {
  const losses = answers.map((answer) => {
    const chance = chanceOf(answer, model);
    return -Math.log(Math.max(1e-12, answer.accepted ? chance : 1 - chance));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

const mapped = (value: (name: FeatureName) => number): Record<FeatureName, number> =>
  Object.fromEntries(featureNames.map((name) => [name, value(name)])) as Record<
    FeatureName,
    number
  >;
