import { Lucia, TimeSpan } from "lucia";
import { db } from "~/platform/db/index.server";
import { env } from "~/platform/env.server";
import { type DeviceKind, knownKind } from "../devices/user-agent";
import { sessionAdapter, storedId } from "./session-adapter.server";

/** What a session keeps of how it began. */
type Beginning = DeviceKind & { withSecondFactor: boolean };

type Attributes = Partial<{ handle: string; withSecondFactor: boolean; provenAt: Date }>;

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof madeSessions>;
    DatabaseSessionAttributes: Partial<DeviceKind> & Attributes;
  }
}

const madeSessions = () => {
  const secure = env().publicUrl.startsWith("https:");
  return new Lucia(sessionAdapter, {
    // The adapter sets the real limits, by role.
    sessionExpiresIn: new TimeSpan(30, "d"),
    getSessionAttributes: ({ handle = "", withSecondFactor = false, provenAt = new Date(0) }) => ({
      handle,
      withSecondFactor,
      provenAt,
    }),
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
export type CurrentSession = {
  id: string;
  handle: string;
  userId: string;
  withSecondFactor: boolean;
  /** when the person last proved who they are */
  provenAt: Date;
};

/** The session a request's cookie belongs to, or null. */
export async function currentSession(request: Request): Promise<CurrentSession | null> {
  const id = sessions().readSessionCookie(request.headers.get("Cookie") ?? "");
  if (!id) return null;
  const { session } = await sessions().validateSession(id);
  if (!session) return null;
  const { handle, userId, withSecondFactor, provenAt } = session;
  return { id: storedId(id), handle, userId, withSecondFactor, provenAt };
}

/**
 * Puts a new session in the place of the request's, whose rights have grown or whose password has
 * changed: a copied cookie is worth nothing after it.
 * @param proof what was just given; with a second factor the session counts as one with it
 * @returns the Set-Cookie header
 */
export async function renewSession(
  request: Request,
  proof: "password" | "second-factor",
): Promise<string> {
  const old = await currentSession(request);
  const row = old && (await db.session.findUnique({ where: { id: old.id } }));
  if (!row) return sessions().createBlankSessionCookie().serialize();
  await db.session.deleteMany({ where: { id: row.id } });
  return startSession(row.userId, {
    ...knownKind(row),
    withSecondFactor: row.withSecondFactor || proof === "second-factor",
  });
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
