import type { EmbeddingsFailed } from "~/platform/embeddings/embedding-provider";
import { now } from "~/platform/clock.server";
import { log } from "~/platform/log.server";

const minute = 60_000;

let toldAt = -Infinity;

/** Says in the log that proposals do without a model, once a minute at most. */
export function tellFailure({ failure, status }: EmbeddingsFailed, model: string) {
  if (failure === "stopped" || now().getTime() - toldAt < minute) return;
  toldAt = now().getTime();
  log().warn({ model, failure, status }, "embeddings failed, proposals do without them");
}
