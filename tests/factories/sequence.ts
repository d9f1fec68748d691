let last = 0;

/** A number not used before in this file's tests. */
export const next = (): number => ++last;
