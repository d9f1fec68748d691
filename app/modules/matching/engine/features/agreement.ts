import type { Meeting } from "../meeting";
import type { Agreement } from "../profile";
import { validityOn } from "../validity";

const LEVEL: Record<Agreement["kind"], number> = {
  twin: 1,
  partnership: 0.85,
  honorary_twin: 0.6,
  protocol: 0.6,
  joint_statement: 0.6,
  letter_of_intent: 0.5,
};
const EXPIRED = 0.4;
const UNKNOWN_FIELDS = 0.8;
const OTHER_FIELDS = 0.5;

/**
 * The best legal basis: level × valid on the day (1, else .4) × names a field of the initiative (1), no field
 * (.8), other fields only (.5). Range [0, 1]; 0 without any.
 * Example: a valid partnership agreement that names the field gives .85; expired, .34.
 */
export function agreement(meeting: Meeting): number {
  return bestAgreement(meeting)?.worth ?? 0;
}

export function bestAgreement({ initiative, city, context }: Meeting) {
  let best: { agreement: Agreement; worth: number; covers: Coverage; isValid: boolean } | undefined;
  for (const each of city.profile.agreements) {
    const { isValid } = validityOn(each, context.now);
    const covers = coverageOf(each, initiative.fields);
    const share = covers === "named" ? 1 : covers === "unknown" ? UNKNOWN_FIELDS : OTHER_FIELDS;
    const worth = LEVEL[each.kind] * (isValid ? 1 : EXPIRED) * share;
    if (!best || worth > best.worth) best = { agreement: each, worth, covers, isValid };
  }
  return best;
}

type Coverage = "named" | "unknown" | "others";

function coverageOf({ fields }: Agreement, wanted: ReadonlyMap<string, number>): Coverage {
  if (fields.length === 0 || wanted.size === 0) return "unknown";
  return fields.some((field) => wanted.has(field)) ? "named" : "others";
}
