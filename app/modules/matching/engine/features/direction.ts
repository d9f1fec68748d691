import type { Meeting } from "../meeting";

const MUTUAL = 0.6;

/**
 * Whether experience flows the way the initiative wants: 1 if the city mostly gives what home wants to learn,
 * or takes what home wants to give; .6 if both do both; 0 the other way round. Range [0, 1].
 * Example: a study visit to a city from which home learns gives 1.
 */
export function direction({ initiative, city }: Meeting): number | undefined {
  if (!initiative.direction) return undefined;
  if (city.profile.direction === "mutual") return MUTUAL;
  return city.profile.direction === `home_${initiative.direction}s` ? 1 : 0;
}
