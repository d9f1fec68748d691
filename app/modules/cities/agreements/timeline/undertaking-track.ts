import { type Stretch, type TimeAxis, xOf } from "./time-axis";

/** Something done together, by year. */
export type DatedUndertaking = {
  key: string;
  year: number;
  endYear?: number | null;
  status: "held" | "planned";
};

/** A mark of one undertaking; over several years it is a line. Lane 0 is the lowest. */
export type UndertakingMark = Stretch & {
  key: string;
  lane: number;
  status: "held" | "planned";
};

export type UndertakingTrack = {
  lanes: number;
  marks: UndertakingMark[];
  /** Years with more undertakings than lanes: how many more. */
  more: { year: number; x: number; count: number }[];
};

/** Undertakings of one year that are drawn one above the other; the others are counted. */
export const MAX_LANES = 6;

const lastYear = ({ year, endYear }: DatedUndertaking) => Math.max(year, endYear ?? year);

/** Undertakings in lanes, long ones first, so that no two overlap. A mark stands in the middle of its year. */
export function undertakingTrack(
  axis: TimeAxis,
  undertakings: readonly DatedUndertaking[],
): UndertakingTrack {
  const taken: Set<number>[] = [];
  const more = new Map<number, number>();
  const marks: UndertakingMark[] = [];
  const middleOf = (year: number) => xOf(axis, `${String(year).padStart(4, "0")}-07-01`);
  const length = (each: DatedUndertaking) => lastYear(each) - each.year;

  for (const each of [...undertakings].sort((a, b) => length(b) - length(a) || a.year - b.year)) {
    const years = Array.from({ length: length(each) + 1 }, (_, index) => each.year + index);
    const free = taken.findIndex((lane) => years.every((year) => !lane.has(year)));
    const lane = free === -1 ? taken.length : free;
    if (lane >= MAX_LANES) {
      more.set(each.year, (more.get(each.year) ?? 0) + 1);
      continue;
    }
    taken[lane] ??= new Set();
    for (const year of years) taken[lane].add(year);
    const { key, status } = each;
    marks.push({ key, status, lane, x1: middleOf(each.year), x2: middleOf(lastYear(each)) });
  }
  const counts = [...more].map(([year, count]) => ({ year, x: middleOf(year), count }));
  return { lanes: taken.length, marks, more: counts };
}
