import { isSigned, sign } from "~/platform/secret.server";

/** What a link about a change of address does: confirm it, from the new one, or stop it, from the old one. */
export type EmailChangeLink = "confirm-email-change" | "stop-email-change";

/** The text that goes into the link: the id and a signature only this server can make. */
export const emailChangeToken = (link: EmailChangeLink, id: string): string =>
  `${id}.${sign(link, id)}`;

/** The change a link is about, or null when we did not make it. */
export function readEmailChangeToken(link: EmailChangeLink, text: string): string | null {
  const [id = "", signature = ""] = text.split(".");
  return isSigned(signature, link, id) ? id : null;
}
