import { db } from "~/platform/db/index.server";
import { now } from "~/platform/clock.server";
import type { Language, LocalisedText } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { canWriteInitiative } from "./initiative.policy";
import { editableStatuses } from "./initiative";
import type { Draft } from "./initiative.schema";
import { searchColumns } from "./search-text";

/** Begins an empty draft in the organisation's name; one begun and never written in is used again. */
export async function beginInitiative(actor: Actor, organisationId: number, language: Language) {
  if (!canWriteInitiative(actor, organisationId)) return refused("not-found");
  const untouched = await db.initiative.findFirst({
    where: { organisationId, authorId: actor.userId, status: "draft", version: 1 },
    select: { id: true },
  });
  if (untouched) return accepted(untouched);
  const draft = await db.initiative.create({
    data: {
      organisationId,
      authorId: actor.userId,
      language,
      title: {},
      summary: {},
      description: {},
    },
    select: { id: true },
  });
  return accepted(draft);
}

/** An open form: the version it was filled from, its own key, and how often it has saved. */
export type Editor = { version: number; key: string; turn: number };

/**
 * Keeps what was typed so far. A version that somebody else saved meanwhile is never overwritten; of the
 * saves of one open form the one sent last stays, in whatever order they arrive.
 */
export async function saveInitiative(actor: Actor, id: number, editor: Editor, draft: Draft) {
  const writable = actor.memberships.filter((membership) => membership.role !== "viewer");
  const known = await db.initiative.findFirst({
    where: { id, organisationId: { in: writable.map((membership) => membership.organisationId) } },
    select: { id: true },
  });
  if (!known) return refused("not-found");
  const [saved] = await db.initiative.updateManyAndReturn({
    where: {
      id,
      status: { in: [...editableStatuses] },
      OR: [
        { version: editor.version, editorKey: { not: editor.key } },
        { editorKey: editor.key, editorTurn: { lt: editor.turn } },
      ],
    },
    data: {
      ...columns(draft),
      version: { increment: 1 },
      editorKey: editor.key,
      editorTurn: editor.turn,
    },
    select: { version: true, organisationId: true },
  });
  if (!saved) return refused("changed-elsewhere");
  return accepted({ ...saved, savedAt: now() });
}

function columns(draft: Draft) {
  const { otherTitle, otherSummary, startsOn, endsOn, language, ...rest } = draft;
  const other: Language = language === "pl" ? "en" : "pl";
  const texts = {
    title: both(language, draft.title, other, otherTitle),
    summary: both(language, draft.summary, other, otherSummary),
    description: both(language, draft.description, other, ""),
  };
  return {
    ...rest,
    ...texts,
    language,
    startsOn: startsOn ? new Date(startsOn) : null,
    endsOn: endsOn ? new Date(endsOn) : null,
    ...searchColumns(texts),
  };
}

function both(language: Language, text: string, other: Language, otherText: string): LocalisedText {
  return { ...(text ? { [language]: text } : {}), ...(otherText ? { [other]: otherText } : {}) };
}
