import type { AuditEvent } from "~/shared/audit-events";
import { now } from "./clock.server";
import { db, type Tx } from "./db/index.server";

/** Adds to the log, in the transaction of what it tells of. */
export async function keepInLog(tx: Tx, event: AuditEvent): Promise<void> {
  const { clientAddress, ...rest } = event;
  await tx.auditEvent.create({
    data: { ...rest, network: prefixOf(clientAddress ?? ""), at: now() },
  });
}

/** How long the log is kept. */
export const logDays = 730;

/** Removes what is older than the log is kept. */
export async function forgetOldEvents(): Promise<void> {
  const before = new Date(now().getTime() - logDays * 24 * 60 * 60_000);
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('forum.retention', 'on', true)`;
    await tx.auditEvent.deleteMany({ where: { at: { lt: before } } });
  });
}

/** The part of an address that names a network but no person: /24 of IPv4, /48 of IPv6. Example: "203.0.113.0/24". */
export function prefixOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, "");
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return plain.replace(/\.\d+$/, ".0/24");
  if (!plain.includes(":")) return "";
  const [head = ""] = plain.split("::");
  return `${head.split(":").filter(Boolean).slice(0, 3).join(":")}::/48`;
}
