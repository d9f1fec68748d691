/** Turns texts into vectors whose nearness says how alike the texts are in meaning. */
export interface EmbeddingProvider {
  /** The name of the model: vectors of different models cannot be compared. */
  model: string;
  /**
   * One vector for each text, in their order: all of one length, finite, none of them all zeros.
   * @param timeLimit in milliseconds, from the name look-up to the last byte; 30,000 when absent
   * @throws EmbeddingsFailed
   */
  embed(texts: string[], timeLimit?: number): Promise<number[][]>;
}

/** Why there are no vectors. */
export type EmbeddingsFailure =
  | "address-refused"
  | "unreachable"
  | "too-slow"
  | "too-large"
  | "redirected"
  | "status"
  | "wrong-answer"
  | "stopped";

/** Names what went wrong and never the key, the texts or the words of the other side. */
export class EmbeddingsFailed extends Error {
  constructor(
    readonly failure: EmbeddingsFailure,
    /** The status of an answer that was no vectors. */
    readonly status?: number,
  ) {
    super(`No embeddings: ${status ? `${failure} ${status}` : failure}`);
  }
}
