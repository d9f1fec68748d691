import { env } from "../env.server";
import type { EmbeddingProvider } from "./embedding-provider";
import { httpEmbeddings } from "./http-embeddings.server";

let stopping = new AbortController();

/** The model the configuration names, or null: then nothing leaves the forum and nothing is missing. */
export function embeddingProvider(): EmbeddingProvider | null {
  const { embeddings } = env();
  return embeddings ? httpEmbeddings(embeddings, { stop: stopping.signal }) : null;
}

/** Ends the requests under way. */
export function stopEmbedding() {
  stopping.abort();
  stopping = new AbortController();
}
