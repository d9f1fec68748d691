import { expect, test } from "vitest";
import { db } from "~/platform/db/index.server";
import { useTestDatabase } from "../support/database";
import { fieldsOf, oddRequest, randomOf } from "./odd-requests";
import { theSite } from "./site";
import { aWorld, cookieOf, type PersonName, persons, type World } from "./world";

useTestDatabase({ LOG_LEVEL: "error" });

/** `ODD_REQUESTS=100000 ODD_SEED=7 npx vitest run --project pglite tests/access/odd-requests.test.ts` */
const count = Number(process.env.ODD_REQUESTS ?? 600);
const seed = Number(process.env.ODD_SEED ?? 1);
/** Sessions end on the way, by signing out or by a change of role. */
const roundLength = 250;

test(`no odd request of ${count} makes the server fail or breaks what must hold`, async () => {
  const world = await aWorld();
  const site = await theSite();
  const fields = await fieldsOf(site, world);
  const random = randomOf(seed);
  const statuses = new Map<number, number>();
  const failures: string[] = [];
  let cookies = new Map<PersonName, string>();
  for (let n = 0; n < count; n += 1) {
    if (n % roundLength === 0) cookies = await allCookies(world);
    const { request, told, address } = oddRequest(random, world, fields, cookies);
    const { status } = await site(request, address);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 500 && failures.length < 20) failures.push(told);
    if (n % roundLength === roundLength - 1) await expectInvariants(world);
  }
  expect(failures).toEqual([]);
  await expectInvariants(world);
  if (count > 10_000) console.log(Object.fromEntries([...statuses].sort()));
  // A run that is turned away everywhere tries nothing.
  expect(statuses.get(422) ?? 0).toBeGreaterThan(count / 50);
}, 7_200_000);

async function allCookies(world: World) {
  const cookies = new Map<PersonName, string>();
  for (const person of persons) {
    const cookie = await cookieOf(world, person);
    if (cookie) cookies.set(person, cookie);
  }
  return cookies;
}

async function expectInvariants(world: World) {
  const { users } = world;
  expect(await db.user.count({ where: { role: "administrator" } })).toBeGreaterThan(0);
  const ownerless = await db.organisation.count({
    where: { memberships: { some: {}, none: { role: "owner" } } },
  });
  expect(ownerless).toBe(0);
  await expectNotedMemberships(world);
  const roles = await db.user.findMany({
    where: { id: { in: [users.stranger.id, users.viewer.id, users.editor.id, users.owner.id] } },
    select: { id: true, role: true },
  });
  const changed = await db.auditEvent.findMany({
    where: { kind: "person.role-changed" },
    select: { subject: true, actorId: true },
  });
  for (const { id, role } of roles)
    if (role !== "member") expect(changed.map(({ subject }) => subject)).toContain(`user:${id}`);
  const verified = await db.organisation.count({
    where: { verification: "verified", recordedAt: null },
  });
  const decided = await db.decision.count({ where: { subject: "organisation" } });
  expect(verified).toBeLessThanOrEqual(2 + decided);
  const open = await db.introduction.groupBy({
    by: ["initiativeId", "cityId"],
    where: { closedAt: null },
    _count: true,
  });
  for (const { _count } of open) expect(_count).toBe(1);
}

/** Whoever belongs to the organisation was there at first or was let in, by an invitation's link or by those who may. */
async function expectNotedMemberships({ users, organisation: organisationId }: World) {
  const events = await db.membershipEvent.findMany({
    where: { organisationId },
    orderBy: { id: "asc" },
  });
  const belonging = new Set([users.viewer.id, users.editor.id, users.owner.id]);
  for (const { kind, personId } of events) {
    if (kind === "joined" || kind === "admitted") belonging.add(personId!);
    if (kind === "removed" || kind === "left") belonging.delete(personId!);
  }
  const members = await db.membership.findMany({ where: { organisationId } });
  expect(members.map(({ userId }) => userId).toSorted()).toEqual([...belonging].toSorted());
}
