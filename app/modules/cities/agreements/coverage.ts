import type { Agreement, AgreementKind } from "./agreement";
import { isInForce, stateOn } from "./agreement-state";
import type { Day } from "./days";

/** How far each kind carries joint work, the farthest first: an honorary title honours more than it binds. */
const byReach: AgreementKind[] = [
  "twin",
  "partnership",
  "honorary_twin",
  "protocol",
  "joint_statement",
  "letter_of_intent",
];

/** The agreements that bind on a day, in the order given. */
export function agreementsInForce<A extends Agreement>(agreements: readonly A[], day: Day): A[] {
  return agreements.filter((agreement) => isInForce(stateOn(agreement, day)));
}

/** The agreement to lean on: the farthest-reaching kind in force on a day, of equals the newest; null without any. */
export function bestAgreementInForce<A extends Agreement>(
  agreements: readonly A[],
  day: Day,
): A | null {
  const [best] = agreementsInForce(agreements, day).sort(
    (a, b) =>
      byReach.indexOf(a.kind) - byReach.indexOf(b.kind) || (a.signedOn < b.signedOn ? 1 : -1),
  );
  return best ?? null;
}

/** Each field that agreements in force on a day name, with those that name it, in the order given. */
export function fieldsAgreed<A extends Agreement>(
  agreements: readonly A[],
  day: Day,
): Map<string, A[]> {
  const agreed = new Map<string, A[]>();
  for (const agreement of agreementsInForce(agreements, day)) {
    for (const field of new Set(agreement.fields)) {
      agreed.set(field, [...(agreed.get(field) ?? []), agreement]);
    }
  }
  return agreed;
}
