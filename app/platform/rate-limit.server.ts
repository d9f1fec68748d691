import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./db/index.server";

type Query = { text: string; values: unknown[] };

type Counter = { points: number; expire: bigint | null };

// Counters live in the database, so that several instances share them.
const storeClient = {
  query: async ({ text, values }: Query) => {
    const rows = await db.$queryRawUnsafe<Counter[]>(text, ...values);
    // The library reckons with plain numbers.
    return {
      rows: rows.map(({ points, expire }) => ({
        points,
        expire: expire === null ? null : Number(expire),
      })),
    };
  },
};

/** At most `points` tries in `seconds`, counted by `name` and key. */
export type Limit = { name: string; points: number; seconds: number };

/** Counts one try. @returns seconds to wait when there were too many, or 0 */
export async function tryAgainIn(limit: Limit, key: string): Promise<number> {
  const limiter = new RateLimiterPostgres({
    storeClient,
    storeType: "client",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
  });
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** Removes counters that ran out. */
export async function forgetOldCounters(): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } });
}

/** The network a client address counts for: an IPv6 client owns its /64. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail = ""] = plain.split("::");
  const groups = head.split(":").filter(Boolean);
  const missing = 8 - groups.length - tail.split(":").filter(Boolean).length;
  if (plain.includes("::"))
    groups.push(...Array<string>(missing).fill("0"), ...tail.split(":").filter(Boolean));
  return `${groups.slice(0, 4).join(":")}::/64`;
}
