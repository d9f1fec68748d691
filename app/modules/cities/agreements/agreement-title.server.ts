import { db } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";

/** What an agreement is called with its city, or null. */
export async function agreementTitle(key: string, language: Language): Promise<string | null> {
  const found = await db.agreement.findUnique({
    where: { key },
    select: { title: true, city: { select: { name: true } } },
  });
  if (!found) return null;
  const text = (value: unknown) => pick(value as LocalisedText, language).text;
  return `${text(found.city.name)}: ${text(found.title)}`;
}
