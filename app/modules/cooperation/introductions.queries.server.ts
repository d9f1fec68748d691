import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import type { Actor } from "../accounts/actor";
import { openStatuses } from "./introduction";

/** The introductions of one initiative, latest first. */
export async function introductionsOf(initiativeId: number) {
  const rows = await db.introduction.findMany({
    where: { initiativeId },
    select: {
      id: true,
      status: true,
      sentAt: true,
      replyByAt: true,
      closedAt: true,
      answerReason: true,
      city: { select: { slug: true, name: true } },
    },
    orderBy: { id: "desc" },
  });
  return rows.map(({ city, ...row }) => ({
    ...row,
    city: { ...city, name: city.name as LocalisedText },
  }));
}

/** Conversations of the actor's organisations, latest first. */
export async function conversationsOf(actor: Actor) {
  const ids = actor.memberships.map((membership) => membership.organisationId);
  return listed({ initiative: { organisationId: { in: ids } } });
}

/** Introductions that wait for a city's answer, the nearest reply-by day first. */
export const waitingIntroductions = () => listed({ status: { in: [...openStatuses] } }, "soonest");

async function listed(where: object, order: "latest" | "soonest" = "latest") {
  const rows = await db.introduction.findMany({
    where,
    select: {
      id: true,
      status: true,
      replyByAt: true,
      initiative: { select: { id: true, title: true } },
      city: { select: { slug: true, name: true } },
    },
    orderBy: order === "latest" ? { id: "desc" } : [{ replyByAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map((row) => ({
    ...row,
    initiative: { ...row.initiative, title: row.initiative.title as LocalisedText },
    city: { ...row.city, name: row.city.name as LocalisedText },
  }));
}

/** A city's contacts, the one written to last first. */
export async function contactsOf(citySlug: string) {
  return db.contact.findMany({
    where: { city: { slug: citySlug } },
    select: { id: true, name: true, email: true, role: true, language: true },
    orderBy: { id: "desc" },
    take: 20,
  });
}
