import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";

/** The messages of a thread, oldest first, with who wrote them. The caller has checked who reads. */
export async function messagesIn(threadId: number) {
  const rows = await db.message.findMany({
    where: { threadId },
    select: {
      id: true,
      body: true,
      createdAt: true,
      author: { select: { name: true } },
      organisation: { select: { name: true } },
      contact: { select: { name: true, city: { select: { name: true } } } },
    },
    orderBy: { id: "asc" },
    take: 500,
  });
  return rows.map(({ author, organisation, contact, ...message }) => ({
    ...message,
    name: author?.name ?? contact?.name ?? "",
    /** the organisation or the partner city; neither means the home city's staff */
    side: contact
      ? ("city" as const)
      : organisation
        ? ("organisation" as const)
        : ("staff" as const),
    onBehalfOf: (contact?.city.name ?? organisation?.name ?? null) as LocalisedText | null,
  }));
}
