import type { MailProps } from "#emails/render";
import { db } from "~/platform/db/index.server";
import { siteLink } from "~/platform/site-link.server";
import { type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { foundIn } from "../../initiatives/saved-searches/saved-searches.queries.server";
import { stopToken } from "../../initiatives/saved-searches/stop-link.server";
import type { MailSubjects } from "../mails.server";
import type { Composer } from "./reader";

/** More than these are counted, and found on the list. */
const TOLD = 10;

type Name = "new-initiatives";

/** What a saved search found in a period; moot when the search is gone, was stopped, or all was taken back. */
export const newInitiatives: Composer<MailSubjects[Name], MailProps<Name>> = async (
  { searchId, after, until },
  { language },
) => {
  const search = await db.savedSearch.findUnique({
    where: { id: searchId, notify: { not: "none" } },
    select: { id: true, userId: true, name: true, query: true },
  });
  if (!search) return null;
  const where = foundIn(search.query, { after: new Date(after), until: new Date(until) });
  const [found, count] = await Promise.all([
    db.initiative.findMany({
      where,
      select: { id: true, title: true, organisation: { select: { name: true } } },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: TOLD,
    }),
    db.initiative.count({ where }),
  ]);
  if (found.length === 0) return null;
  return {
    search: search.name,
    initiatives: found.map(({ id, title, organisation }) => ({
      title: pick(title as LocalisedText, language),
      organisation: pick(organisation.name as LocalisedText, language),
      link: siteLink(paths.initiative(language, id)),
    })),
    more: count - found.length,
    link: siteLink(paths.initiatives(language, search.query)),
    stopLink: siteLink(paths.stopSearch(language, stopToken(search))),
  };
};
