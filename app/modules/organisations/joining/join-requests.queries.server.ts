import { db } from "~/platform/db/index.server";
import type { Actor } from "../../accounts/actor";
import { openKeyOf } from "./join-request";
import { isOwnDomain } from "./own-domain";

/** Who waits for an answer to join an organisation, the longest waiting first. */
export async function openRequestsOf(organisationId: number) {
  const rows = await db.joinRequest.findMany({
    where: { organisationId, status: "open" },
    select: {
      id: true,
      message: true,
      askedAt: true,
      user: { select: { name: true, email: true } },
      organisation: { select: { website: true } },
    },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(({ user, organisation, ...row }) => ({
    ...row,
    ...user,
    isOwnDomain: isOwnDomain(user.email, organisation.website),
  }));
}

/** The person's own request to an organisation that still waits, or null. */
export const ownRequest = (actor: Actor, organisationId: number) =>
  db.joinRequest.findUnique({
    where: { openKey: openKeyOf(organisationId, actor.userId) },
    select: { askedAt: true },
  });
