import type { Match } from "./rank";
import { FAIR } from "./strength";

/** One place in ten is kept for a good city that is hardly ever proposed. */
const PLACE = 10;

/**
 * Moves the least shown of the cities that fit and stand behind the tenth place to that place, so that a city can be
 * met at all; nothing moves when those in front are shown as seldom. Equal ones by their order.
 * Example: of cities 11 and 12, shown 4 and 0 times, city 12 comes tenth and is the newcomer.
 * @param matches the best first
 */
export function withNewcomer<Ranked extends Pick<Match, "city" | "score" | "excluded">>(
  matches: Ranked[],
  timesShown: (city: string) => number,
): { matches: Ranked[]; newcomer: string | undefined } {
  const unchanged = { matches, newcomer: undefined };
  const tenth = matches[PLACE - 1];
  if (!tenth) return unchanged;
  let least = tenth;
  for (const match of matches.slice(PLACE)) {
    if (match.excluded || match.score < FAIR) continue;
    if (timesShown(match.city) < timesShown(least.city)) least = match;
  }
  if (least === tenth) return unchanged;
  const others = matches.filter((match) => match !== least);
  return { matches: others.toSpliced(PLACE - 1, 0, least), newcomer: least.city };
}
