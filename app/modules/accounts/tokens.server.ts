import type { TokenPurpose } from "~/platform/db/generated/enums";
import { db, type Tx } from "~/platform/db/index.server";
import { now } from "~/platform/clock.server";
import { isSigned, sign } from "~/platform/secret.server";

/** An hour; whoever comes later is sent a new link when they sign in, or asks for one. */
const lifetimeMs = 60 * 60_000;

/** Makes a single-use link for a person; earlier ones for the same purpose stop working. @returns its id */
export async function issueToken(tx: Tx, purpose: TokenPurpose, userId: string): Promise<string> {
  await tx.token.deleteMany({ where: { purpose, userId } });
  const expiresAt = new Date(now().getTime() + lifetimeMs);
  const token = await tx.token.create({
    data: { purpose, userId, expiresAt },
    select: { id: true },
  });
  return token.id;
}

/** The text that goes into the link: the id and a signature only this server can make. */
export const tokenText = (purpose: TokenPurpose, id: string): string =>
  `${id}.${sign(purpose, id)}`;

function idIn(text: string, purpose: TokenPurpose): string | null {
  const [id = "", signature = ""] = text.split(".");
  return isSigned(signature, purpose, id) ? id : null;
}

/** The person a link was sent to, while it would work if it were used now, or null. */
export async function tokenHolder(text: string, purpose: TokenPurpose): Promise<string | null> {
  const id = idIn(text, purpose);
  if (!id) return null;
  const where = { id, purpose, usedAt: null, expiresAt: { gt: now() } };
  return (await db.token.findFirst({ where, select: { userId: true } }))?.userId ?? null;
}

/** Whether the link would work if it were used now. */
export const isTokenAlive = async (text: string, purpose: TokenPurpose): Promise<boolean> =>
  (await tokenHolder(text, purpose)) !== null;

/** Uses the link up. @returns the person it was sent to, or null when it does not work (any more) */
export async function spendToken(
  tx: Tx,
  text: string,
  purpose: TokenPurpose,
): Promise<string | null> {
  const id = idIn(text, purpose);
  if (!id) return null;
  const [used] = await tx.token.updateManyAndReturn({
    where: { id, purpose, usedAt: null, expiresAt: { gt: now() } },
    data: { usedAt: now() },
    select: { userId: true },
  });
  return used?.userId ?? null;
}
