import { keepInLog } from "~/platform/audit.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { networkOf, tryAgainIn } from "~/platform/rate-limit.server";
import { accepted, refused } from "~/shared/result";
import { noteDevice } from "./devices/known-devices.server";
import { deviceKind } from "./devices/user-agent";
import { checkPasskey } from "./passkeys/check-passkey.server";
import { isPassword } from "./passwords/passwords.server";
import { factorsOf, hasSecondFactor } from "./second-factor/factors.server";
import { beginPending, endPending, pendingUser } from "./second-factor/pending-sign-in.server";
import { spendAnyCode } from "./second-factor/spend-code.server";
import { startSession } from "./sessions/sessions.server";
import { issueToken } from "./tokens.server";

const perNetwork = { name: "sign-in-network", points: 25, seconds: 5 * 60 };
const perAccount = { name: "sign-in-account", points: 25, seconds: 60 * 60 };

/** How far a right password leads: into the forum, or to the question for a second factor. */
export type SignInStep = { isComplete: boolean; cookies: string[] };

/** Signs a person in by password. Whether the account exists, the answer and its time are the same. */
export async function signIn(
  request: Request,
  { email, password }: { email: string; password: string },
  clientAddress: string,
) {
  const tooMany = [
    await tryAgainIn(perNetwork, networkOf(clientAddress)),
    await tryAgainIn(perAccount, email),
  ].some((seconds) => seconds > 0);
  if (tooMany) {
    await keepInLog(db, { kind: "sign-in.limited", clientAddress });
    return refused("too-many-tries");
  }
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, emailVerifiedAt: true, blockedAt: true },
  });
  const matches = await isPassword(password, user?.passwordHash);
  if (!user || !matches) {
    await noteFailure(user?.id, "password", clientAddress);
    return refused("wrong-password");
  }
  if (user.blockedAt) return refused("account-blocked");
  if (!user.emailVerifiedAt) {
    await db.$transaction(async (tx) => {
      const tokenId = await issueToken(tx, "confirm_email", user.id);
      await announce(tx, { type: "account.registered", userId: user.id, tokenId });
    });
    return refused("email-not-confirmed");
  }
  // Only now, that nobody learns of a second factor without the password.
  if (hasSecondFactor(await factorsOf(user.id)))
    return accepted<SignInStep>({ isComplete: false, cookies: [await beginPending(user.id)] });
  const cookies = await beginSession(request, user.id, { by: "password", clientAddress });
  return accepted<SignInStep>({ isComplete: true, cookies });
}

/** Notes a failed try; of an account that does not exist the log tells only that there was one. */
const noteFailure = (userId: string | undefined, by: string, clientAddress: string) =>
  keepInLog(db, {
    kind: "sign-in.failed",
    ...(userId && { subject: `user:${userId}` as const }),
    details: { by },
    clientAddress,
  });

/** Completes a sign-in with a code of the person's app or a recovery code. @returns the Set-Cookie headers */
export async function signInWithCode(request: Request, code: string, clientAddress: string) {
  const userId = await pendingUser(request);
  if (!userId) return refused("sign-in-outdated");
  const spent = await spendAnyCode(userId, code);
  if (spent.ok) return completePending(request, userId, { by: "code", clientAddress });
  await noteFailure(userId, "code", clientAddress);
  return spent;
}

/** Completes a sign-in with one of the person's passkeys. @returns the Set-Cookie headers */
export async function signInWithSecondPasskey(
  request: Request,
  answer: string,
  clientAddress: string,
) {
  const userId = await pendingUser(request);
  if (!userId) return refused("sign-in-outdated");
  if (await checkPasskey(answer, { purpose: "second-step", userId }))
    return completePending(request, userId, { by: "second-passkey", clientAddress });
  await noteFailure(userId, "second-passkey", clientAddress);
  return refused("passkey-failed");
}

/** Signs a person in by a passkey alone, which is two factors in one. @returns the Set-Cookie headers */
export async function signInWithPasskey(request: Request, answer: string, clientAddress: string) {
  if (await tryAgainIn(perNetwork, networkOf(clientAddress))) return refused("too-many-tries");
  const userId = await checkPasskey(answer, { purpose: "sign-in", userId: "" });
  if (!userId) {
    await noteFailure(undefined, "passkey", clientAddress);
    return refused("passkey-failed");
  }
  if (await isBlocked(userId)) return refused("account-blocked");
  return accepted(await beginSession(request, userId, { by: "passkey", clientAddress }));
}

const isBlocked = async (userId: string) =>
  (await db.user.count({ where: { id: userId, blockedAt: { not: null } } })) > 0;

/** Turns the half-way state into a session, once. */
async function completePending(request: Request, userId: string, entry: Entry) {
  const pending = await endPending(request);
  if (!pending.wasThere) return refused("sign-in-outdated");
  if (await isBlocked(userId)) return refused("account-blocked");
  return accepted([...(await beginSession(request, userId, entry)), pending.cookie]);
}

/** By what somebody came in, and from where. */
type Entry = {
  by: "password" | "code" | "passkey" | "second-passkey" | "invitation";
  clientAddress: string;
};

/** Begins a session on the browser of the request. @returns the Set-Cookie headers */
export async function beginSession(
  request: Request,
  userId: string,
  { by, clientAddress }: Entry,
): Promise<string[]> {
  const kind = deviceKind(request.headers.get("User-Agent"));
  const session = await startSession(userId, {
    ...kind,
    withSecondFactor: by !== "password" && by !== "invitation",
  });
  const subject = `user:${userId}` as const;
  const details = { by };
  await keepInLog(db, {
    kind: "sign-in.succeeded",
    actorId: userId,
    subject,
    details,
    clientAddress,
  });
  return [session, await noteDevice(request, userId, kind)];
}
