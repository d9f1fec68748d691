let fixed: Date | undefined;

/** The present moment; tests may hold it still. */
export const now = (): Date => (fixed ? new Date(fixed) : new Date());

/** Holds the clock at a moment, or lets it run again with `undefined`. For tests. */
export function holdClock(at: Date | undefined) {
  fixed = at;
}
