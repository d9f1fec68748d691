import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";

const unclaimed = { recordedAt: { not: null }, memberships: { none: {} } } as const;

/** Organisations that staff recorded and nobody has claimed, and whether an invitation to do so waits. */
export async function recordedOrganisations() {
  const rows = await db.organisation.findMany({
    where: unclaimed,
    select: {
      id: true,
      name: true,
      type: true,
      town: true,
      country: true,
      invitations: {
        where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
        select: { id: true },
        take: 1,
      },
    },
    orderBy: [{ sortPl: "asc" }, { id: "asc" }],
    take: 500,
  });
  return rows.map(({ invitations, ...row }) => ({
    ...row,
    name: row.name as LocalisedText,
    isInvited: invitations.length > 0,
  }));
}

/** An organisation that staff recorded, with whom they know there, or null when it is not theirs to change. */
export async function recordedOrganisation(id: number) {
  const found = await db.organisation.findFirst({
    where: { id, ...unclaimed },
    select: {
      type: true,
      name: true,
      town: true,
      country: true,
      website: true,
      fields: true,
      version: true,
      contact: { omit: { organisationId: true } },
    },
  });
  return found && { ...found, name: found.name as LocalisedText };
}
