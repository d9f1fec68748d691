import { expect, test } from "vitest";
import { db } from "~/platform/db/index.server";
import { forgetOldCounters, networkOf, tryAgainIn } from "~/platform/rate-limit.server";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const limit = { name: "test", points: 3, seconds: 60 };

test("tries beyond the limit are told how long to wait, each key for itself", async () => {
  for (let tries = 0; tries < 3; tries++) expect(await tryAgainIn(limit, "a")).toBe(0);
  const wait = await tryAgainIn(limit, "a");
  expect(wait).toBeGreaterThan(50);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await tryAgainIn(limit, "b")).toBe(0);
  expect(await tryAgainIn({ ...limit, name: "other" }, "a")).toBe(0);
});

test("of twenty tries at once as many pass as the limit allows", async () => {
  const waits = await Promise.all(Array.from({ length: 20 }, () => tryAgainIn(limit, "a")));
  expect(waits.filter((seconds) => seconds === 0)).toHaveLength(3);
});

test("a counter that ran out counts anew and can be forgotten", async () => {
  for (let tries = 0; tries < 4; tries++) await tryAgainIn(limit, "a");
  await tryAgainIn(limit, "b");
  await db.rateLimit.updateMany({ where: { key: "test:a" }, data: { expire: Date.now() - 1_000 } });
  await forgetOldCounters();
  expect(await db.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: "test:b" }]);
  expect(await tryAgainIn(limit, "a")).toBe(0);
});

test("an IPv6 client counts for its network, an IPv4 client for itself", () => {
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(networkOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
});
