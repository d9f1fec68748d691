import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { canWriteInitiative } from "./initiative.policy";
import { editableStatuses } from "./initiative";
import { missingForSubmission } from "./initiative.schema";
import { draftOf } from "./initiative.queries.server";

/** Hands a complete draft to staff. */
export async function submitInitiative(actor: Actor, id: number) {
  const draft = await draftOf(actor, id);
  if (!draft) return refused("not-found");
  if (missingForSubmission(draft.values).length > 0) return refused("incomplete");
  return db.$transaction(async (tx) => {
    const submitted = await tx.initiative.updateMany({
      where: { id, version: draft.version, status: { in: [...editableStatuses] } },
      data: { status: "submitted", submittedAt: now(), version: { increment: 1 } },
    });
    if (submitted.count === 0) return refused("changed-elsewhere");
    await announce(tx, { type: "initiative.submitted", initiativeId: id });
    return accepted({ id });
  });
}

/** Takes an initiative back; a submitted one becomes a draft again, a published one is withdrawn. */
export async function withdrawInitiative(actor: Actor, id: number) {
  const initiative = await db.initiative.findUnique({
    where: { id },
    select: { organisationId: true, status: true },
  });
  if (!initiative || !canWriteInitiative(actor, initiative.organisationId))
    return refused("not-found");
  const next = (
    {
      submitted: "draft",
      draft: "withdrawn",
      returned: "withdrawn",
      published: "withdrawn",
    } as const
  )[initiative.status as string];
  if (!next) return refused("not-allowed");
  const { count } = await db.initiative.updateMany({
    where: { id, status: initiative.status },
    data: { status: next, version: { increment: 1 } },
  });
  return count === 1 ? accepted({ id, status: next }) : refused("changed-elsewhere");
}
