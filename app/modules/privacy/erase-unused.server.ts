import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { erasePerson } from "./erase-account.server";

/** How long an account is kept that nobody signs in to, in days. */
export const unusedDays = 730;

/** How long before the end its person is warned, in days, and warned again. */
const warnings = [30, 7] as const;

/** How much longer an account stays that cannot go yet, in days. */
const postponedDays = 180;

/** How long an address may stay unconfirmed, in days. */
const unconfirmedDays = 7;

const day = 24 * 60 * 60_000;
const after = (days: number) => new Date(now().getTime() + days * day);

/** How many accounts one run deals with; the next goes on. */
const atOnce = 100;

/**
 * Erases members' accounts that nobody has signed in to for two years, after two warnings by mail, and those whose
 * address was never confirmed. Staff's accounts are the administrators' to end. Who cannot go yet, because an
 * organisation would be left without an owner, stays half a year longer and is warned anew.
 */
export async function eraseUnused(): Promise<void> {
  await db.user.deleteMany({
    where: { emailVerifiedAt: null, createdAt: { lt: after(-unconfirmedDays) } },
  });
  const [first, second] = warnings;
  await warn({ eraseAt: null, lastSeenAt: { lt: after(first - unusedDays) } }, first, 1);
  await warn({ eraseAt: { lt: after(first) }, erasureWarnings: 0 }, first, 1);
  await warn({ eraseAt: { lt: after(second) }, erasureWarnings: 1 }, second, 2);
  const due = { eraseAt: { lte: now() }, erasureWarnings: 2 };
  for (const id of await members(due)) await eraseDue(id);
}

type Standing = {
  eraseAt: null | { lt: Date } | { lte: Date };
  lastSeenAt?: { lt: Date };
  erasureWarnings?: number;
};

const members = async (standing: Standing): Promise<string[]> => {
  const where = { role: "member" as const, emailVerifiedAt: { not: null }, ...standing };
  const rows = await db.user.findMany({ where, select: { id: true }, take: atOnce });
  return rows.map(({ id }) => id);
};

/** Announces a warning, and that the account stays so many days after it. */
async function warn(standing: Standing, days: number, count: number): Promise<void> {
  for (const id of await members(standing))
    await db.$transaction(async (tx) => {
      // Of two instances one counts; who came back meanwhile is left alone.
      const marked = await tx.user.updateMany({
        where: { id, ...standing },
        data: { eraseAt: after(days), erasureWarnings: count },
      });
      if (marked.count > 0) await announce(tx, { type: "account.unused", userId: id });
    });
}

async function eraseDue(id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "User" WHERE "id" = ${id} AND "eraseAt" <= ${now()} FOR UPDATE`;
    if (rows.length === 0) return;
    const result = await erasePerson(tx, id, { isAsked: false });
    if (result.ok) return;
    const data = { eraseAt: after(postponedDays), erasureWarnings: 0 };
    await tx.user.update({ where: { id }, data });
  });
}
