import { db, type Prisma } from "~/platform/db/index.server";
import type { Actor } from "../../accounts/actor";
import { filterOf } from "../initiative-filter";
import { publicWhere } from "../public-search.server";

/** A person's saved searches, the newest first. */
export const searchesOf = (actor: Actor) =>
  db.savedSearch.findMany({
    where: { userId: actor.userId },
    select: { id: true, name: true, query: true, notify: true },
    orderBy: { id: "desc" },
  });

/** A time after which, and until which, initiatives were published. */
export type Period = { after: Date; until: Date };

/**
 * Initiatives of a search published in a period. The state a search asks for is not asked here: what is
 * new has only begun.
 */
export function foundIn(query: string, { after, until }: Period): Prisma.InitiativeWhereInput {
  const { status: _state, after: _page, ...filter } = filterOf(new URLSearchParams(query));
  return { ...publicWhere(filter), publishedAt: { gt: after, lte: until } };
}
