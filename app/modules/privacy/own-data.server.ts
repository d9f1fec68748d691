import { db } from "~/platform/db/index.server";

/** What the forum holds about a person, by what it is; one entry is one file of the download. */
export type OwnData = Record<string, unknown>;

/** Everything the forum holds about a person, or null when there is no such account. */
export async function ownDataOf(userId: string): Promise<OwnData | null> {
  const account = await db.user.findUnique({
    where: { id: userId },
    omit: { passwordHash: true, hasShortPassword: true },
  });
  if (!account) return null;
  const whole = { where: { userId } };
  return {
    account,
    organisations: await db.membership.findMany({
      where: { userId },
      select: { role: true, createdAt: true, organisation: { select: { id: true, name: true } } },
    }),
    membershipEvents: await db.membershipEvent.findMany({
      where: { OR: [{ actorId: userId }, { personId: userId }] },
      orderBy: { id: "asc" },
    }),
    invitations: await db.invitation.findMany({
      where: { OR: [{ email: account.email }, { invitedById: userId }] },
      omit: { id: true },
      orderBy: { createdAt: "asc" },
    }),
    joinRequests: await db.joinRequest.findMany({
      where: { userId },
      omit: { openKey: true, userId: true, decidedById: true },
      orderBy: { id: "asc" },
    }),
    sessions: await db.session.findMany({ ...whole, omit: { id: true, userId: true } }),
    devices: await db.knownDevice.findMany({
      ...whole,
      omit: { id: true, userId: true, mark: true },
    }),
    passkeys: await db.passkey.findMany({
      ...whole,
      select: { name: true, createdAt: true, lastUsedAt: true },
    }),
    addressChanges: await db.emailChange.findMany({ ...whole, omit: { id: true, userId: true } }),
    searches: await db.savedSearch.findMany({ ...whole, omit: { userId: true } }),
    initiatives: await db.initiative.findMany({
      where: { authorId: userId },
      omit: { terms: true, searchText: true, editorKey: true, editorTurn: true },
    }),
    messages: await db.message.findMany({
      where: { authorId: userId },
      omit: { authorId: true, clientKey: true },
      orderBy: { id: "asc" },
    }),
    mails: await db.mail.findMany({
      where: { toAddress: account.email },
      omit: { props: true },
      orderBy: { createdAt: "asc" },
    }),
    introductions: await db.introduction.findMany({
      where: { OR: [{ sentById: userId }, { countedById: userId }] },
      select: { id: true, initiativeId: true, cityId: true, note: true, sentAt: true },
    }),
    decisions: await db.decision.findMany({ where: { actorId: userId }, omit: { actorId: true } }),
    feedback: await db.matchFeedback.findMany({
      where: { byId: userId },
      omit: { match: true, byId: true },
    }),
    registerChanges: await db.change.findMany({
      where: { OR: [{ actorId: userId }, { decidedById: userId }] },
      select: { id: true, table: true, key: true, kind: true, changedAt: true, note: true },
    }),
    log: await db.auditEvent.findMany({
      where: { OR: [{ actorId: userId }, { subject: `user:${userId}` }] },
      orderBy: { id: "asc" },
    }),
  };
}
