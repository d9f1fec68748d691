import { env } from "~/platform/env.server";

/** The site as passkeys know it: they work on this host only, and only on its pages. */
export function passkeySite() {
  const { hostname, origin } = new URL(env().publicUrl);
  return { rpId: hostname, origin };
}
