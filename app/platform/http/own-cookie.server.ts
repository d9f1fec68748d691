import { createCookie } from "@remix-run/node";
import { env } from "~/platform/env.server";

/** A cookie of this site that scripts cannot read; bound to the host where the site has https. */
export function ownCookie(name: string, maxAgeSeconds: number) {
  const made = () => {
    const secure = env().publicUrl.startsWith("https:");
    return createCookie(secure ? `__Host-${name}` : name, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure,
      maxAge: maxAgeSeconds,
    });
  };
  return {
    /** What the request brings; empty when it brings nothing of ours. */
    read: async (request: Request): Promise<string> => {
      const value: unknown = await made().parse(request.headers.get("Cookie"));
      return typeof value === "string" ? value : "";
    },
    /** @returns the Set-Cookie header */
    set: (value: string): Promise<string> => made().serialize(value),
    /** @returns the Set-Cookie header that removes it */
    clear: (): Promise<string> => made().serialize("", { maxAge: 0 }),
  };
}

/** Headers with several cookies to be set. */
export function settingCookies(cookies: string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
}
