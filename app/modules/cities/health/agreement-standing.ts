import type { Day } from "./day";

export type AgreementKind =
  "twin" | "honorary_twin" | "partnership" | "joint_statement" | "protocol" | "letter_of_intent";

/** An agreement as it stands on the day of the health. */
export type HealthAgreement = {
  key: string;
  kind: AgreementKind;
  signedOn: Day;
  state:
    | "not_yet_signed"
    | "in_force"
    | "notice_window"
    | "expiring"
    | "expired"
    | "suspended"
    | "terminated";
  /** The day it ended or was suspended on, or will end on; null where there is none. */
  endsOn: Day | null;
};

/** What the reasons say of all agreements together. */
export type AgreementReason =
  | {
      code: "agreements-in-force";
      kind: AgreementKind;
      signedOn: Day;
      endsOn: Day | null;
      /** how many more documents are in force */
      others: number;
      keys: string[];
    }
  | {
      code: "agreements-ended";
      kind: AgreementKind;
      signedOn: Day;
      how: "expired" | "suspended" | "terminated";
      endedOn: Day | null;
      keys: string[];
    }
  | { code: "no-agreement" };

/** Kinds in the order of their strength. */
const strength: AgreementKind[] = [
  "twin",
  "honorary_twin",
  "partnership",
  "joint_statement",
  "protocol",
  "letter_of_intent",
];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byStrength = (a: HealthAgreement, b: HealthAgreement) =>
  strength.indexOf(a.kind) - strength.indexOf(b.kind) ||
  compare(b.signedOn, a.signedOn) ||
  compare(a.key, b.key);
const byEnd = (a: HealthAgreement, b: HealthAgreement) =>
  compare(b.endsOn ?? "", a.endsOn ?? "") || byStrength(a, b);

/** What stands on paper: the strongest document in force, else the last one that was, else that there is none. */
export function agreementReason(agreements: HealthAgreement[]): AgreementReason {
  const inForce: HealthAgreement[] = [];
  const ended: (HealthAgreement & { state: "expired" | "suspended" | "terminated" })[] = [];
  for (const agreement of agreements) {
    const { state } = agreement;
    switch (state) {
      case "in_force":
      case "notice_window":
      case "expiring":
        inForce.push(agreement);
        break;
      case "expired":
      case "suspended":
      case "terminated":
        ended.push({ ...agreement, state });
        break;
      case "not_yet_signed":
        break;
      default:
        state satisfies never;
    }
  }
  const [strongest] = inForce.sort(byStrength);
  if (strongest) {
    const { kind, signedOn, endsOn } = strongest;
    const keys = inForce.map(({ key }) => key);
    return {
      code: "agreements-in-force",
      kind,
      signedOn,
      endsOn,
      others: keys.length - 1,
      keys,
    };
  }
  const [last] = ended.sort(byEnd);
  if (!last) return { code: "no-agreement" };
  const { kind, signedOn, state, endsOn, key } = last;
  return { code: "agreements-ended", kind, signedOn, how: state, endedOn: endsOn, keys: [key] };
}
