import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { type LocalisedText } from "~/shared/language";
import type { Actor } from "../../accounts/actor";
import { closedInvitationsKept, invitationState } from "./invitation";
import { invitationIdIn } from "./invitation-link.server";

/** The invitations of an organisation that wait, and those that ended within a month, newest first. */
export async function invitationsOf(organisationId: number) {
  const rows = await db.invitation.findMany({
    where: { organisationId },
    select: {
      id: true,
      email: true,
      role: true,
      sentAt: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(({ acceptedAt, revokedAt, ...row }) => ({
    ...row,
    state: invitationState({ ...row, acceptedAt, revokedAt }, now()),
  }));
}

/** An invitation as whoever holds its link sees it, or null when the link works no more. */
export async function invitationFor(actor: Actor | null, token: string) {
  const id = invitationIdIn(token);
  if (!id) return null;
  const found = await db.invitation.findUnique({
    where: { id },
    select: {
      email: true,
      role: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      invitedBy: { select: { name: true } },
      organisation: { select: { id: true, name: true } },
    },
  });
  if (!found) return null;
  const { organisation, email, role, invitedBy, expiresAt } = found;
  const belongs = actor?.memberships.some((each) => each.organisationId === organisation.id);
  if (!belongs && invitationState(found, now()) !== "open") return null;
  const user =
    actor && (await db.user.findUnique({ where: { id: actor.userId }, select: { email: true } }));
  return {
    organisation: { id: organisation.id, name: organisation.name as LocalisedText },
    email,
    role,
    expiresAt,
    invitedBy: invitedBy?.name ?? null,
    reader: user && { email: user.email, belongs: belongs === true },
  };
}

/** The address that an invitation was sent to, while it can be taken. */
export async function invitedAddress(token: string): Promise<string | null> {
  const id = invitationIdIn(token);
  if (!id) return null;
  const found = await db.invitation.findUnique({
    where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
    select: { email: true },
  });
  return found?.email ?? null;
}

/** Removes invitations, and the addresses in them, a month after they ended. */
export async function forgetOldInvitations(): Promise<void> {
  const before = new Date(now().getTime() - closedInvitationsKept);
  await db.invitation.deleteMany({
    where: {
      OR: [
        { acceptedAt: { lt: before } },
        { revokedAt: { lt: before } },
        { expiresAt: { lt: before } },
      ],
    },
  });
}
