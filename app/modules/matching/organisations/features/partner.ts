import type { Encounter } from "../encounter";

/**
 * Whether the organisation is of a kind that is wanted: those chosen, else the initiative's own kind.
 * 1 or 0; undefined when none is. Example: a school is wanted and a school comes: 1.
 */
export function type({ initiative, organisation }: Encounter): number | undefined {
  if (initiative.kindsWanted.size === 0) return undefined;
  return initiative.kindsWanted.has(organisation.profile.type) ? 1 : 0;
}

/**
 * Whether both can speak with each other: 1 or 0. Languages taught there count in an exchange of young people.
 * Example: one works in Polish and French, the other in English and teaches French: 1 in an exchange, else 0.
 */
export const language = (encounter: Encounter): number =>
  sharedLanguages(encounter).length > 0 ? 1 : 0;

/** In the order in which the initiative names them. */
export function sharedLanguages({ need, initiative, organisation }: Encounter): string[] {
  const { languages, exchange } = organisation.profile;
  const spoken = isExchange(need.wish) ? [...languages, ...(exchange?.languages ?? [])] : languages;
  return initiative.languages.filter((code) => spoken.includes(code));
}

/**
 * Whether the organisation is in a country that is wanted: 1 or 0; undefined when any will do.
 * Example: France or Germany is wanted, it is French: 1.
 */
export function country({ need, organisation }: Encounter): number | undefined {
  if (need.countries.length === 0) return undefined;
  return need.countries.includes(organisation.profile.country) ? 1 : 0;
}

/**
 * Whether it is abroad for the initiative's own organisation: 1 or 0; undefined when countries are named.
 * Example: a Polish initiative and a French school: 1.
 */
export function abroad({ need, organisation }: Encounter): number | undefined {
  if (need.countries.length > 0) return undefined;
  return need.organisation.country === organisation.profile.country ? 0 : 1;
}

/** Whether an initiative says anything of an exchange of young people. */
export const isExchange = ({ kinds, ages, participants }: Encounter["need"]["wish"]): boolean =>
  kinds.length > 0 || ages !== undefined || participants !== undefined;
