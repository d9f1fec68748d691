import type { EmbeddingProvider, EmbeddingsFailed } from "~/platform/embeddings/embedding-provider";

/** How many texts a model took and refused so far in one run. */
export type Tally = { taken: number; refused: number };

/** Statuses by which servers say that a text, or their number, is too much for them. */
const aboutTexts = [400, 413, 422];

/** After so many refusals and nothing taken it is not the texts that are wrong. */
const REFUSALS = 3;

/**
 * Vectors of many texts, in their order. A model that refuses so many at once is given halves; a single text it refuses
 * has no vector.
 * Example: a model that takes two at once is asked about four texts with 4, 2 and 2 of them.
 * @throws EmbeddingsFailed for every failure that is not about the texts
 */
export async function embedEach(
  provider: EmbeddingProvider,
  texts: string[],
  tally: Tally,
): Promise<(number[] | undefined)[]> {
  try {
    const vectors = await provider.embed(texts);
    tally.taken += texts.length;
    return vectors;
  } catch (error) {
    if (!aboutTexts.includes((error as EmbeddingsFailed).status ?? 0)) throw error;
    if (texts.length === 1) {
      tally.refused += 1;
      if (tally.taken === 0 && tally.refused >= REFUSALS) throw error;
      return [undefined];
    }
  }
  const middle = Math.ceil(texts.length / 2);
  return [
    ...(await embedEach(provider, texts.slice(0, middle), tally)),
    ...(await embedEach(provider, texts.slice(middle), tally)),
  ];
}
