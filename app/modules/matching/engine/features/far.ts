import type { Meeting } from "../meeting";

const BANDS = [
  { upTo: 500, cost: 0 },
  { upTo: 1000, cost: 0.15 },
  { upTo: 2000, cost: 0.35 },
  { upTo: 5000, cost: 0.7 },
];

/**
 * Distance as a cost by bands of kilometres: 500 → 0, 1000 → .15, 2000 → .35, 5000 → .7, beyond → 1.
 * Range [0, 1]; never a filter. Example: 800 km cost .15, 9,800 km cost 1.
 */
export function far({ city }: Meeting): number {
  return BANDS.find(({ upTo }) => city.kilometres <= upTo)?.cost ?? 1;
}
