import type { Prisma, Tx } from "~/platform/db/index.server";

/** Somebody a mail can go to. Contacts of partner cities have no account. */
export type Recipient = { userId: string | null; name: string; address: string; language: string };

const columns = { id: true, name: true, email: true, language: true } as const;
type Row = { name: string; email: string; language: string };

const recipient = (userId: string | null, { name, email, language }: Row): Recipient => ({
  userId,
  name,
  address: email,
  language,
});

/** Only confirmed addresses get mail that was not asked for by the address itself. */
const isConfirmed = { emailVerifiedAt: { not: null } };

/** The owner of an account, confirmed or not. */
export async function accountHolder(tx: Tx, userId: string): Promise<Recipient[]> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: columns });
  return user ? [recipient(user.id, user)] : [];
}

/** A person who changes address, at the old one and at the new one. */
export async function bothAddresses(tx: Tx, changeId: string) {
  const change = await tx.emailChange.findUnique({
    where: { id: changeId },
    select: { oldEmail: true, newEmail: true, user: { select: columns } },
  });
  if (!change) return { before: [], after: [] };
  const { oldEmail, newEmail, user } = change;
  return {
    before: [recipient(user.id, { ...user, email: oldEmail })],
    after: [recipient(user.id, { ...user, email: newEmail })],
  };
}

/** Owners and editors of an organisation. */
export async function organisationPeople(tx: Tx, organisationId: number): Promise<Recipient[]> {
  const users = await tx.user.findMany({
    where: {
      ...isConfirmed,
      memberships: { some: { organisationId, role: { in: ["owner", "editor"] } } },
    },
    select: columns,
    orderBy: { id: "asc" },
  });
  return users.map((user) => recipient(user.id, user));
}

/** Owners of an organisation; while it has none, coordinators and administrators of the city. */
export async function peopleManagers(tx: Tx, organisationId: number): Promise<Recipient[]> {
  const owns: Prisma.UserWhereInput = { memberships: { some: { organisationId, role: "owner" } } };
  const office: Prisma.UserWhereInput = { role: { in: ["coordinator", "administrator"] } };
  for (const who of [owns, office]) {
    const users = await tx.user.findMany({
      where: { ...isConfirmed, ...who },
      select: columns,
      orderBy: { id: "asc" },
    });
    if (users.length > 0) return users.map((user) => recipient(user.id, user));
  }
  return [];
}

/** Everyone who works for the home city on the forum, or only the one person named. */
export async function staff(tx: Tx, userId?: string): Promise<Recipient[]> {
  const users = await tx.user.findMany({
    where: {
      ...isConfirmed,
      id: userId,
      role: { in: ["moderator", "coordinator", "administrator"] },
    },
    select: columns,
    orderBy: { id: "asc" },
  });
  return users.map((user) => recipient(user.id, user));
}

/** A partner city's contact. */
export async function contactPerson(tx: Tx, contactId: number): Promise<Recipient[]> {
  const contact = await tx.contact.findUnique({ where: { id: contactId }, select: columns });
  return contact ? [recipient(null, contact)] : [];
}

/** Each person once, without the one who did it. */
export function others(recipients: Recipient[], authorId: string | null): Recipient[] {
  const byUser = new Map(recipients.map((found) => [found.userId ?? found.address, found]));
  if (authorId) byUser.delete(authorId);
  return [...byUser.values()];
}
