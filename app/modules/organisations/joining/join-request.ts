const day = 24 * 60 * 60_000;

/** How long a request to join waits for an answer, in milliseconds. */
export const requestLifetime = 30 * day;

/** How long one that has its answer is kept, in milliseconds. */
export const closedRequestsKept = 30 * day;

/** What is unique while a request is open: one for each person and organisation. Example: "12:7f0c…". */
export const openKeyOf = (organisationId: number, userId: string): string =>
  `${organisationId}:${userId}`;
