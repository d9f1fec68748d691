import { z } from "zod";
import { EmbeddingsFailed } from "./embedding-provider";

/** Longer vectors are made by no model in use. */
const longest = 8_192;

const vector = z
  .array(z.number())
  .min(1)
  .max(longest)
  .refine((numbers) => numbers.some((number) => number !== 0));

const answer = z.object({
  data: z.array(z.object({ index: z.int().min(0).optional(), embedding: vector })),
});

/**
 * The vectors in an answer of the embeddings API, in the order of the texts asked about.
 * Example: `{"data":[{"index":1,"embedding":[0,1]},{"index":0,"embedding":[1,0]}]}` for 2 texts gives [[1, 0], [0, 1]].
 * @throws EmbeddingsFailed "wrong-answer" unless there is one finite vector for each text, all of one length
 */
export function vectorsIn(body: string, texts: number): number[][] {
  const found = answer.safeParse(parsed(body)).data?.data ?? [];
  const vectors: number[][] = [];
  for (const [position, { index, embedding }] of found.entries())
    vectors[index ?? position] = embedding;
  const length = vectors[0]?.length;
  const isWhole = found.length === texts && Object.keys(vectors).length === texts;
  if (!isWhole || vectors.length !== texts || vectors.some((each) => each.length !== length))
    throw new EmbeddingsFailed("wrong-answer");
  return vectors;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
