import type { Meeting } from "../meeting";
import type { FieldStanding } from "../profile";

const PRACTISED = [0, 0.65, 0.85, 1];
const AGREED_ONLY = 0.4;

/**
 * How far the city practises the initiative's fields, averaged by their weight: practised beats agreed beats
 * nothing. Range [0, 1]. Example: one field practised regularly gives .85, agreed only .4, unknown 0.
 */
export function fields({ initiative, city }: Meeting): number | undefined {
  if (initiative.fields.size === 0) return undefined;
  let sum = 0;
  let total = 0;
  for (const [field, weight] of initiative.fields) {
    sum += weight * standingWorth(city.standings.get(field));
    total += weight;
  }
  return sum / total;
}

export function standingWorth(standing: FieldStanding | undefined): number {
  if (!standing) return 0;
  return Math.max(PRACTISED[standing.practised] ?? 1, standing.agreed ? AGREED_ONLY : 0);
}
