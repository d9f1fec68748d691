import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { tryAgainIn } from "~/platform/rate-limit.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../actor";
import { checkPasskey } from "../passkeys/check-passkey.server";
import { isPassword } from "../passwords/passwords.server";
import { spendAnyCode } from "../second-factor/spend-code.server";
import { currentSession, renewSession } from "../sessions/sessions.server";

const perAccount = { name: "proof", points: 25, seconds: 60 * 60 };

/** Takes the password as proof that it is still the same person. */
export async function proveByPassword(actor: Actor, request: Request, password: string) {
  if (await tryAgainIn(perAccount, actor.userId)) return refused("too-many-tries");
  const user = await db.user.findUnique({
    where: { id: actor.userId },
    select: { passwordHash: true },
  });
  if (!(await isPassword(password, user?.passwordHash))) return refused("password-wrong");
  const session = await currentSession(request);
  if (session)
    await db.session.updateMany({ where: { id: session.id }, data: { provenAt: now() } });
  return accepted<string | null>(null);
}

/** Takes a code as proof; the session then counts as one with a second factor. @returns its cookie */
export async function proveByCode(actor: Actor, request: Request, code: string) {
  const spent = await spendAnyCode(actor.userId, code);
  if (!spent.ok) return spent;
  return accepted<string | null>(await renewSession(request, "second-factor"));
}

/** Takes one of the person's passkeys as proof; the session then counts as one with a second factor. @returns its cookie */
export async function proveByPasskey(actor: Actor, request: Request, answer: string) {
  const { userId } = actor;
  if (!(await checkPasskey(answer, { purpose: "prove", userId }))) return refused("passkey-failed");
  return accepted<string | null>(await renewSession(request, "second-factor"));
}
