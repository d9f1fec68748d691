import { keepInLog } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, Prisma, type Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { tryAgainIn } from "~/platform/rate-limit.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../actor";
import { readEmailChangeToken } from "./email-change-links.server";

const lifetimeMs = 60 * 60_000;
const perAccount = { name: "email-change", points: 5, seconds: 60 * 60 };

const open = () => ({ confirmedAt: null, cancelledAt: null, expiresAt: { gt: now() } });

/** The change of address a person waits for, or null. */
export const openEmailChange = (actor: Actor) =>
  db.emailChange.findFirst({
    where: { userId: actor.userId, ...open() },
    select: { newEmail: true, expiresAt: true },
    orderBy: { createdAt: "desc" },
  });

/**
 * Begins a change of address: a link goes to the new one, word of it to the old one, which stays until the
 * link is used. Whether the new address has an account already is told to its mailbox only.
 */
export async function askForEmailChange(actor: Actor, newEmail: string) {
  if (await tryAgainIn(perAccount, actor.userId)) return refused("too-many-tries");
  const { userId } = actor;
  return db.$transaction(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true },
    });
    if (user.email === newEmail) return refused("email-same");
    await withdraw(tx, userId);
    const expiresAt = new Date(now().getTime() + lifetimeMs);
    const { id } = await tx.emailChange.create({
      data: { userId, oldEmail: user.email, newEmail, createdAt: now(), expiresAt },
      select: { id: true },
    });
    await announce(tx, { type: "account.email-change-asked", changeId: id });
    return accepted(undefined);
  });
}

const withdraw = (tx: Tx, userId: string) =>
  tx.emailChange.updateMany({ where: { userId, ...open() }, data: { cancelledAt: now() } });

/** Gives up the change a person waits for. */
export const withdrawEmailChange = async (actor: Actor): Promise<void> =>
  void (await withdraw(db, actor.userId));

/** Whether a link to confirm or to stop a change would work if it were used now. */
export async function isEmailChangeOpen(id: string | null): Promise<boolean> {
  if (!id) return false;
  return (await db.emailChange.count({ where: { id, ...open() } })) > 0;
}

/**
 * Makes the new address the person's own. Only they themselves can, signed in: a link sent to a mistyped
 * address gives a stranger nothing. Links sent to the old address die.
 */
export async function confirmEmailChange(actor: Actor, token: string) {
  const id = readEmailChangeToken("confirm-email-change", token);
  if (!id) return refused("link-expired");
  try {
    return await db.$transaction((tx) => moveAccount(tx, actor.userId, id));
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (isTaken) return refused("email-taken");
    throw error;
  }
}

async function moveAccount(tx: Tx, userId: string, id: string) {
  const change = await tx.emailChange.findFirst({ where: { id, ...open() } });
  if (!change) return refused("link-expired");
  if (change.userId !== userId) return refused("email-change-other");
  const email = change.newEmail;
  const taken = await tx.user.count({ where: { email, emailVerifiedAt: { not: null } } });
  if (taken > 0) return refused("email-taken");
  const data = { confirmedAt: now() };
  const { count } = await tx.emailChange.updateMany({ where: { id, ...open() }, data });
  if (count === 0) return refused("link-expired");
  // An address never confirmed belongs to nobody: whoever reads its mail decides.
  await tx.user.deleteMany({ where: { email, emailVerifiedAt: null } });
  await tx.user.update({ where: { id: userId }, data: { email } });
  await tx.token.deleteMany({ where: { userId } });
  await keepInLog(tx, {
    kind: "account.email-changed",
    actorId: userId,
    subject: `user:${userId}`,
  });
  await announce(tx, { type: "account.email-changed", changeId: id });
  return accepted(undefined);
}

/** Stops a change by the link in the old mailbox: somebody else has been in the account, so every session ends. */
export async function stopEmailChange(token: string) {
  const id = readEmailChangeToken("stop-email-change", token);
  if (!id) return refused("link-expired");
  return db.$transaction(async (tx) => {
    const [stopped] = await tx.emailChange.updateManyAndReturn({
      where: { id, ...open() },
      data: { cancelledAt: now() },
      select: { userId: true },
    });
    if (!stopped) return refused("link-expired");
    const { userId } = stopped;
    await tx.session.deleteMany({ where: { userId } });
    await tx.pendingSignIn.deleteMany({ where: { userId } });
    return accepted(undefined);
  });
}

const monthMs = 30 * 24 * 60 * 60_000;

/** Forgets addresses of changes that are over. */
export async function forgetEmailChanges(): Promise<void> {
  const before = new Date(now().getTime() - monthMs);
  await db.emailChange.deleteMany({ where: { createdAt: { lt: before } } });
}
