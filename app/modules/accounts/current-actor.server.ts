import type { AppLoadContext } from "@remix-run/node";
import { db } from "~/platform/db/index.server";
import { env } from "~/platform/env.server";
import { isLanguage, languages } from "~/shared/language";
import { type Actor, inEffect } from "./actor";
import { type CurrentSession, currentSession } from "./sessions/sessions.server";

type Asker = { session: CurrentSession | null; actor: Actor | null };

const known = new WeakMap<AppLoadContext, Promise<Asker>>();

/** Who asks, by which session; asked of the database once a request. */
function asker(request: Request, context: AppLoadContext): Promise<Asker> {
  const found = known.get(context) ?? findAsker(request);
  known.set(context, found);
  return found;
}

/** Who acts in this request, or null. */
export const currentActor = async (
  request: Request,
  context: AppLoadContext,
): Promise<Actor | null> => (await asker(request, context)).actor;

/** When the person of this request last proved who they are, or null. */
export const lastProof = async (request: Request, context: AppLoadContext): Promise<Date | null> =>
  (await asker(request, context)).session?.provenAt ?? null;

async function findAsker(request: Request): Promise<Asker> {
  const session = await currentSession(request);
  const actor = session && (await loadActor(session.userId));
  if (!actor) return { session: null, actor: null };
  const isRequired = env().isStaffSecondFactorRequired;
  return { session, actor: inEffect(actor, { isRequired, isGiven: session.withSecondFactor }) };
}

/** The person as an actor, once their address is confirmed and while they are not blocked, with the organisations they act for. */
export async function loadActor(userId: string): Promise<Actor | null> {
  const user = await db.user.findUnique({
    where: { id: userId, emailVerifiedAt: { not: null }, blockedAt: null },
    select: {
      name: true,
      role: true,
      language: true,
      memberships: { select: { organisationId: true, role: true } },
    },
  });
  if (!user) return null;
  const language = isLanguage(user.language) ? user.language : languages[0];
  return { userId, name: user.name, role: user.role, language, memberships: user.memberships };
}
