import type { Meeting } from "../meeting";

/**
 * Whether the organisation and the city's offices share a working language: 1 or 0.
 * Example: an organisation working in Polish and German meets a German city: 1.
 */
export function language(meeting: Meeting): number {
  return sharedLanguages(meeting).length > 0 ? 1 : 0;
}

export function sharedLanguages({ initiative, city }: Meeting): string[] {
  return (city.country?.languages ?? []).filter((code) => initiative.languages.includes(code));
}
