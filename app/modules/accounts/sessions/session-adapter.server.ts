import { createHash } from "node:crypto";
import type { Adapter } from "lucia";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";

const minute = 60_000;

/** A session's last use is told to five minutes; that is worth no more writes. */
const grain = 5 * minute;
const day = 24 * 60 * minute;
const limits = {
  staff: { idle: 30 * minute, absolute: 8 * 60 * minute },
  member: { idle: 14 * day, absolute: 30 * day },
};

/** Only a hash of the session id is stored: a leaked database holds no usable cookie. */
export const storedId = (id: string) => createHash("sha256").update(id).digest("hex");

/** How long a session may last from now: staff 30 minutes idle and 8 hours in all, others 14 and 30 days. */
function expiry(role: string, createdAt: Date): Date {
  const { idle, absolute } = role === "member" ? limits.member : limits.staff;
  return new Date(Math.min(Date.now() + idle, createdAt.getTime() + absolute));
}

/** Who is here keeps their account: what was announced for an unused one is off. */
const noteSeen = (userId: string) =>
  db.user.updateMany({
    where: { id: userId },
    data: { lastSeenAt: now(), eraseAt: null, erasureWarnings: 0 },
  });

export const sessionAdapter: Adapter = {
  async getSessionAndUser(id) {
    const row = await db.session.findUnique({
      where: { id: storedId(id) },
      select: {
        userId: true,
        expiresAt: true,
        handle: true,
        withSecondFactor: true,
        provenAt: true,
      },
    });
    if (!row) return [null, null];
    const { userId, expiresAt, ...attributes } = row;
    return [
      { id, userId, expiresAt, attributes },
      { id: userId, attributes: {} },
    ];
  },
  async getUserSessions() {
    throw new Error("Raw session ids are not stored; list sessions from the database.");
  },
  async setSession({ id, userId, attributes }) {
    const { role } = await db.user.findUniqueOrThrow({
      where: { id: userId },
      select: { role: true },
    });
    const createdAt = new Date();
    await noteSeen(userId);
    await db.session.create({
      data: {
        provenAt: now(),
        ...attributes,
        id: storedId(id),
        userId,
        createdAt,
        lastUsedAt: createdAt,
        expiresAt: expiry(role, createdAt),
      },
    });
  },
  async updateSessionExpiration(id) {
    const row = await db.session.findUnique({
      where: { id: storedId(id) },
      select: {
        createdAt: true,
        expiresAt: true,
        lastUsedAt: true,
        userId: true,
        user: { select: { role: true } },
      },
    });
    if (!row) return;
    const expiresAt = expiry(row.user.role, row.createdAt);
    const gain = expiresAt.getTime() - row.expiresAt.getTime();
    const lastUsedAt = new Date();
    const isUseNews = lastUsedAt.getTime() - row.lastUsedAt.getTime() >= grain;
    // Staff's idle limit of half an hour needs a write a minute, the others' two weeks do not.
    if (!isUseNews && (row.user.role === "member" || gain < minute)) return;
    await db.session.updateMany({
      where: { id: storedId(id) },
      data: { expiresAt, ...(isUseNews && { lastUsedAt }) },
    });
    if (isUseNews) await noteSeen(row.userId);
  },
  async deleteSession(id) {
    await db.session.deleteMany({ where: { id: storedId(id) } });
  },
  async deleteUserSessions(userId) {
    await db.session.deleteMany({ where: { userId } });
  },
  async deleteExpiredSessions() {
    await db.session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
  },
};
