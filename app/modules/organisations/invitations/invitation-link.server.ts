import { isSigned, sign } from "~/platform/secret.server";

/** The text of an invitation's link: its id and a signature only this server can make. */
export const invitationToken = (id: string): string => `${id}.${sign("invitation", id)}`;

/** The id in the text of such a link, or null when we did not write it. */
export function invitationIdIn(text: string): string | null {
  const [, id, signature] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(text) ?? [];
  return id && signature && isSigned(signature, "invitation", id) ? id : null;
}
