import { keepInLog } from "~/platform/audit.server";
import { db } from "~/platform/db/index.server";
import type { Actor } from "../../accounts/actor";

/** Says in the log that somebody took names and addresses of people out of the register. */
export const logExport = (actor: Actor, city?: string): Promise<void> =>
  keepInLog(db, {
    kind: "contacts.exported",
    actorId: actor.userId,
    ...(city ? { subject: `city:${city}` as const } : {}),
  });
