import type * as webauthn from "@simplewebauthn/server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { isOurChallenge, type Question, spendChallenge } from "./challenge.server";
import { answerSchema } from "./passkey.schema";
import { passkeySite } from "./site.server";

/** A person as passkeys know them: their id, which tells nothing. */
export const userHandle = (userId: string): string => Buffer.from(userId).toString("base64url");

/**
 * Checks what a passkey answered, and notes its use; no answer is taken twice.
 * @param question without a person, at sign-in, the passkey says who it is
 * @returns the person it belongs to, or null
 */
export async function checkPasskey(text: string, question: Question): Promise<string | null> {
  const parsed = answerSchema.safeParse(text);
  if (!parsed.success) return null;
  const answer = parsed.data;
  const passkey = await db.passkey.findUnique({ where: { credentialId: answer.id } });
  if (!passkey) return null;
  const { userId } = passkey;
  const handle = answer.response.userHandle;
  if (handle && handle !== userHandle(userId)) return null;
  if (question.userId && question.userId !== userId) return null;
  let challenge = "";
  const checked = await verified({
    response: answer,
    expectedChallenge: (asked) => isOurChallenge((challenge = asked), question),
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: Number(passkey.counter),
    },
  });
  if (!checked || !(await spendChallenge(challenge))) return null;
  await db.passkey.updateMany({
    where: { id: passkey.id },
    data: { counter: checked.newCounter, lastUsedAt: now() },
  });
  return userId;
}

type Answer = Parameters<typeof webauthn.verifyAuthenticationResponse>[0];

async function verified(answer: Pick<Answer, "response" | "expectedChallenge" | "credential">) {
  // Loaded with the first passkey: the library takes a third of a second and 25 MB.
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const { rpId, origin } = passkeySite();
  try {
    const { verified: isRight, authenticationInfo } = await verifyAuthenticationResponse({
      ...answer,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
    });
    return isRight ? authenticationInfo : null;
  } catch {
    // The library throws at everything that is not as it must be; nothing else happens in there.
    return null;
  }
}
