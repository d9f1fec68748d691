import type { Meeting } from "../meeting";
import { isEuMember } from "../validity";

/**
 * How far the city serves the geographic goals of the programme: what the weights give for a member of the
 * European Union, a preferred region, or elsewhere; the best counts. Range [0, 1]. Source: programme II.1.2.
 * Example: a French city 1, a Ukrainian one .7, a Chilean one .3.
 */
export function goals(meeting: Meeting): number {
  const { euMember, regions, elsewhere } = meeting.context.weights.geography;
  const { city, context } = meeting;
  const region = regions[city.country?.region ?? ""] ?? elsewhere;
  return isEuMember(city.country, context.now) ? Math.max(euMember, region) : region;
}
