const leastMs = 400;

/**
 * Answers no sooner than after 400 ms, so that the time does not tell what was done: writing a mail to somebody takes
 * longer than finding nobody.
 */
export async function evenTime<Value>(work: Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([
    work,
    new Promise((resume) => setTimeout(resume, leastMs)),
  ]);
  return value;
}
