import { keepInLog } from "~/platform/audit.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../actor";
import { proveByPassword } from "../proof/prove.server";
import { factorsOf, hasSecondFactor } from "../second-factor/factors.server";
import { currentSession, renewSession } from "../sessions/sessions.server";
import { isShort, lengthProblem } from "./password-rules";
import { hashPassword, isCommonPassword } from "./passwords.server";

/** What is wrong with a new password of this person, or null. */
export async function newPasswordProblem(userId: string, password: string) {
  const factors = await factorsOf(userId);
  const problem = lengthProblem(password, { hasSecondFactor: hasSecondFactor(factors) });
  return problem ?? (isCommonPassword(password) ? "password-common" : null);
}

/**
 * Sets another password for somebody who knows the one they have. Other sessions, half-way sign-ins and
 * links sent by mail end with the old one.
 * @returns the Set-Cookie header of the session, which gets a new id
 */
export async function changePassword(
  actor: Actor,
  request: Request,
  { currentPassword, password }: { currentPassword: string; password: string },
) {
  const { userId } = actor;
  const proven = await proveByPassword(actor, request, currentPassword);
  if (!proven.ok) return proven;
  const problem = await newPasswordProblem(userId, password);
  if (problem) return refused(problem);
  const passwordHash = await hashPassword(password);
  const here = await currentSession(request);
  await db.$transaction(async (tx) => {
    const data = { passwordHash, hasShortPassword: isShort(password) };
    await tx.user.update({ where: { id: userId }, data });
    await tx.token.deleteMany({ where: { userId } });
    await tx.pendingSignIn.deleteMany({ where: { userId } });
    await tx.session.deleteMany({ where: { userId, NOT: { id: here?.id ?? "" } } });
    await keepInLog(tx, {
      kind: "account.password-changed",
      actorId: userId,
      subject: `user:${userId}`,
    });
    await announce(tx, { type: "account.password-changed", userId });
  });
  return accepted(await renewSession(request, "password"));
}
