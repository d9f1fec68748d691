import { randomBytes } from "node:crypto";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { ownCookie } from "~/platform/http/own-cookie.server";
import { announce } from "~/platform/outbox.server";
import { isSigned, sign } from "~/platform/secret.server";
import type { DeviceKind } from "./user-agent";

const day = 24 * 60 * 60;

/** As long as browsers keep a cookie at most. */
const lifetimeSeconds = 400 * day;

const cookie = ownCookie("device", lifetimeSeconds);

/** The browser's own mark, given to it when it has none of ours. */
async function markOf(request: Request): Promise<string> {
  const [id = "", signature = ""] = (await cookie.read(request)).split(".");
  return isSigned(signature, "device", id) ? id : randomBytes(20).toString("base64url");
}

/**
 * Notes from which browser a person signs in, and has them told by mail of one not seen before; at the
 * very first sign-in there is nothing to compare with.
 * @returns the Set-Cookie header by which the browser is known again
 */
export async function noteDevice(
  request: Request,
  userId: string,
  kind: DeviceKind,
): Promise<string> {
  const id = await markOf(request);
  // Keyed and with the person in it: the table does not tell who shares a computer.
  const mark = sign("device-of", userId, id);
  await db.$transaction(async (tx) => {
    const seen = await tx.knownDevice.updateMany({
      where: { userId, mark },
      data: { ...kind, lastSeenAt: now() },
    });
    if (seen.count > 0) return;
    const others = await tx.knownDevice.count({ where: { userId } });
    const [added] = await tx.knownDevice.createManyAndReturn({
      data: [{ userId, mark, ...kind, createdAt: now(), lastSeenAt: now() }],
      select: { id: true },
      skipDuplicates: true,
    });
    if (added && others > 0)
      await announce(tx, { type: "account.new-device", userId, deviceId: added.id });
  });
  return cookie.set(`${id}.${sign("device", id)}`);
}

/** Forgets browsers whose cookie has run out. */
export async function forgetOldDevices(): Promise<void> {
  const before = new Date(now().getTime() - lifetimeSeconds * 1000);
  await db.knownDevice.deleteMany({ where: { lastSeenAt: { lt: before } } });
}
