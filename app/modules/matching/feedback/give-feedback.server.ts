import { now } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { may } from "../../accounts/rights";
import type { Feedback } from "./feedback.schema";

type Initiative = { id: number; organisationId: number };

/** Its own people who may write for it, and staff, say which cities are of no use to an initiative. */
export const canGiveFeedback = (
  actor: Actor | null,
  { organisationId }: Pick<Initiative, "organisationId">,
): actor is Actor => may(actor, "cities.set-aside", organisationId);

/**
 * Sets a city aside for one initiative, with the reason; said again, the last reason stays.
 * @param match what the engine said of the pair, from which matching learns
 */
export async function setCityAside(
  actor: Actor,
  initiative: Initiative,
  citySlug: string,
  feedback: Feedback,
  match: Prisma.InputJsonObject,
) {
  if (!canGiveFeedback(actor, initiative)) return refused("not-allowed");
  const city = await db.partnerCity.findUnique({
    where: { slug: citySlug, archivedOn: null },
    select: { id: true },
  });
  if (!city) return refused("not-found");
  const said = { ...feedback, byId: actor.userId, at: now(), match };
  const pair = { initiativeId: initiative.id, cityId: city.id };
  await db.matchFeedback.upsert({
    where: { initiativeId_cityId: pair },
    create: { ...pair, ...said },
    update: said,
  });
  return accepted(undefined);
}

/** Has the city proposed again. */
export async function takeCityBack(actor: Actor, initiative: Initiative, citySlug: string) {
  if (!canGiveFeedback(actor, initiative)) return refused("not-allowed");
  const { count } = await db.matchFeedback.deleteMany({
    where: { initiativeId: initiative.id, city: { slug: citySlug } },
  });
  return count === 1 ? accepted(undefined) : refused("not-found");
}
