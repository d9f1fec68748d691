import { keepInLog } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../actor";
import { may } from "../rights";
import { otherAdministrators } from "./change-role.server";

/** Shuts somebody out, with the reason; all their sessions end. What they wrote stays. */
export async function blockPerson(actor: Actor, userId: string, why: string) {
  if (!may(actor, "people.manage")) return refused("not-allowed");
  if (userId === actor.userId) return refused("not-oneself");
  return db.$transaction(async (tx) => {
    const others = await otherAdministrators(tx, userId);
    const user = await tx.user.findUnique({ where: { id: userId }, select: { role: true } });
    if (!user) return refused("not-found");
    if (user.role === "administrator" && others === 0) return refused("last-administrator");
    const { count } = await tx.user.updateMany({
      where: { id: userId, blockedAt: null },
      data: { blockedAt: now(), blockedWhy: why },
    });
    if (count === 0) return refused("already-decided");
    await tx.session.deleteMany({ where: { userId } });
    await tx.token.deleteMany({ where: { userId } });
    await tx.pendingSignIn.deleteMany({ where: { userId } });
    await keepInLog(tx, {
      kind: "person.blocked",
      actorId: actor.userId,
      subject: `user:${userId}`,
    });
    await announce(tx, { type: "account.blocked", userId });
    return accepted(undefined);
  });
}

/** Lets somebody in again. */
export async function unblockPerson(actor: Actor, userId: string) {
  if (!may(actor, "people.manage")) return refused("not-allowed");
  return db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, blockedAt: { not: null } },
      data: { blockedAt: null, blockedWhy: "" },
    });
    if (count === 0) return refused("already-decided");
    await keepInLog(tx, {
      kind: "person.unblocked",
      actorId: actor.userId,
      subject: `user:${userId}`,
    });
    await announce(tx, { type: "account.unblocked", userId });
    return accepted(undefined);
  });
}

/** Signs somebody out everywhere: a lost telephone, a shared computer. */
export async function endSessionsOf(actor: Actor, userId: string) {
  if (!may(actor, "people.manage")) return refused("not-allowed");
  return db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId } });
    await keepInLog(tx, {
      kind: "account.sessions-ended",
      actorId: actor.userId,
      subject: `user:${userId}`,
      details: { count },
    });
    return accepted(undefined);
  });
}
