import type { Meeting } from "../meeting";

const WORTH = { city: 1, country: 0.7, tongue: 0.5 };

/**
 * Whether the initiative names the city (1), its country (.7) or the language spoken there (.5), else 0.
 * Range [0, 1]. Example: "partners in Ukraine" gives every Ukrainian city .7.
 */
export function place({ named }: Meeting): number {
  return named ? WORTH[named] : 0;
}
