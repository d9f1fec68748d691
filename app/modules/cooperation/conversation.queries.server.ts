import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import type { Actor } from "../accounts/actor";
import { canReadConversation } from "./cooperation.policy";

/** An introduction and what became of it, with all its page shows; the caller has checked who reads. */
export async function conversation(id: number) {
  const found = await db.introduction.findUnique({
    where: { id },
    select: {
      id: true,
      threadId: true,
      status: true,
      note: true,
      replyByAt: true,
      sentAt: true,
      closedAt: true,
      answerReason: true,
      answerNote: true,
      match: true,
      initiative: {
        select: {
          id: true,
          organisationId: true,
          title: true,
          summary: true,
          description: true,
          language: true,
          languages: true,
          fields: true,
          startsOn: true,
          endsOn: true,
          organisation: { select: { id: true, name: true, type: true, website: true, town: true } },
        },
      },
      city: { select: { id: true, slug: true, name: true } },
      contact: { select: { name: true, role: true, language: true } },
      cooperation: {
        select: {
          id: true,
          outcome: true,
          outcomeText: true,
          outcomeRecordedAt: true,
          reviewOn: true,
          benefits: {
            select: {
              id: true,
              kind: true,
              direction: true,
              title: true,
              year: true,
              amount: true,
              currency: true,
              count: true,
            },
            orderBy: { id: "asc" },
          },
        },
      },
    },
  });
  if (!found) return null;
  const { initiative, city, cooperation } = found;
  return {
    ...found,
    initiative: {
      ...initiative,
      title: initiative.title as LocalisedText,
      summary: initiative.summary as LocalisedText,
      description: initiative.description as LocalisedText,
      organisation: {
        ...initiative.organisation,
        name: initiative.organisation.name as LocalisedText,
      },
    },
    city: { ...city, name: city.name as LocalisedText },
    cooperation: cooperation && {
      ...cooperation,
      benefits: cooperation.benefits.map((benefit) => ({
        ...benefit,
        title: benefit.title as LocalisedText,
        amount: benefit.amount?.toString() ?? null,
      })),
    },
  };
}

/** The conversation, if the actor may read it. */
export async function conversationFor(actor: Actor, id: number) {
  const found = await conversation(id);
  return found && canReadConversation(actor, found.initiative.organisationId) ? found : null;
}

/** What came of the cooperations on an initiative: outcomes and benefits, public. */
export async function resultsOf(initiativeId: number) {
  const rows = await db.cooperation.findMany({
    where: { initiativeId, OR: [{ outcome: { not: null } }, { benefits: { some: {} } }] },
    select: {
      id: true,
      outcome: true,
      outcomeText: true,
      outcomeRecordedAt: true,
      city: { select: { name: true } },
      benefits: {
        select: { id: true, kind: true, direction: true, title: true, year: true },
        orderBy: { id: "asc" },
      },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ city, benefits, ...row }) => ({
    ...row,
    city: { name: city.name as LocalisedText },
    benefits: benefits.map((benefit) => ({ ...benefit, title: benefit.title as LocalisedText })),
  }));
}
