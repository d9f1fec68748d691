import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import type { DecisionSubject } from "~/platform/db/generated/enums";

/** Organisations that wait to be verified, the longest waiting first. */
export async function pendingOrganisations() {
  const rows = await db.organisation.findMany({
    where: { verification: "pending" },
    select: { id: true, name: true, type: true, createdAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map((row) => ({ ...row, name: row.name as LocalisedText }));
}

/** What has been decided on one subject, latest first, with names. */
export async function decisionsOn(subject: DecisionSubject, subjectId: number) {
  const rows = await db.decision.findMany({
    where: { subject, subjectId },
    select: { id: true, verdict: true, note: true, decidedAt: true, actorId: true },
    orderBy: { id: "desc" },
    take: 50,
  });
  const people = await db.user.findMany({
    where: { id: { in: rows.map((row) => row.actorId) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  return rows.map(({ actorId, ...row }) => ({ ...row, by: nameOf.get(actorId) ?? "" }));
}
