import { keepInLog } from "~/platform/audit.server";
import { db } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../actor";
import { type DeviceKind, knownKind } from "../devices/user-agent";
import { currentSession } from "./sessions.server";

/** One place where a person is signed in. */
export type OwnSession = DeviceKind & {
  handle: string;
  createdAt: Date;
  lastUsedAt: Date;
  isThis: boolean;
};

/** Where a person is signed in, the session of the request first, then the last used. */
export async function ownSessions(actor: Actor, request: Request): Promise<OwnSession[]> {
  const here = await currentSession(request);
  const rows = await db.session.findMany({
    where: { userId: actor.userId, expiresAt: { gt: new Date() } },
    select: { handle: true, createdAt: true, lastUsedAt: true, browser: true, system: true },
    orderBy: [{ lastUsedAt: "desc" }, { id: "asc" }],
  });
  return rows
    .map((row) => ({ ...row, ...knownKind(row), isThis: row.handle === here?.handle }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** Signs the person out somewhere. */
export async function endOwnSession(actor: Actor, handle: string) {
  const { count } = await db.session.deleteMany({ where: { handle, userId: actor.userId } });
  if (count === 0) return refused("session-gone");
  await noteEnded(actor, count);
  return accepted(undefined);
}

/** Signs the person out everywhere but here. @returns in how many places */
export async function endOtherSessions(actor: Actor, request: Request): Promise<number> {
  const here = await currentSession(request);
  const { count } = await db.session.deleteMany({
    where: { userId: actor.userId, NOT: { id: here?.id ?? "" } },
  });
  await noteEnded(actor, count);
  return count;
}

const noteEnded = ({ userId }: Actor, count: number) =>
  keepInLog(db, {
    kind: "account.sessions-ended",
    actorId: userId,
    subject: `user:${userId}`,
    details: { count },
  });
