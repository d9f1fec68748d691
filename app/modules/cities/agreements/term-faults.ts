import type { Agreement } from "./agreement";

export type TermFault =
  | { field: "endsOn"; fault: "end_missing" | "end_before_signing" }
  | { field: "noticeMonths"; fault: "notice_without_years" | "notice_longer_than_period" }
  | { field: "suspendedOn"; fault: "suspended_before_signing" }
  | { field: "terminatedOn"; fault: "terminated_before_signing" };

/**
 * What is wrong with the dates and numbers of an agreement, field by field; empty when they hold together.
 * A renewing agreement may have neither years nor notice: then only that it renews is known.
 * Example: six months' notice of an agreement that renews every year is right; twelve months' is too long.
 */
export function termFaults(agreement: Omit<Agreement, "key" | "kind" | "fields">): TermFault[] {
  const { signedOn, term, endsOn, renewsEveryYears, noticeMonths } = agreement;
  const { suspendedOn, terminatedOn } = agreement;
  const faults: TermFault[] = [];
  if (term === "until" && !endsOn) faults.push({ field: "endsOn", fault: "end_missing" });
  if (term === "until" && endsOn && endsOn < signedOn)
    faults.push({ field: "endsOn", fault: "end_before_signing" });
  if (term === "renewing" && noticeMonths != null) {
    if (!renewsEveryYears) faults.push({ field: "noticeMonths", fault: "notice_without_years" });
    else if (noticeMonths >= renewsEveryYears * 12)
      faults.push({ field: "noticeMonths", fault: "notice_longer_than_period" });
  }
  if (suspendedOn && suspendedOn < signedOn)
    faults.push({ field: "suspendedOn", fault: "suspended_before_signing" });
  if (terminatedOn && terminatedOn < signedOn)
    faults.push({ field: "terminatedOn", fault: "terminated_before_signing" });
  return faults;
}
