import { Lucia, TimeSpan } from "lucia";
import { env } from "~/platform/env.server";
import type { DeviceKind } from "../devices/user-agent";
import { sessionAdapter, storedId } from "./session-adapter.server";

/** What a session keeps of how it began. */
type Beginning = DeviceKind;

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof madeSessions>;
    DatabaseSessionAttributes: Partial<Beginning> & { handle?: string };
  }
}

const madeSessions = () => {
  const secure = env().publicUrl.startsWith("https:");
  return new Lucia(sessionAdapter, {
    // The adapter sets the real limits, by role.
    sessionExpiresIn: new TimeSpan(30, "d"),
    getSessionAttributes: ({ handle = "" }) => ({ handle }),
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
  });
};

let lucia: ReturnType<typeof madeSessions> | undefined;

const sessions = () => (lucia ??= madeSessions());

/** Starts a session. @returns the Set-Cookie header */
export async function startSession(userId: string, beginning?: Beginning): Promise<string> {
  const session = await sessions().createSession(userId, beginning ?? {});
  return sessions().createSessionCookie(session.id).serialize();
}

/** The session of a request: `id` as it is stored, `handle` as lists and forms name it. */
export type CurrentSession = { id: string; handle: string; userId: string };

/** The session a request's cookie belongs to, or null. */
export async function currentSession(request: Request): Promise<CurrentSession | null> {
  const id = sessions().readSessionCookie(request.headers.get("Cookie") ?? "");
  if (!id) return null;
  const { session } = await sessions().validateSession(id);
  return session && { id: storedId(id), handle: session.handle, userId: session.userId };
}

/** The id of the person a request's cookie signs in, or null. */
export const sessionUser = async (request: Request): Promise<string | null> =>
  (await currentSession(request))?.userId ?? null;

/** Ends the request's session. @returns the Set-Cookie header that removes the cookie */
export async function endSession(request: Request): Promise<string> {
  const id = sessions().readSessionCookie(request.headers.get("Cookie") ?? "");
  if (id) await sessions().invalidateSession(id);
  return sessions().createBlankSessionCookie().serialize();
}

export const endAllSessions = (userId: string): Promise<void> =>
  sessions().invalidateUserSessions(userId);

export const forgetExpiredSessions = (): Promise<void> => sessions().deleteExpiredSessions();
