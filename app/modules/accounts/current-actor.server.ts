import type { AppLoadContext } from "@remix-run/node";
import { db } from "~/platform/db/index.server";
import { isLanguage, languages } from "~/shared/language";
import type { Actor } from "./actor";
import { sessionUser } from "./sessions/sessions.server";

const known = new WeakMap<AppLoadContext, Promise<Actor | null>>();

/** Who acts in this request, or null; asked of the database once a request. */
export function currentActor(request: Request, context: AppLoadContext): Promise<Actor | null> {
  const found = known.get(context) ?? findActor(request);
  known.set(context, found);
  return found;
}

async function findActor(request: Request): Promise<Actor | null> {
  const userId = await sessionUser(request);
  return userId ? loadActor(userId) : null;
}

/** The person as an actor, with the organisations they act for. */
export async function loadActor(userId: string): Promise<Actor | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
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
