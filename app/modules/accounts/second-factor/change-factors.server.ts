import { keepInLog } from "~/platform/audit.server";
import { db, type Tx } from "~/platform/db/index.server";
import { env } from "~/platform/env.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { SecurityChange } from "~/shared/events";
import type { Actor } from "../actor";
import { currentSession, renewSession } from "../sessions/sessions.server";
import { factorsOf, hasSecondFactor } from "./factors.server";
import { issueCodes } from "./recovery-codes.server";

/**
 * Adds a factor by `add`, which answers what stands in its way. With the first one the person gets
 * recovery codes, and other sessions, which were begun without it, end.
 * @returns codes to be shown once, and the cookie of the session, whose rights may have grown
 */
export async function addedFactor<Problem extends string>(
  actor: Actor,
  request: Request,
  change: SecurityChange,
  add: (tx: Tx) => Promise<Problem | null>,
) {
  const { userId } = actor;
  const here = await currentSession(request);
  const result = await db.$transaction(async (tx) => {
    // One at a time: of two first factors added at once only one brings codes.
    await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`;
    const before = await factorsOf(userId, tx);
    const problem = await add(tx);
    if (problem) return refused(problem);
    await keepInLog(tx, {
      kind: "account.factor-added",
      actorId: userId,
      subject: `user:${userId}`,
      details: { change },
    });
    await announce(tx, { type: "account.security-changed", userId, change });
    if (hasSecondFactor(before)) return accepted<string[] | null>(null);
    await tx.session.deleteMany({ where: { userId, NOT: { id: here?.id ?? "" } } });
    return accepted<string[] | null>(await issueCodes(tx, userId));
  });
  if (!result.ok) return result;
  return accepted({ codes: result.value, cookie: await renewSession(request, "second-factor") });
}

/** What speaks against removing a factor, in the removing transaction; with the last one the codes go. */
export async function removalProblem(tx: Tx, userId: string, factor: "app" | "passkey") {
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`;
  const factors = await factorsOf(userId, tx);
  const left =
    factor === "app"
      ? { ...factors, hasApp: false }
      : { ...factors, passkeys: factors.passkeys - 1 };
  if (hasSecondFactor(left) || !hasSecondFactor(factors)) return null;
  const { role, hasShortPassword } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { role: true, hasShortPassword: true },
  });
  if (role !== "member" && env().isStaffSecondFactorRequired) return "last-second-factor";
  if (hasShortPassword) return "password-short-alone";
  await tx.recoveryCode.deleteMany({ where: { userId } });
  return null;
}
