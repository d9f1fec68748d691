import { now } from "~/platform/clock.server";
import type { EmbeddingProvider } from "~/platform/embeddings/embedding-provider";
import { hashOf } from "./city-vectors.server";
import { type UnitVector, unitVector } from "./unit-vector";

/** How long a model is waited for while somebody waits for a page, in milliseconds. */
export const PATIENCE = 800;

/** A page read again, or a draft staff open next, asks about the same text. */
const KEPT_FOR = 10 * 60_000;
const MOST_KEPT = 500;

/** After a failure nobody waits for the model for so long. */
const REST = 30_000;

const kept = new Map<string, { vector: Promise<UnitVector>; until: number }>();
let restsUntil = -Infinity;

/**
 * The vector of what is asked; asked once by text and remembered for ten minutes. Null while the model rests after a
 * failure.
 * @throws EmbeddingsFailed after 800 ms at the latest
 */
export async function queryVector(
  provider: EmbeddingProvider,
  text: string,
): Promise<UnitVector | null> {
  const at = now().getTime();
  const key = `${hashOf(text)} ${provider.model}`;
  const known = kept.get(key);
  if (known && known.until > at) return known.vector;
  if (at < restsUntil) return null;
  const vector = provider.embed([text], PATIENCE).then(([numbers]) => unitVector(numbers!));
  kept.delete(key);
  kept.set(key, { vector, until: at + KEPT_FOR });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  vector.catch(() => {
    if (kept.get(key)?.vector === vector) kept.delete(key);
    restsUntil = now().getTime() + REST;
  });
  return vector;
}
