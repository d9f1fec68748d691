import { fold } from "~/shared/text";

/** What is compared of a benefit. */
export type ComparedBenefit = {
  key: string;
  cityId: number;
  kind: string;
  direction: string;
  titles: string[];
  year: number | null;
  amount: number | null;
  currency: string | null;
  count: number | null;
  distinctFrom: readonly string[];
};

const words = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Share of words that two texts have in common, from 0 to 1 (Jaccard). */
function likeness(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  return common === 0 ? 0 : common / (first.size + second.size - common);
}

/** Nothing contradicts: a value that only one of them knows is no difference. */
const agrees = (a: number | string | null, b: number | string | null) =>
  a === null || b === null || a === b;

const LIKE = 0.5;

/**
 * Whether two entries of the ledger may tell of the same benefit: the same city, kind and direction, no
 * contradiction in year (one apart at most), amount, currency and number, and titles that share at least
 * half of their words; without a common title, the very same amount or number and year.
 * Example: "Inkubator dla szpitala" and "Inkubator dla Szpitala im. Żeromskiego", both received from one city.
 */
export function mayBeSame(a: ComparedBenefit, b: ComparedBenefit): boolean {
  if (a.cityId !== b.cityId || a.kind !== b.kind || a.direction !== b.direction) return false;
  if (a.distinctFrom.includes(b.key) || b.distinctFrom.includes(a.key)) return false;
  if (a.year !== null && b.year !== null && Math.abs(a.year - b.year) > 1) return false;
  if (!agrees(a.amount, b.amount) || !agrees(a.currency, b.currency)) return false;
  if (!agrees(a.count, b.count)) return false;
  if (a.titles.some((one) => b.titles.some((other) => likeness(one, other) >= LIKE))) return true;
  const sameValue =
    (a.amount !== null && a.amount === b.amount) || (a.count !== null && a.count === b.count);
  return sameValue && a.year !== null && a.year === b.year;
}

/** Pairs that may be the same benefit, each once, in the order given. */
export function duplicatePairs<Benefit extends ComparedBenefit>(
  benefits: readonly Benefit[],
): [Benefit, Benefit][] {
  const groups = new Map<string, Benefit[]>();
  for (const benefit of benefits) {
    const name = `${benefit.cityId}/${benefit.kind}/${benefit.direction}`;
    groups.set(name, [...(groups.get(name) ?? []), benefit]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((first, index) =>
      group
        .slice(index + 1)
        .filter((second) => mayBeSame(first, second))
        .map((second): [Benefit, Benefit] => [first, second]),
    ),
  );
}
