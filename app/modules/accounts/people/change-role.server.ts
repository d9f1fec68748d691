import { keepInLog } from "~/platform/audit.server";
import { db, type Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor, Role } from "../actor";
import { may } from "../rights";

/**
 * Gives somebody another role on the forum; all their sessions end. Nobody changes their own, and one administrator
 * who can sign in always stays.
 */
export async function changeRole(actor: Actor, userId: string, role: Role) {
  if (!may(actor, "people.manage")) return refused("not-allowed");
  if (userId === actor.userId) return refused("not-oneself");
  return db.$transaction(async (tx) => {
    const others = await otherAdministrators(tx, userId);
    const user = await tx.user.findUnique({ where: { id: userId }, select: { role: true } });
    if (!user) return refused("not-found");
    if (user.role === role) return accepted(undefined);
    if (user.role === "administrator" && others === 0) return refused("last-administrator");
    await tx.user.update({ where: { id: userId }, data: { role } });
    await tx.session.deleteMany({ where: { userId } });
    await keepInLog(tx, {
      kind: "person.role-changed",
      actorId: actor.userId,
      subject: `user:${userId}`,
      details: { from: user.role, to: role },
    });
    await announce(tx, { type: "account.role-changed", userId });
    return accepted(undefined);
  });
}

/** Administrators who can sign in beside one person; none of them changes until the transaction ends. */
export async function otherAdministrators(tx: Tx, userId: string): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "User" WHERE "role" = 'administrator' AND "blockedAt" IS NULL
    ORDER BY "id" FOR UPDATE`;
  return rows.filter(({ id }) => id !== userId).length;
}
