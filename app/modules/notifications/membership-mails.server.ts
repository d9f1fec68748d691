import type { Tx } from "~/platform/db/index.server";
import type { DomainEvent } from "~/shared/events";
import { type MailOrder, toEach } from "./mails.server";
import { accountHolder } from "./recipients.server";

type MembershipEvent = Extract<DomainEvent, { type: `membership.${string}` }>;

/** Whoever's role in an organisation somebody else changed or ended hears of it. */
export async function aboutMembership(tx: Tx, event: MembershipEvent): Promise<MailOrder[]> {
  const { eventId } = event;
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
