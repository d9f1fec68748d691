import { now } from "~/platform/clock.server";
import { db, Prisma } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { networkOf, tryAgainIn } from "~/platform/rate-limit.server";
import type { Language } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import type { Role } from "./actor";
import { hashPassword, isCommonPassword } from "./passwords/passwords.server";
import { issueToken } from "./tokens.server";

export type NewAccount = { name: string; email: string; password: string; language: Language };

const limit = { name: "register", points: 20, seconds: 3600 };

/**
 * Makes an account that waits for its address to be confirmed. Somebody who has one already gets a
 * mail that says so; the answer is the same either way.
 */
export async function registerAccount(input: NewAccount, clientAddress: string) {
  if (await tryAgainIn(limit, networkOf(clientAddress))) return refused("too-many-tries");
  if (isCommonPassword(input.password, input.email)) return refused("password-common");
  const passwordHash = await hashPassword(input.password);
  const { name, email, language } = input;
  await db.$transaction(async (tx) => {
    const known = await tx.user.findUnique({
      where: { email },
      select: { id: true, emailVerifiedAt: true },
    });
    if (known?.emailVerifiedAt)
      return announce(tx, { type: "account.registered-again", userId: known.id });
    // An address never confirmed may be registered anew: whoever reads its mail decides.
    const user = await tx.user.upsert({
      where: { email },
      create: { email, name, passwordHash, language },
      update: { name, passwordHash, language },
      select: { id: true },
    });
    const tokenId = await issueToken(tx, "confirm_email", user.id);
    return announce(tx, { type: "account.registered", userId: user.id, tokenId });
  });
  return accepted(undefined);
}

/**
 * Makes a confirmed account for somebody who came by a link that was sent to its address. They read that
 * address's mail, so they may know that it has an account already. @returns the account's id
 */
export async function registerProven(input: NewAccount, clientAddress: string) {
  if (await tryAgainIn(limit, networkOf(clientAddress))) return refused("too-many-tries");
  if (isCommonPassword(input.password, input.email)) return refused("password-common");
  const passwordHash = await hashPassword(input.password);
  const { name, email, language } = input;
  return db.$transaction(async (tx) => {
    const known = await tx.user.findUnique({
      where: { email },
      select: { emailVerifiedAt: true, blockedAt: true },
    });
    if (known?.emailVerifiedAt || known?.blockedAt) return refused("email-taken");
    const data = { name, passwordHash, language, emailVerifiedAt: now() };
    const user = await tx.user.upsert({
      where: { email },
      create: { email, ...data },
      update: data,
      select: { id: true },
    });
    await tx.token.deleteMany({ where: { userId: user.id } });
    return accepted(user.id);
  });
}

/** Makes a confirmed account with a role; for the command line and for demo accounts. */
export async function createAccount(input: NewAccount & { role: Role }) {
  const { name, email, language, role } = input;
  if (isCommonPassword(input.password, email)) return refused("password-common");
  try {
    const passwordHash = await hashPassword(input.password);
    const data = { name, email, language, role, passwordHash, emailVerifiedAt: now() };
    return accepted(await db.user.create({ data, select: { id: true } }));
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (isTaken) return refused("email-taken");
    throw error;
  }
}
