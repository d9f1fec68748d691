import { freshness, type Meeting } from "../meeting";

const PLANNED = 0.5;

/**
 * What was already done together in the initiative's fields: 1 − 2^(−n/2), n the records (links, undertakings,
 * benefits) weighted by field and freshness, a plan half. Range [0, 1).
 * Example: two links in the main field give .5, four give .75.
 */
export function history(meeting: Meeting): number | undefined {
  if (meeting.initiative.fields.size === 0) return undefined;
  let sum = 0;
  for (const { record, weight } of meeting.records) {
    sum += weight * freshness(record) * (record.kind === "plan" ? PLANNED : 1);
  }
  return 1 - 2 ** (-sum / 2);
}
