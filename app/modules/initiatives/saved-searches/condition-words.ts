import { commonTexts } from "~/locales/common";
import type { Language } from "~/shared/language";
import type { InitiativeFilter } from "../public-search.server";

type Named = { value: string; label: string };

/**
 * The conditions of a filter in words, as a person reads them in the list; none for a filter without any.
 * Example: the word "chór" and the type school give "„chór”" and "szkoła".
 */
export function conditionWords(
  { query, field, city, type, status }: InitiativeFilter,
  { fields, cities }: { fields: Named[]; cities: Named[] },
  language: Language,
): string[] {
  const common = commonTexts[language];
  const name = (list: Named[], code?: string) =>
    code && (list.find(({ value }) => value === code)?.label ?? code);
  return [
    query && (language === "pl" ? `„${query}”` : `‘${query}’`),
    name(fields, field),
    name(cities, city),
    type && common.organisationTypes[type],
    status && common.initiativeStatuses[status],
  ].filter((word) => !!word) as string[];
}
