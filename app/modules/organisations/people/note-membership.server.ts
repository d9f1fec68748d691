import { keepInLog } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/index.server";
import type { AuditKind } from "~/shared/audit-events";
import type { MembershipRole } from "../../accounts/actor";
import type { MembershipEventKind } from "./membership";

type Event = {
  organisationId: number;
  kind: MembershipEventKind;
  actorId: string;
  personId?: string;
  role?: MembershipRole;
  formerRole?: MembershipRole;
  invitationId?: string;
};

/** What of it administrators find in the log of the whole forum. */
const audited: Partial<Record<MembershipEventKind, AuditKind>> = {
  joined: "organisation.member-added",
  admitted: "organisation.member-added",
  "role-changed": "organisation.member-role-changed",
  "handed-over": "organisation.member-role-changed",
  removed: "organisation.member-removed",
  left: "organisation.member-removed",
};

/** Notes what happened among an organisation's people, in the transaction in which it does. @returns its number */
export async function noteMembership(tx: Tx, event: Event): Promise<number> {
  const { id } = await tx.membershipEvent.create({
    data: { ...event, at: now() },
    select: { id: true },
  });
  const kind = audited[event.kind];
  if (kind && event.personId) {
    const { organisationId, actorId, personId, role, formerRole } = event;
    await keepInLog(tx, {
      kind,
      actorId,
      organisationId,
      subject: `user:${personId}`,
      details: { ...(formerRole && { from: formerRole }), ...(role && { to: role }) },
    });
  }
  return id;
}
