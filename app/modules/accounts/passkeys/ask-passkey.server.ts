import { db } from "~/platform/db/index.server";
import { newChallenge, type Question } from "./challenge.server";
import type { PasskeyRequest } from "./passkey";
import { passkeySite } from "./site.server";

/**
 * What a browser is to ask a passkey. The person must show the device who they are, by finger, face or
 * PIN: so a passkey alone is two factors.
 */
export async function askPasskey(question: Question): Promise<PasskeyRequest> {
  const own = question.userId ? await passkeyIds(question.userId) : [];
  return {
    challenge: newChallenge(question),
    rpId: passkeySite().rpId,
    timeout: 5 * 60_000,
    userVerification: "required",
    // None named: the browser offers those it has for this site.
    allowCredentials: own,
  };
}

/** A person's passkeys as browsers name them. */
export async function passkeyIds(userId: string) {
  const rows = await db.passkey.findMany({
    where: { userId },
    select: { credentialId: true, transports: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ credentialId, transports }) => ({
    id: credentialId,
    type: "public-key" as const,
    transports,
  }));
}
