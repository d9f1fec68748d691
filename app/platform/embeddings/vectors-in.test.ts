import fc from "fast-check";
import { expect, test } from "vitest";
import { vectorsIn } from "./vectors-in";

const data = (...entries: unknown[]) => JSON.stringify({ data: entries });

test("vectors come in the order of the texts, whatever order they are answered in", () => {
  const body = `{"data":[{"index":1,"embedding":[0,1]},{"index":0,"embedding":[1,0]}]}`;
  expect(vectorsIn(body, 2)).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test("servers that number nothing answer in order", () => {
  expect(vectorsIn(data({ embedding: [1] }, { embedding: [2] }), 2)).toEqual([[1], [2]]);
});

test.each([
  ["no JSON", "<html>"],
  ["no vectors", "{}"],
  ["null", "null"],
  ["one vector too few", data({ embedding: [1, 2] })],
  ["one too many", data({ embedding: [1] }, { embedding: [1] }, { embedding: [1] })],
  ["two lengths", data({ embedding: [1, 2] }, { embedding: [1] })],
  ["an empty vector", data({ embedding: [] }, { embedding: [] })],
  ["zeros only", data({ embedding: [0, 0] }, { embedding: [1, 0] })],
  ["texts for numbers", data({ embedding: ["1"] }, { embedding: ["1"] })],
  ["an infinite number", '{"data":[{"embedding":[1e999]},{"embedding":[1]}]}'],
  ["null for a number", data({ embedding: [NaN] }, { embedding: [1] })],
  ["the same number twice", data({ index: 0, embedding: [1] }, { index: 0, embedding: [2] })],
  ["a number out of range", data({ index: 0, embedding: [1] }, { index: 7, embedding: [2] })],
  ["a negative number", data({ index: 0, embedding: [1] }, { index: -1, embedding: [2] })],
  ["an endless vector", data({ embedding: Array(8_193).fill(1) }, { embedding: [1] })],
])("an answer with %s is wrong", (_, body) => {
  expect(() => vectorsIn(body, 2)).toThrow("No embeddings: wrong-answer");
});

test("whatever is answered, it gives the right vectors or says that the answer is wrong", () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 1, max: 3 }), (body, texts) => {
      expect(() => vectorsIn(body, texts)).toThrow("wrong-answer");
    }),
  );
});
