import { keepInLog } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { networkOf, tryAgainIn } from "~/platform/rate-limit.server";
import { accepted, refused } from "~/shared/result";
import { newPasswordProblem } from "./change-password.server";
import { isShort } from "./password-rules";
import { hashPassword } from "./passwords.server";
import { issueToken, spendToken, tokenHolder } from "../tokens.server";

const perAddress = { name: "reset-address", points: 5, seconds: 30 * 60 };
const perNetwork = { name: "reset-network", points: 25, seconds: 30 * 60 };

/** Sends a link for a new password, if there is such an account; the answer is the same if not. */
export async function requestPasswordReset(email: string, clientAddress: string) {
  const network = await tryAgainIn(perNetwork, networkOf(clientAddress));
  if (network || (await tryAgainIn(perAddress, email))) return refused("too-many-tries");
  await db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (!user) return;
    const tokenId = await issueToken(tx, "reset_password", user.id);
    await announce(tx, { type: "account.reset-requested", userId: user.id, tokenId });
  });
  return accepted(undefined);
}

/** Sets a new password by a link; every session of the account ends, and the address counts as confirmed. */
export async function resetPassword(token: string, password: string) {
  const holder = await tokenHolder(token, "reset_password");
  if (!holder) return refused("link-expired");
  const problem = await newPasswordProblem(holder, password);
  if (problem) return refused(problem);
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const userId = await spendToken(tx, token, "reset_password");
    if (!userId) return refused("link-expired");
    await tx.user.update({
      where: { id: userId },
      data: { passwordHash, hasShortPassword: isShort(password), emailVerifiedAt: now() },
    });
    await tx.session.deleteMany({ where: { userId } });
    await tx.pendingSignIn.deleteMany({ where: { userId } });
    await keepInLog(tx, {
      kind: "account.password-changed",
      actorId: userId,
      subject: `user:${userId}`,
    });
    await announce(tx, { type: "account.password-changed", userId });
    return accepted(undefined);
  });
}
