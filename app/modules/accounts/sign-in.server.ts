import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { networkOf, tryAgainIn } from "~/platform/rate-limit.server";
import { accepted, refused } from "~/shared/result";
import { noteDevice } from "./devices/known-devices.server";
import { deviceKind } from "./devices/user-agent";
import { isPassword } from "./passwords.server";
import { startSession } from "./sessions/sessions.server";
import { issueToken } from "./tokens.server";

const perNetwork = { name: "sign-in-network", points: 25, seconds: 5 * 60 };
const perAccount = { name: "sign-in-account", points: 25, seconds: 60 * 60 };

/** Signs a person in. Whether the account exists, the answer and its time are the same. @returns the Set-Cookie headers */
export async function signIn(
  request: Request,
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
    select: { id: true, passwordHash: true, emailVerifiedAt: true },
  });
  const matches = await isPassword(password, user?.passwordHash);
  if (!user || !matches) return refused("wrong-password");
  if (!user.emailVerifiedAt) {
    await db.$transaction(async (tx) => {
      const tokenId = await issueToken(tx, "confirm_email", user.id);
      await announce(tx, { type: "account.registered", userId: user.id, tokenId });
    });
    return refused("email-not-confirmed");
  }
  return accepted(await begin(request, user.id));
}

/** Begins a session on the browser of the request. @returns the Set-Cookie headers */
async function begin(request: Request, userId: string): Promise<string[]> {
  const kind = deviceKind(request.headers.get("User-Agent"));
  return [await startSession(userId, kind), await noteDevice(request, userId, kind)];
}
