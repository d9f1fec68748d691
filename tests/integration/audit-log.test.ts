import { expect, test } from "vitest";
import { moderateOrganisation } from "~/modules/moderation/decide.server";
import { logAsCsv } from "~/modules/moderation/log-csv.server";
import { logFilterOf } from "~/modules/moderation/log-filter";
import { logPage } from "~/modules/moderation/log.queries.server";
import { forgetOldEvents, keepInLog, prefixOf } from "~/platform/audit.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../factories/actor";
import { anOrganisation } from "../factories/organisation";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const filtered = async (query = "") => {
  const { events } = await logPage(logFilterOf(new URLSearchParams(query)));
  return events;
};

test("a decision is in the log with who made it and about whom", async () => {
  const actor = await anActor({ role: "moderator" });
  const { id } = await anOrganisation({ verification: "pending" });
  await moderateOrganisation(actor, { id, verdict: "verified", note: "" });
  expect(await filtered()).toMatchObject([
    {
      kind: "organisation.verified",
      actor: { id: actor.userId, name: actor.name },
      subject: `organisation:${id}`,
      subjectName: { pl: expect.stringMatching(/^Fundacja/) as string },
    },
  ]);
});

test("a refused decision is not in the log", async () => {
  const { id } = await anOrganisation({ verification: "pending" });
  await moderateOrganisation(await anActor(), { id, verdict: "verified", note: "" });
  expect(await filtered()).toEqual([]);
});

test("the database refuses to change or remove what is in the log", async () => {
  await keepInLog(db, { kind: "settings.changed" });
  await expect(db.auditEvent.updateMany({ data: { kind: "x" } })).rejects.toThrow();
  await expect(db.auditEvent.deleteMany()).rejects.toThrow();
  expect(await db.auditEvent.count({ where: { kind: "settings.changed" } })).toBe(1);
});

test("events leave the log after two years and not before", async () => {
  holdClock(new Date("2024-01-01T12:00:00Z"));
  await keepInLog(db, { kind: "settings.changed" });
  holdClock(new Date("2025-12-30T12:00:00Z"));
  await forgetOldEvents();
  expect(await db.auditEvent.count()).toBe(1);
  holdClock(new Date("2026-01-02T12:00:00Z"));
  await forgetOldEvents();
  expect(await db.auditEvent.count()).toBe(0);
  await keepInLog(db, { kind: "settings.changed" });
  await expect(db.auditEvent.deleteMany()).rejects.toThrow();
});

test("the log is searched by event, person, organisation and day", async () => {
  const [ewa, jan] = [await anActor({ role: "administrator" }), await anActor()];
  await db.user.update({ where: { id: ewa.userId }, data: { name: "Ewa Wójcik" } });
  const { id } = await anOrganisation({ name: { pl: "Fundacja Żuraw" } });
  holdClock(new Date("2026-03-01T08:00:00Z"));
  await keepInLog(db, { kind: "sign-in.failed", subject: `user:${ewa.userId}` });
  holdClock(new Date("2026-03-02T23:30:00Z"));
  await keepInLog(db, { kind: "sign-in.succeeded", actorId: jan.userId });
  holdClock(new Date("2026-03-03T08:00:00Z"));
  await keepInLog(db, {
    kind: "person.role-changed",
    actorId: ewa.userId,
    organisationId: id,
    subject: `user:${jan.userId}`,
  });
  const kinds = async (query: string) => (await filtered(query)).map(({ kind }) => kind);
  expect(await kinds("person=wójcik")).toEqual(["person.role-changed", "sign-in.failed"]);
  expect(await kinds("kind=sign-in.failed")).toEqual(["sign-in.failed"]);
  expect(await kinds("organisation=zuraw")).toEqual(["person.role-changed"]);
  expect(await kinds("organisation=zuraw&person=nikt")).toEqual([]);
  expect(await kinds("from=2026-03-02&until=2026-03-02")).toEqual(["sign-in.succeeded"]);
  expect(await kinds("organisation=%25")).toEqual(["person.role-changed"]);
});

test("pages of the log follow each other without a gap", async () => {
  for (let n = 0; n < 120; n += 1)
    await keepInLog(db, { kind: "settings.changed", details: { n } });
  const seen: unknown[] = [];
  let before = "";
  for (;;) {
    const { events, next } = await logPage(logFilterOf(new URLSearchParams({ before })));
    seen.push(...events.map(({ details }) => details.n));
    if (next === null) break;
    before = String(next);
  }
  expect(seen).toEqual(Array.from({ length: 120 }, (_, n) => 119 - n));
});

test("the log as CSV holds every event, and no cell is a formula", async () => {
  const actor = await anActor({ role: "administrator" });
  await db.user.update({ where: { id: actor.userId }, data: { name: '=HYPERLINK("x")' } });
  await keepInLog(db, {
    kind: "person.role-changed",
    actorId: actor.userId,
    clientAddress: "203.0.113.77",
    details: { from: "member", to: "moderator" },
  });
  let csv = "";
  for await (const piece of logAsCsv(logFilterOf(new URLSearchParams()), "pl")) csv += piece;
  expect(csv).toMatch(/^\ufeffid;Kiedy;/);
  expect(csv).toContain('"\'=HYPERLINK(""x"")"');
  expect(csv).toContain("203.0.113.0/24");
  expect(csv).not.toContain("203.0.113.77");
});

test.each([
  ["203.0.113.77", "203.0.113.0/24"],
  ["::ffff:203.0.113.77", "203.0.113.0/24"],
  ["2001:db8:1:2:3::4", "2001:db8:1::/48"],
  ["::1", "::/48"],
  ["nonsense", ""],
  ["", ""],
])("of the address %s the log keeps %s", (address, kept) => {
  expect(prefixOf(address)).toBe(kept);
});
