/** A stream of numbers that is the same for the same seed. */
export type Random = ReturnType<typeof randomFrom>;

/** Numbers by mulberry32: quick, and good enough to spread records. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;
  return {
    /** From 0 up to 1, without it. */
    next,
    /** A whole number from 0 up to `limit`, without it. */
    below,
    /** A whole number with both ends. */
    between: (least: number, most: number) => least + below(most - least + 1),
    chance: (share: number) => next() < share,
    pick,
    /** Some values, each once. */
    some: <Value>(values: readonly Value[], count: number): Value[] => {
      const left = [...values];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
  };
}
