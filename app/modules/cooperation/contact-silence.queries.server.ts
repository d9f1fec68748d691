import { db } from "~/platform/db/index.server";

/** How many of a city's latest requests each contact left unanswered in a row, by the contact's number. */
export async function contactSilence(citySlug: string): Promise<Map<number, number>> {
  const rows = await db.introduction.findMany({
    where: { city: { slug: citySlug }, closedAt: { not: null } },
    select: { contactId: true, firstAnswerAt: true },
    orderBy: { id: "desc" },
    take: 200,
  });
  const silent = new Map<number, number>();
  const heard = new Set<number>();
  for (const { contactId, firstAnswerAt } of rows) {
    if (firstAnswerAt) heard.add(contactId);
    if (!heard.has(contactId)) silent.set(contactId, (silent.get(contactId) ?? 0) + 1);
  }
  return silent;
}
