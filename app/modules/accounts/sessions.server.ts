import { Lucia, TimeSpan } from "lucia";
import { env } from "~/platform/env.server";
import { sessionAdapter } from "./session-adapter.server";

let lucia: Lucia | undefined;

function sessions(): Lucia {
  if (lucia) return lucia;
  const secure = env().publicUrl.startsWith("https:");
  lucia = new Lucia(sessionAdapter, {
    // The adapter sets the real limits, by role.
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
  });
  return lucia;
}

/** Starts a session. @returns the Set-Cookie header */
export async function startSession(userId: string): Promise<string> {
  const session = await sessions().createSession(userId, {});
  return sessions().createSessionCookie(session.id).serialize();
}

/** The id of the person a request's cookie signs in, or null. */
export async function sessionUser(request: Request): Promise<string | null> {
  const id = sessions().readSessionCookie(request.headers.get("Cookie") ?? "");
  if (!id) return null;
  const { user } = await sessions().validateSession(id);
  return user?.id ?? null;
}

/** Ends the request's session. @returns the Set-Cookie header that removes the cookie */
export async function endSession(request: Request): Promise<string> {
  const id = sessions().readSessionCookie(request.headers.get("Cookie") ?? "");
  if (id) await sessions().invalidateSession(id);
  return sessions().createBlankSessionCookie().serialize();
}

export const endAllSessions = (userId: string): Promise<void> =>
  sessions().invalidateUserSessions(userId);

export const forgetExpiredSessions = (): Promise<void> => sessions().deleteExpiredSessions();
