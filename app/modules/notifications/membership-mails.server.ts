import type { Tx } from "~/platform/db/index.server";
import { type MailOrder, toEach } from "./mails.server";
import { accountHolder, peopleManagers } from "./recipients.server";

/** Whoever's role in an organisation somebody else changed or ended hears of it. */
export async function aboutMembership(tx: Tx, eventId: number): Promise<MailOrder[]> {
  const found = await tx.membershipEvent.findUnique({
    where: { id: eventId },
    select: { personId: true, actorId: true },
  });
  if (!found?.personId || found.personId === found.actorId) return [];
  const people = await accountHolder(tx, found.personId);
  return toEach(people, { template: "membership-changed", props: { eventId } });
}

/** The address that was invited, in the language the inviter chose; it may have no account. */
export async function aboutInvitation(tx: Tx, invitationId: string): Promise<MailOrder[]> {
  const found = await tx.invitation.findUnique({
    where: { id: invitationId },
    select: { email: true, language: true },
  });
  if (!found) return [];
  const to = { userId: null, name: "", address: found.email, language: found.language };
  return toEach([to], { template: "invitation", props: { invitationId } });
}

/** Whoever can answer a request to join hears of it. */
export async function aboutRequest(tx: Tx, requestId: number): Promise<MailOrder[]> {
  const found = await tx.joinRequest.findUnique({
    where: { id: requestId, status: "open" },
    select: { organisationId: true },
  });
  if (!found) return [];
  const people = await peopleManagers(tx, found.organisationId);
  return toEach(people, { template: "join-requested", props: { requestId } });
}

/** Whoever asked to join hears what became of it. */
export async function aboutAnswer(tx: Tx, requestId: number): Promise<MailOrder[]> {
  const found = await tx.joinRequest.findUnique({
    where: { id: requestId },
    select: { userId: true },
  });
  if (!found) return [];
  const people = await accountHolder(tx, found.userId);
  return toEach(people, { template: "join-answered", props: { requestId } });
}
