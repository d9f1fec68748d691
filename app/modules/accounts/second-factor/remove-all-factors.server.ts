import { randomBytes } from "node:crypto";
import { keepInLog } from "~/platform/audit.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import { hashPassword } from "../passwords/passwords.server";

/**
 * Takes every second factor from somebody who has lost them all, for the command line. They are signed out
 * everywhere; who had a password too short to stand alone sets another one by mail.
 */
export async function removeAllFactors(email: string) {
  const unknown = await hashPassword(randomBytes(32).toString("base64url"));
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({
      where: { email },
      select: { id: true, hasShortPassword: true },
    });
    if (!user) return refused("not-found");
    const userId = user.id;
    await tx.totp.deleteMany({ where: { userId } });
    await tx.passkey.deleteMany({ where: { userId } });
    await tx.recoveryCode.deleteMany({ where: { userId } });
    await tx.pendingSignIn.deleteMany({ where: { userId } });
    await tx.session.deleteMany({ where: { userId } });
    if (user.hasShortPassword) {
      const data = { passwordHash: unknown, hasShortPassword: false };
      await tx.user.update({ where: { id: userId }, data });
    }
    await keepInLog(tx, {
      kind: "account.factor-removed",
      subject: `user:${userId}`,
      details: { change: "factors-removed" },
    });
    await announce(tx, { type: "account.security-changed", userId, change: "factors-removed" });
    return accepted({ needsNewPassword: user.hasShortPassword });
  });
}
