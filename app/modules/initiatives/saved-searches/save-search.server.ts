import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { addressOf } from "../initiative-filter";
import type { InitiativeFilter } from "../public-search.server";
import { SEARCHES_EACH, type SearchNotice } from "./saved-search";
import type { SavedSearchInput } from "./saved-search.schema";

/** Keeps conditions of the list for a person; what is published from now on is told. */
export async function saveSearch(actor: Actor, filter: InitiativeFilter, input: SavedSearchInput) {
  const { userId } = actor;
  const query = addressOf(filter);
  return db.$transaction(async (tx) => {
    // Two windows may save at once: the second waits here, and then counts the first one's too.
    await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`;
    if (await tx.savedSearch.count({ where: { userId, query } })) return refused("search-known");
    if ((await tx.savedSearch.count({ where: { userId } })) >= SEARCHES_EACH)
      return refused("searches-too-many");
    const data = { ...input, userId, query, toldAt: now() };
    return accepted(await tx.savedSearch.create({ data, select: { id: true } }));
  });
}

/** Changes how often a person is told; one who was not told before is told of what comes from now on. */
export async function changeNotice(actor: Actor, id: number, notify: SearchNotice) {
  const own = { id, userId: actor.userId };
  const found = await db.savedSearch.count({ where: own });
  if (!found) return refused("not-found");
  await db.savedSearch.updateMany({
    where: { ...own, notify: "none" },
    data: { notify, toldAt: now() },
  });
  await db.savedSearch.updateMany({ where: own, data: { notify } });
  return accepted({ id });
}

/** Forgets a person's own saved search. */
export async function deleteSearch(actor: Actor, id: number) {
  const { count } = await db.savedSearch.deleteMany({ where: { id, userId: actor.userId } });
  return count === 1 ? accepted({ id }) : refused("not-found");
}
