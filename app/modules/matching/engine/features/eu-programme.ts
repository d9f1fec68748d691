import type { Meeting } from "../meeting";
import { isEuMember } from "../validity";

/**
 * Whether both cities lie in the European Union on the day, asked only when the initiative counts on an EU
 * programme: 1 or 0. Source: dated memberships in the table of countries.
 * Example: for a British city 1 on 2006-09-01, 0 on 2021-01-01.
 */
export function euProgramme({ initiative, city, context }: Meeting): number | undefined {
  if (!initiative.isEuFunded) return undefined;
  const home = context.countries.get(context.home.country);
  return isEuMember(home, initiative.day) && isEuMember(city.country, initiative.day) ? 1 : 0;
}
