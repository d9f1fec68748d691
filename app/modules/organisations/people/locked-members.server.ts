import type { Tx } from "~/platform/db/index.server";
import type { Actor } from "../../accounts/actor";
import { asMember, type Member } from "./membership";

/**
 * The people of an organisation and the actor's role among them as they are now. Until the transaction ends
 * nobody else joins, leaves or changes roles there, so an owner who is seen here stays.
 * @returns null when there is no such organisation
 */
export async function lockedMembers(
  tx: Tx,
  actor: Actor,
  organisationId: number,
): Promise<{ members: Member[]; actor: Actor } | null> {
  const [found] = await tx.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "Organisation" WHERE "id" = ${organisationId} FOR UPDATE`;
  if (!found) return null;
  const members = await tx.membership.findMany({
    where: { organisationId },
    select: { userId: true, role: true },
  });
  return { members, actor: asMember(actor, organisationId, members) };
}
