import { db } from "~/platform/db/index.server";
import { isSigned, sign } from "~/platform/secret.server";

type Signed = { id: number; contact: { id: number; linkVersion: number } };

/** The text of the link by which a contact answers an introduction without an account. */
export const answerToken = ({ id, contact }: Signed): string =>
  `${id}.${contact.linkVersion}.${sign("answer", id, contact.id, contact.linkVersion)}`;

/**
 * Reads the text of such a link. A link stops working when the contact's `linkVersion` is raised or
 * the introduction passes to another contact.
 * @returns the introduction's id, or null when the link is not ours (any more)
 */
export async function readAnswerToken(text: string): Promise<number | null> {
  const [, id, version, signature] =
    /^([1-9]\d{0,8})\.([1-9]\d{0,8})\.([\w-]{43})$/.exec(text) ?? [];
  if (!id || !version || !signature) return null;
  const introduction = await db.introduction.findUnique({
    where: { id: Number(id) },
    select: { id: true, contact: { select: { id: true, linkVersion: true } } },
  });
  if (!introduction || introduction.contact.linkVersion !== Number(version)) return null;
  const { contact } = introduction;
  return isSigned(signature, "answer", introduction.id, contact.id, contact.linkVersion)
    ? introduction.id
    : null;
}
