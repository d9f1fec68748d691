import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { networkOf, tryAgainIn } from "~/platform/rate-limit.server";
import { accepted, refused } from "~/shared/result";
import { isPassword } from "./passwords.server";
import { startSession } from "./sessions.server";
import { issueToken } from "./tokens.server";

const perNetwork = { name: "sign-in-network", points: 25, seconds: 5 * 60 };
const perAccount = { name: "sign-in-account", points: 25, seconds: 60 * 60 };

/** Signs a person in. Whether the account exists, the answer and its time are the same. @returns the Set-Cookie header */
export async function signIn(
  { email, password }: { email: string; password: string },
  clientAddress: string,
) {
  const tooMany = [
    await tryAgainIn(perNetwork, networkOf(clientAddress)),
    await tryAgainIn(perAccount, email),
  ].some((seconds) => seconds > 0);
  if (tooMany) return refused("too-many-tries");
  const user = await db.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, emailVerifiedAt: true, blockedAt: true },
  });
  const matches = await isPassword(password, user?.passwordHash);
  if (!user || !matches) return refused("wrong-password");
  if (user.blockedAt) return refused("account-blocked");
  if (!user.emailVerifiedAt) {
    await db.$transaction(async (tx) => {
      const tokenId = await issueToken(tx, "confirm_email", user.id);
      await announce(tx, { type: "account.registered", userId: user.id, tokenId });
    });
    return refused("email-not-confirmed");
  }
  return accepted(await startSession(user.id));
}
