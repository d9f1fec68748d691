import { createHash, randomBytes } from "node:crypto";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { isSigned, sign } from "~/platform/secret.server";

const lifetimeMs = 30 * 60_000;

/** What a passkey is asked for: an answer to one question is none to another. */
export type Purpose = "sign-in" | "second-step" | "prove" | "add";

/** For whom and for what a passkey is asked; at sign-in nobody knows yet who it will be. */
export type Question = { purpose: Purpose; userId: string };

/** A question for a passkey, in base64url. It carries its own proof: nothing is stored for who only looks. */
export function newChallenge({ purpose, userId }: Question): string {
  const body = `${now().getTime() + lifetimeMs}.${randomBytes(16).toString("base64url")}`;
  const signature = sign("passkey-challenge", purpose, userId, body);
  return Buffer.from(`${body}.${signature}`).toString("base64url");
}

/** Whether we asked this, for the same purpose and person, and not too long ago. */
export function isOurChallenge(challenge: string, { purpose, userId }: Question): boolean {
  const [expires = "", nonce = "", signature = ""] = Buffer.from(challenge, "base64url")
    .toString("utf8")
    .split(".");
  const isOurs = isSigned(signature, "passkey-challenge", purpose, userId, `${expires}.${nonce}`);
  return isOurs && Number(expires) > now().getTime();
}

/** Notes that a question has been answered. @returns false when it was before */
export async function spendChallenge(challenge: string): Promise<boolean> {
  const id = createHash("sha256").update(challenge).digest("hex");
  const expiresAt = new Date(now().getTime() + lifetimeMs);
  const { count } = await db.spentChallenge.createMany({
    data: [{ id, expiresAt }],
    skipDuplicates: true,
  });
  return count > 0;
}

/** Forgets answered questions that are too old to be answered anyway. */
export async function forgetSpentChallenges(): Promise<void> {
  await db.spentChallenge.deleteMany({ where: { expiresAt: { lte: now() } } });
}
