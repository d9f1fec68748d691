import { db } from "~/platform/db/index.server";
import type { Language } from "~/shared/language";
import { codeName, workingLanguages } from "~/shared/names";

type Option = { value: string; label: string };

/** Countries to choose from, by name. */
export async function countryOptions(language: Language): Promise<Option[]> {
  const rows = await db.country.findMany({ select: { code: true } });
  const collator = new Intl.Collator(language);
  return rows
    .map(({ code }) => ({ value: code, label: codeName("region", code, language) }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

/** Working languages to choose from, the most common among partners first. */
export const languageOptions = (language: Language): Option[] =>
  workingLanguages.map((code) => ({ value: code, label: codeName("language", code, language) }));
