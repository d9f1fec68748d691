import { db } from "~/platform/db/index.server";
import { isSigned, sign } from "~/platform/secret.server";

/** The text of the link by which a person stops the mails of one search without signing in. */
export const stopToken = ({ id, userId }: { id: number; userId: string }): string =>
  `${id}.${sign("stop-search", id, userId)}`;

/** The saved search that the text of such a link names, or null when it is not ours or the search is gone. */
export async function searchToStop(text: string) {
  const [, id, signature] = /^([1-9]\d{0,8})\.([\w-]{43})$/.exec(text) ?? [];
  if (!id || !signature) return null;
  const search = await db.savedSearch.findUnique({
    where: { id: Number(id) },
    select: { id: true, userId: true, name: true, notify: true },
  });
  if (!search || !isSigned(signature, "stop-search", search.id, search.userId)) return null;
  const { userId: _owner, ...shown } = search;
  return shown;
}

/** Sends no more mails about a search; the search itself stays. */
export async function stopSearch(text: string): Promise<boolean> {
  const search = await searchToStop(text);
  if (!search) return false;
  await db.savedSearch.updateMany({ where: { id: search.id }, data: { notify: "none" } });
  return true;
}
