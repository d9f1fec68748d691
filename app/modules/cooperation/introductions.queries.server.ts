import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { dayIn } from "~/shared/dates";
import type { LocalisedText } from "~/shared/language";
import type { Actor } from "../accounts/actor";
import { homeCity } from "../cities/city.queries.server";
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

/** Who answers for a city today, the latest first; those whose address refuses mail come last. */
export async function contactsOf(citySlug: string) {
  const today = new Date(dayIn(now(), (await homeCity()).timeZone));
  const rows = await db.contact.findMany({
    where: {
      city: { slug: citySlug },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: today } }] },
        { OR: [{ validUntil: null }, { validUntil: { gte: today } }] },
      ],
    },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      language: true,
      bouncedAddress: true,
    },
    orderBy: { id: "desc" },
    take: 20,
  });
  return rows
    .map(({ bouncedAddress, ...row }) => ({ ...row, isBounced: bouncedAddress === row.email }))
    .sort((a, b) => Number(a.isBounced) - Number(b.isBounced));
}
