import { z } from "zod";
import { db } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";

/** What an introduction keeps of the engine's answer, as far as it is needed here. */
const storedMatch = z.object({ ranking: z.array(z.string()) });

/** The name of the best city not yet asked about the initiative, by the latest ranking; null when none is left. */
export async function nextBestCity(
  initiativeId: number,
  language: Language,
): Promise<string | null> {
  const introductions = await db.introduction.findMany({
    where: { initiativeId },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    select: { match: true, city: { select: { slug: true } } },
  });
  const rankings = introductions.flatMap(
    ({ match }) => storedMatch.safeParse(match).data?.ranking ?? [],
  );
  const asked = introductions.map(({ city }) => city.slug);
  const cities = await db.partnerCity.findMany({
    where: { slug: { in: rankings, notIn: asked }, optedOut: false, suspendedOn: null },
    select: { slug: true, name: true },
  });
  const next = rankings.find((slug) => cities.some((city) => city.slug === slug));
  const city = cities.find(({ slug }) => slug === next);
  return city ? pick(city.name as LocalisedText, language).text : null;
}
