import { db, type Prisma } from "~/platform/db/index.server";
import type { AuditKind } from "~/shared/audit-events";
import type { LocalisedText } from "~/shared/language";
import type { LogFilter } from "./log-filter";

const pageSize = 50;
const day = 24 * 60 * 60_000;

/** One line of the log, with the names its ids have today; a name is empty when the account is gone. */
export type LoggedEvent = {
  id: number;
  at: Date;
  kind: AuditKind;
  actor: { id: string; name: string } | null;
  organisation: { id: number; name: LocalisedText | null } | null;
  subject: string;
  subjectName: string | LocalisedText;
  details: Record<string, unknown>;
  network: string;
};

/** A page of the log, the newest first. */
export async function logPage(filter: LogFilter) {
  const rows = await read(filter, pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const next = rows.length > pageSize ? shown.at(-1)!.id : null;
  return { events: shown, next };
}

/** All of the log that a filter chooses, the newest first, in batches. */
export async function* logInBatches(filter: LogFilter): AsyncGenerator<LoggedEvent[]> {
  let before = filter.before;
  for (;;) {
    const rows = await read({ ...filter, before }, 500);
    if (rows.length === 0) return;
    yield rows;
    before = rows.at(-1)!.id;
  }
}

async function read(filter: LogFilter, take: number): Promise<LoggedEvent[]> {
  const rows = await db.auditEvent.findMany({
    where: await conditions(filter),
    orderBy: { id: "desc" },
    take,
  });
  return withNames(rows);
}

async function conditions({ kind, person, organisation, from, until, before }: LogFilter) {
  const where: Prisma.AuditEventWhereInput = {};
  if (kind) where.kind = kind;
  if (before) where.id = { lt: before };
  if (from || until)
    where.at = {
      ...(from ? { gte: new Date(from) } : {}),
      ...(until ? { lt: new Date(Date.parse(until) + day) } : {}),
    };
  if (person) {
    const contains = { contains: person, mode: "insensitive" as const };
    const found = await db.user.findMany({
      where: { OR: [{ name: contains }, { email: contains }] },
      select: { id: true },
      take: 200,
    });
    const ids = found.map(({ id }) => id);
    where.OR = [{ actorId: { in: ids } }, { subject: { in: ids.map((id) => `user:${id}`) } }];
  }
  if (organisation) {
    const rows = await db.$queryRaw<{ id: number }[]>`
      SELECT "id" FROM "Organisation"
      WHERE "words" LIKE '%' || forum_fold(${organisation.replace(/[%_\\]/g, "")}) || '%' LIMIT 200`;
    const ids = rows.map(({ id }) => id);
    where.AND = {
      OR: [
        { organisationId: { in: ids } },
        { subject: { in: ids.map((id) => `organisation:${id}`) } },
      ],
    };
  }
  return where;
}

type Row = Awaited<ReturnType<typeof db.auditEvent.findMany>>[number];

async function withNames(rows: Row[]): Promise<LoggedEvent[]> {
  const idsIn = (kind: string) =>
    rows.flatMap(({ subject }) =>
      subject.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : [],
    );
  const numbers = (kind: string) => idsIn(kind).map(Number);
  const userIds = [...rows.flatMap(({ actorId }) => actorId ?? []), ...idsIn("user")];
  const organisationIds = [
    ...rows.flatMap(({ organisationId }) => organisationId ?? []),
    ...numbers("organisation"),
  ];
  const users = await db.user.findMany({
    where: { id: { in: userIds } },
    select: { id: true, name: true },
  });
  const organisations = await db.organisation.findMany({
    where: { id: { in: organisationIds } },
    select: { id: true, name: true },
  });
  const initiatives = await db.initiative.findMany({
    where: { id: { in: numbers("initiative") } },
    select: { id: true, title: true },
  });
  const personOf = new Map(users.map(({ id, name }) => [id, name]));
  const names = new Map<string, string | LocalisedText>([
    ...users.map(({ id, name }) => [`user:${id}`, name] as const),
    ...organisations.map(({ id, name }) => [`organisation:${id}`, name as LocalisedText] as const),
    ...initiatives.map(({ id, title }) => [`initiative:${id}`, title as LocalisedText] as const),
  ]);
  return rows.map(({ actorId, organisationId, details, kind, ...row }) => ({
    ...row,
    kind: kind as AuditKind,
    actor: actorId ? { id: actorId, name: personOf.get(actorId) ?? "" } : null,
    organisation: organisationId
      ? {
          id: organisationId,
          name: (names.get(`organisation:${organisationId}`) as LocalisedText) ?? null,
        }
      : null,
    subjectName: names.get(row.subject) ?? "",
    details: details as Record<string, unknown>,
  }));
}
