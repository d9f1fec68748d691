import fc from "fast-check";
import { expect, test } from "vitest";
import { featureNames } from "./features";
import { type Answer, fitWeights } from "./fit";
import { expertWeights } from "./weights";

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const split = "2026-10-01";

/** Answers in which only one feature decides, with a little chance. */
function answersBy(deciding: "history" | "concepts", count: number, seed = 1): Answer[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, n) => {
    const features = { concepts: random(), text: random(), history: random(), activity: random() };
    const chance = 1 / (1 + Math.exp(-12 * (features[deciding] - 0.5)));
    return {
      features,
      rank: 1 + Math.floor(random() * 5),
      accepted: random() < chance,
      on: n % 4 === 0 ? "2026-10-15" : "2026-05-01",
    };
  });
}

test("without answers the weights stay the experts’ and nothing is better", () => {
  const fit = fitWeights([], expertWeights, split);
  for (const name of featureNames)
    expect(fit.weights.features[name]).toBeCloseTo(expertWeights.features[name]);
  expect(fit).toMatchObject({ learned: 0, tried: 0, isBetter: false });
});

test("a feature that decides the answers gains, and the fit foretells new ones better", () => {
  const fit = fitWeights(answersBy("history", 800), expertWeights, split);
  expect(fit.weights.features.history).toBeGreaterThan(2 * expertWeights.features.history);
  expect(fit.weights.features.text).toBeLessThan(expertWeights.features.text);
  expect(fit.loss.after).toBeLessThan(fit.loss.before);
  expect(fit.isBetter).toBe(true);
});

test("a few answers hardly move the experts’ weights, and prove nothing", () => {
  const fit = fitWeights(answersBy("history", 12), expertWeights, split);
  for (const name of featureNames)
    expect(Math.abs(fit.weights.features[name] - expertWeights.features[name])).toBeLessThan(0.03);
  expect(fit.isBetter).toBe(false);
});

test("answers of the held-out month are not learned from", () => {
  const answers = answersBy("history", 200);
  const others = answers.map((answer) =>
    answer.on >= split ? { ...answer, accepted: !answer.accepted } : answer,
  );
  expect(fitWeights(others, expertWeights, split).weights).toEqual(
    fitWeights(answers, expertWeights, split).weights,
  );
});

test("what is learned in a month in which everything turned round is not used", () => {
  const answers = answersBy("history", 800).map((answer) =>
    answer.on >= split ? { ...answer, accepted: !answer.accepted } : answer,
  );
  expect(fitWeights(answers, expertWeights, split).isBetter).toBe(false);
});

test("no cost becomes a gain and no gain a cost, whatever the answers", () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true });
  const answer = fc.record({
    features: fc.record({ concepts: value, far: value, exposure: value, place: value }),
    rank: fc.integer({ min: 1, max: 30 }),
    accepted: fc.boolean(),
    on: fc.constantFrom("2026-05-01", "2026-10-15"),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 60 }), (answers) => {
      const { features } = fitWeights(answers, expertWeights, split).weights;
      for (const name of featureNames) {
        expect(Number.isFinite(features[name])).toBe(true);
        expect(features[name] * expertWeights.features[name]).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 30 },
  );
});
