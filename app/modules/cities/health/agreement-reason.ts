import type { Agreement, AgreementKind } from "../agreements/agreement";
import { stateOn } from "../agreements/agreement-state";
import { agreementsInForce, bestAgreementInForce } from "../agreements/coverage";
import { lastDayOf } from "../agreements/term";
import type { Day } from "../agreements/days";

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
      /** last day of what expired, first day without what was suspended or terminated */
      endedOn: Day;
      keys: string[];
    }
  | { code: "no-agreement" };

type Ended = Extract<AgreementReason, { code: "agreements-ended" }>;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byKey = (a: Agreement, b: Agreement) => compare(a.key, b.key);

/** What stands on paper on a day: the farthest-reaching document in force, else the last one that was, else that there is none. */
export function agreementReason(given: readonly Agreement[], on: Day): AgreementReason {
  const agreements = [...given].sort(byKey);
  const best = bestAgreementInForce(agreements, on);
  if (best) {
    const keys = agreementsInForce(agreements, on).map(({ key }) => key);
    return {
      code: "agreements-in-force",
      kind: best.kind,
      signedOn: best.signedOn,
      endsOn: lastDayOf(best),
      others: keys.length - 1,
      keys: [best.key, ...keys.filter((key) => key !== best.key)],
    };
  }
  const [last] = agreements
    .flatMap((agreement) => ended(agreement, on))
    .sort((a, b) => compare(b.endedOn, a.endedOn));
  return last ?? { code: "no-agreement" };
}

function ended(agreement: Agreement, on: Day): Ended[] {
  const { kind, signedOn, key } = agreement;
  const at = stateOn(agreement, on);
  const told = { code: "agreements-ended" as const, kind, signedOn, keys: [key] };
  switch (at.state) {
    case "expired":
      return [{ ...told, how: at.state, endedOn: at.endsOn }];
    case "suspended":
      return [{ ...told, how: at.state, endedOn: at.suspendedOn }];
    case "terminated":
      return [{ ...told, how: at.state, endedOn: at.terminatedOn }];
    case "not_yet_signed":
    case "in_force":
    case "notice_window":
    case "expiring":
      return [];
    default:
      return at satisfies never;
  }
}
