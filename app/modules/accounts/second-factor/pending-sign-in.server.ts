import { createHash, randomBytes } from "node:crypto";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { ownCookie } from "~/platform/http/own-cookie.server";

const lifetimeSeconds = 10 * 60;
const cookie = ownCookie("sign-in", lifetimeSeconds);
const storedId = (id: string) => createHash("sha256").update(id).digest("hex");

/** Notes that somebody gave the right password and owes a second factor. @returns the Set-Cookie header */
export async function beginPending(userId: string): Promise<string> {
  const id = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now().getTime() + lifetimeSeconds * 1000);
  await db.pendingSignIn.create({ data: { id: storedId(id), userId, expiresAt } });
  return cookie.set(id);
}

/** Who has come half-way on the browser of the request, or null. */
export async function pendingUser(request: Request): Promise<string | null> {
  const id = await cookie.read(request);
  if (!id) return null;
  const found = await db.pendingSignIn.findFirst({
    where: { id: storedId(id), expiresAt: { gt: now() } },
    select: { userId: true },
  });
  return found?.userId ?? null;
}

/** Ends the half-way state. @returns whether it was there, and the Set-Cookie header that removes its cookie */
export async function endPending(request: Request) {
  const id = await cookie.read(request);
  const { count } = await db.pendingSignIn.deleteMany({ where: { id: storedId(id) } });
  return { wasThere: count > 0, cookie: await cookie.clear() };
}

/** Removes half-way states whose time is over. */
export async function forgetPendingSignIns(): Promise<void> {
  await db.pendingSignIn.deleteMany({ where: { expiresAt: { lte: now() } } });
}
