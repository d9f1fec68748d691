import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import type { Health } from "./health";

const day = (date: Date | null) => date && date.toISOString().slice(0, 10);

/** A review of a sleeping relation with the city's health today and what was decided before, or null. */
export async function reviewPage(id: number) {
  const found = await db.healthReview.findUnique({
    where: { id },
    select: {
      openedOn: true,
      decision: true,
      city: {
        select: {
          slug: true,
          name: true,
          health: true,
          reviews: { where: { decidedAt: { not: null } }, orderBy: { id: "desc" }, take: 20 },
        },
      },
    },
  });
  if (!found) return null;
  const { slug, name, health, reviews } = found.city;
  const people = await db.user.findMany({
    where: { id: { in: reviews.flatMap(({ decidedById }) => decidedById ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  return {
    slug,
    name: name as LocalisedText,
    openedOn: day(found.openedOn)!,
    isOpen: found.decision === null,
    health: health && ({ ...health, on: day(health.on)! } as unknown as Health),
    former: reviews.map(({ id: number, decision, note, decidedById, decidedAt, reviewOn }) => ({
      id: number,
      decision: decision!,
      note,
      by: nameOf.get(decidedById ?? "") ?? "",
      decidedOn: day(decidedAt)!,
      reviewOn: day(reviewOn),
    })),
  };
}
