import { keepInLog } from "~/platform/audit.server";
import { db, type Tx } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import { otherAdministrators } from "../accounts/people/change-role.server";
import type { Actor } from "../accounts/actor";
import { isPassword } from "../accounts/passwords/passwords.server";
import { noteMembership } from "../organisations/people/note-membership.server";

/**
 * Erases the person who asks: account, sessions, memberships, saved searches, mails. What was written for an
 * organisation or the city stays without the name: others rely on it. Refused while an organisation with other
 * people would be left without an owner, and for the last administrator.
 */
export async function eraseAccount(actor: Actor, password: string) {
  const { userId } = actor;
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { email: true, passwordHash: true },
  });
  if (!user) return refused("not-found");
  if (!(await isPassword(password, user.passwordHash))) return refused("password-wrong");
  return db.$transaction((tx) => erasePerson(tx, userId, { isAsked: true }));
}

/**
 * Erases a person in the caller's transaction.
 * @param isAsked whether they asked for it themselves; else it goes because it was not used
 */
export async function erasePerson(tx: Tx, userId: string, { isAsked }: { isAsked: boolean }) {
  const user = await tx.user.findUnique({
    where: { id: userId },
    select: { email: true, role: true },
  });
  if (!user) return refused("not-found");
  const others = await otherAdministrators(tx, userId);
  if (user.role === "administrator" && others === 0) return refused("last-administrator");
  // Two owners who leave at once wait for each other here.
  await tx.$queryRaw`
    SELECT "id" FROM "Organisation"
    WHERE "id" IN (SELECT "organisationId" FROM "Membership" WHERE "userId" = ${userId})
    ORDER BY "id" FOR UPDATE`;
  if ((await organisationsLeftAlone(userId, tx)).length > 0) return refused("name-an-owner");
  for (const { organisationId, role } of await tx.membership.findMany({ where: { userId } }))
    await noteMembership(tx, {
      ...{ organisationId, kind: "left", actorId: userId, personId: userId },
      formerRole: role,
    });
  const addresses = await addressesOf(tx, userId, user.email);
  await tx.user.delete({ where: { id: userId } });
  for (const address of addresses) {
    await tx.invitation.deleteMany({ where: { email: address } });
    await tx.mail.deleteMany({ where: { toAddress: address } });
    await tx.mailboxItem.deleteMany({ where: { to: { contains: address } } });
    await tx.rateLimit.deleteMany({ where: { key: { endsWith: `:${address}` } } });
  }
  await tx.rateLimit.deleteMany({ where: { key: { endsWith: `:${userId}` } } });
  const details = { why: isAsked ? "asked" : "unused" };
  await keepInLog(tx, { kind: "account.erased", subject: `user:${userId}`, details });
  return accepted(undefined);
}

/** The address of an account and those it had or was to have lately, where nobody else has them now. */
async function addressesOf(tx: Tx, userId: string, email: string): Promise<string[]> {
  const changes = await tx.emailChange.findMany({ where: { userId } });
  const known = new Set(changes.flatMap(({ oldEmail, newEmail }) => [oldEmail, newEmail]));
  const others = await tx.user.findMany({
    where: { email: { in: [...known] }, id: { not: userId } },
    select: { email: true },
  });
  for (const other of others) known.delete(other.email);
  return [...known.add(email)];
}

/** Organisations that would have people and no owner without this one. */
export const organisationsLeftAlone = (userId: string, tx: Tx = db) =>
  tx.$queryRaw<{ id: number; name: LocalisedText }[]>`
    SELECT "id", "name" FROM "Organisation" WHERE "id" IN (
      SELECT own."organisationId" FROM "Membership" own
      WHERE own."userId" = ${userId} AND own."role" = 'owner'
        AND EXISTS (SELECT FROM "Membership" m
          WHERE m."organisationId" = own."organisationId" AND m."userId" <> ${userId})
        AND NOT EXISTS (SELECT FROM "Membership" m
          WHERE m."organisationId" = own."organisationId" AND m."userId" <> ${userId}
            AND m."role" = 'owner')
    ) ORDER BY "id"`;
