const codes = [
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "ETIMEDOUT",
  "57P01",
  "57P03",
  "08006",
  "P1001",
  "P1002",
  "P1017",
];

/** Whether an error says that the database cannot be reached, rather than that a query is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code } = current as Error & { code?: string };
    if (code && codes.includes(code)) return true;
    if (
      /DatabaseNotReachable|Can't reach database|Connection terminated|connection timeout/i.test(
        current.message,
      )
    )
      return true;
  }
  return false;
}
