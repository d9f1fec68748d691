import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { tryAgainIn } from "~/platform/rate-limit.server";
import { accepted, refused } from "~/shared/result";
import { type Actor, isMemberOf } from "../../accounts/actor";
import { openKeyOf } from "./join-request";

const perPerson = { name: "ask-to-join", points: 10, seconds: 24 * 60 * 60 };

/** Asks a verified organisation's owners to let the person act for it; one open request each. */
export async function askToJoin(actor: Actor, organisationId: number, message: string) {
  const { userId } = actor;
  if (isMemberOf(actor, organisationId)) return refused("belongs-already");
  if (await tryAgainIn(perPerson, userId)) return refused("too-many-tries");
  return db.$transaction(async (tx) => {
    const known = await tx.organisation.count({
      where: { id: organisationId, verification: "verified" },
    });
    if (known === 0) return refused("not-found");
    const openKey = openKeyOf(organisationId, userId);
    const [request] = await tx.joinRequest.createManyAndReturn({
      data: [{ organisationId, userId, message, openKey, askedAt: now() }],
      // A form sent twice asks once.
      skipDuplicates: true,
      select: { id: true },
    });
    if (!request) return refused("asked-already");
    await announce(tx, { type: "membership.requested", requestId: request.id });
    return accepted(request);
  });
}

/** Takes the person's own open request back, as if it had never been made. */
export async function withdrawRequest(actor: Actor, organisationId: number) {
  const { count } = await db.joinRequest.deleteMany({
    where: { openKey: openKeyOf(organisationId, actor.userId) },
  });
  return count > 0 ? accepted(undefined) : refused("request-over");
}
