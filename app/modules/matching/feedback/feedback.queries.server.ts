import { db } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import type { FeedbackReason } from "./feedback.schema";

/** A city set aside for an initiative. */
export type CitySetAside = { slug: string; name: string; reason: FeedbackReason; note: string };

/** The cities set aside for an initiative, by name. */
export async function citiesSetAside(
  initiativeId: number,
  language: Language,
): Promise<CitySetAside[]> {
  const rows = await db.matchFeedback.findMany({
    where: { initiativeId },
    select: { reason: true, note: true, city: { select: { slug: true, name: true } } },
  });
  return rows
    .map(({ reason, note, city }) => ({
      ...{ slug: city.slug, note, reason: reason as FeedbackReason },
      name: pick(city.name as LocalisedText, language).text,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
