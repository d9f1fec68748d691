import type { DomainEvent } from "~/shared/events";
import type { Tx } from "./db/index.server";
import { enqueue } from "./jobs/queue.server";

/** The queue that holds announced events until they are handled. */
export const eventQueue = "event";

/** Tells of a change in its own transaction: a rolled-back change tells nobody. */
export async function announce(tx: Tx, event: DomainEvent): Promise<void> {
  await enqueue(tx, eventQueue, event);
}
