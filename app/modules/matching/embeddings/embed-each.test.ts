import { expect, test } from "vitest";
import { EmbeddingsFailed } from "~/platform/embeddings/embedding-provider";
import { embedEach } from "./embed-each";

/** A model that takes so many texts at once, and some never; it says of each how long it is. */
function aModel(most: number, refused: string[] = [], status = 422) {
  const asked: number[] = [];
  return {
    model: "small",
    asked,
    async embed(texts: string[]) {
      asked.push(texts.length);
      if (texts.length > most || texts.some((text) => refused.includes(text)))
        throw new EmbeddingsFailed("status", status);
      return texts.map(({ length }) => [length]);
    },
  };
}

const tally = () => ({ taken: 0, refused: 0 });

test("a model that takes two at once is asked about four texts with 4, 2 and 2 of them", async () => {
  const model = aModel(2);
  expect(await embedEach(model, ["a", "bb", "ccc", "dddd"], tally())).toEqual([[1], [2], [3], [4]]);
  expect(model.asked).toEqual([4, 2, 2]);
});

test("a text that is refused has no vector, the others have", async () => {
  const vectors = await embedEach(aModel(9, ["bb"], 413), ["a", "bb", "ccc"], tally());
  expect(vectors).toEqual([[1], undefined, [3]]);
});

test("a model that refuses everything is not asked about each text", async () => {
  const texts = Array.from({ length: 64 }, (_, n) => `${n}`);
  const model = aModel(0, [], 400);
  await expect(embedEach(model, texts, tally())).rejects.toThrow("status 400");
  expect(model.asked.length).toBeLessThan(15);
});

test("what is not about the texts ends the run", async () => {
  const model = aModel(0, [], 401);
  await expect(embedEach(model, ["a", "b"], tally())).rejects.toThrow("status 401");
  expect(model.asked).toEqual([2]);
});
