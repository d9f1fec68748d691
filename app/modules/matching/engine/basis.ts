import type { PreparedCity } from "./prepare";
import type { Agreement } from "./profile";
import { validityOn } from "./validity";

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

/** The best legal basis that two cities have for something in certain fields. */
export type Basis = {
  agreement: Agreement;
  /** In [0, 1]. */
  worth: number;
  /** Whether the document names one of the fields, none at all, or others only. */
  covers: "named" | "unknown" | "others";
  isValid: boolean;
};

/** The document worth most on a day; of equal ones the first on record. */
export function basisOf(
  { profile }: PreparedCity,
  fields: ReadonlyMap<string, number>,
  day: string,
): Basis | undefined {
  let best: Basis | undefined;
  for (const agreement of profile.agreements) {
    const { isValid } = validityOn(agreement, day);
    const covers = coverageOf(agreement, fields);
    const share = covers === "named" ? 1 : covers === "unknown" ? UNKNOWN_FIELDS : OTHER_FIELDS;
    const worth = LEVEL[agreement.kind] * (isValid ? 1 : EXPIRED) * share;
    if (!best || worth > best.worth) best = { agreement, worth, covers, isValid };
  }
  return best;
}

function coverageOf({ fields }: Agreement, wanted: ReadonlyMap<string, number>): Basis["covers"] {
  if (fields.length === 0 || wanted.size === 0) return "unknown";
  return fields.some((field) => wanted.has(field)) ? "named" : "others";
}
