import { env } from "~/platform/env.server";

/** A path of this site as people open it from a mail. */
export const siteLink = (path: string): string => `${env().publicUrl}${path}`;
