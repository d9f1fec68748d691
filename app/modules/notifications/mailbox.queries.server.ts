import { db } from "~/platform/db/index.server";

const moment = (date: Date) => date.toISOString().replace("T", " ").slice(0, 16);

/** Demo mode's latest messages, to one address when it is given. */
export async function mailbox(to: string | null) {
  const rows = await db.mailboxItem.findMany({
    where: to ? { to } : {},
    select: { id: true, to: true, subject: true, sentAt: true },
    orderBy: { id: "desc" },
    take: 100,
  });
  return rows.map((row) => ({ ...row, sentAt: moment(row.sentAt) }));
}

/** One message with the addresses its text links to. */
export async function mailboxItem(id: number) {
  const found = await db.mailboxItem.findUnique({
    where: { id },
    select: { id: true, to: true, subject: true, text: true, sentAt: true },
  });
  if (!found) return null;
  const links = [...new Set(found.text.match(/https?:\/\/[^\s)>\]]+/g) ?? [])];
  return { ...found, links, sentAt: moment(found.sentAt) };
}
