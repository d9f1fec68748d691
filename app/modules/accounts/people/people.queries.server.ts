import { db, type Prisma } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import type { Role } from "../actor";

const pageSize = 30;

export type PeopleFilter = { query: string; role: Role | ""; blocked: boolean; after: string };

const roles: readonly Role[] = ["member", "moderator", "coordinator", "administrator"];

/** Reads a filter from an address; what makes no sense is left out. */
export function peopleFilterOf(query: URLSearchParams): PeopleFilter {
  const text = (name: string) => (query.get(name) ?? "").replaceAll("\0", "").trim().slice(0, 100);
  return {
    query: text("q"),
    role: roles.find((role) => role === query.get("role")) ?? "",
    blocked: query.get("blocked") === "1",
    after: text("after"),
  };
}

/** A page of people, by name; `after` is the id of the last one of the page before. */
export async function peoplePage({ query, role, blocked, after }: PeopleFilter) {
  const where: Prisma.UserWhereInput = {};
  if (role) where.role = role;
  if (blocked) where.blockedAt = { not: null };
  if (query) {
    const contains = { contains: query, mode: "insensitive" as const };
    where.OR = [{ name: contains }, { email: contains }];
  }
  const isKnown = after && (await db.user.count({ where: { id: after } })) > 0;
  const rows = await db.user.findMany({
    where,
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      blockedAt: true,
      emailVerifiedAt: true,
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: pageSize + 1,
    ...(isKnown ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const people = rows.slice(0, pageSize);
  return { people, next: rows.length > pageSize ? people.at(-1)!.id : null };
}

/** What administrators see of one person, or null. */
export async function personPage(id: string) {
  const user = await db.user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      language: true,
      createdAt: true,
      emailVerifiedAt: true,
      blockedAt: true,
      blockedWhy: true,
      _count: { select: { sessions: true } },
      memberships: {
        select: { role: true, organisation: { select: { id: true, name: true } } },
        orderBy: { createdAt: "asc" },
      },
    },
  });
  if (!user) return null;
  const { memberships, _count, ...rest } = user;
  return {
    ...rest,
    sessions: _count.sessions,
    organisations: memberships.map(({ role, organisation }) => ({
      id: organisation.id,
      name: organisation.name as LocalisedText,
      role,
    })),
  };
}
