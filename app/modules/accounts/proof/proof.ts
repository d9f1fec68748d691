const minutes = 10;

/**
 * Whether somebody proved who they are lately enough for what cannot be taken back.
 * @example proven at 12:00 → still at 12:10, not at 12:11
 */
export const isRecent = (provenAt: Date, at: Date): boolean =>
  at.getTime() - provenAt.getTime() <= minutes * 60_000;
