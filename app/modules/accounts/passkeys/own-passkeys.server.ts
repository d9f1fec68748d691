import { keepInLog } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../actor";
import { addedFactor, removalProblem } from "../second-factor/change-factors.server";
import { passkeyIds } from "./ask-passkey.server";
import { isOurChallenge, newChallenge, type Question, spendChallenge } from "./challenge.server";
import { userHandle } from "./check-passkey.server";
import type { PasskeyOffer } from "./passkey";
import { type NewPasskey, newPasskeySchema } from "./passkey.schema";
import { passkeySite } from "./site.server";

/** Nobody has more devices than that. */
const passkeysEach = 20;

const question = (actor: Actor): Question => ({ purpose: "add", userId: actor.userId });

/** A person's passkeys, the newest first. */
export const ownPasskeys = (actor: Actor) =>
  db.passkey.findMany({
    where: { userId: actor.userId },
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });

/** What a browser needs to make a passkey for the person. */
export async function offerPasskey(
  actor: Actor,
  { siteName, email }: { siteName: string; email: string },
): Promise<PasskeyOffer> {
  const { rpId } = passkeySite();
  return {
    challenge: newChallenge(question(actor)),
    rp: { id: rpId, name: siteName },
    user: { id: userHandle(actor.userId), name: email, displayName: actor.name },
    // Ed25519, P-256 and RSA, which between them every device knows.
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: "public-key", alg })),
    timeout: 5 * 60_000,
    attestation: "none",
    excludeCredentials: await passkeyIds(actor.userId),
    authenticatorSelection: {
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    },
  };
}

/** Adds a passkey the browser has just made. @returns codes to be shown once, when it is the first factor, and a cookie */
export async function addPasskey(
  actor: Actor,
  request: Request,
  { name, passkey }: { name: string; passkey: string },
) {
  const made = await verifiedPasskey(actor, passkey);
  if (!made) return refused("passkey-failed");
  const { userId } = actor;
  return addedFactor(actor, request, "passkey-added", async (tx) => {
    if ((await tx.passkey.count({ where: { userId } })) >= passkeysEach) return "passkeys-too-many";
    const { count } = await tx.passkey.createMany({
      data: [{ ...made, userId, name, createdAt: now() }],
      skipDuplicates: true,
    });
    return count > 0 ? null : "passkey-failed";
  });
}

async function verifiedPasskey(actor: Actor, text: string) {
  const parsed = newPasskeySchema.safeParse(text);
  const made = parsed.success && (await verified(actor, parsed.data));
  if (!made || !(await spendChallenge(made.challenge))) return null;
  const { id, publicKey, counter } = made.credential;
  const { transports = [] } = parsed.data.response;
  return { credentialId: id, publicKey: new Uint8Array(publicKey), counter, transports };
}

async function verified(actor: Actor, response: NewPasskey) {
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const { rpId, origin } = passkeySite();
  let challenge = "";
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: (asked) => isOurChallenge((challenge = asked), question(actor)),
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
    });
    return registrationInfo ? { challenge, credential: registrationInfo.credential } : null;
  } catch {
    // The library throws at everything that is not as it must be; nothing else happens in there.
    return null;
  }
}

/** Removes a passkey of the person's; codes for emergencies go with the last factor. */
export async function removePasskey(actor: Actor, id: string) {
  const { userId } = actor;
  return db.$transaction(async (tx) => {
    if ((await tx.passkey.count({ where: { id, userId } })) === 0) return refused("passkey-gone");
    const problem = await removalProblem(tx, userId, "passkey");
    if (problem) return refused(problem);
    await tx.passkey.deleteMany({ where: { id, userId } });
    await keepInLog(tx, {
      kind: "account.factor-removed",
      actorId: userId,
      subject: `user:${userId}`,
      details: { change: "passkey-removed" },
    });
    await announce(tx, { type: "account.security-changed", userId, change: "passkey-removed" });
    return accepted(undefined);
  });
}
