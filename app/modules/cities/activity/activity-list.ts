import type { Day } from "../agreements/days";

/** What orders something done: its day where it is known, else its year. */
export type Dated = { key: string; year: number; startsOn: Day | null };

/** The latest first; within a year what is known to the day comes before what is not. */
export function byTime(a: Dated, b: Dated): number {
  return b.year - a.year || compare(b.startsOn ?? "", a.startsOn ?? "") || compare(a.key, b.key);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What was done, by the year in which it began, the latest year first.
 * Example: entries of 2004, 2006 and 2004 make two groups, 2006 with one entry and 2004 with two.
 */
export function groupedByYear<Entry extends Dated>(
  entries: readonly Entry[],
): { year: number; entries: Entry[] }[] {
  const groups = new Map<number, Entry[]>();
  for (const entry of [...entries].sort(byTime)) {
    groups.set(entry.year, [...(groups.get(entry.year) ?? []), entry]);
  }
  return [...groups].map(([year, group]) => ({ year, entries: group }));
}
