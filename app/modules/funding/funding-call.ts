import type { LocalisedText } from "~/shared/language";
import type { Day } from "../cities/agreements/days";
import type { OrganisationType } from "../organisations/organisation";

/** Who may enter a call, with how many partners and from where, and when. */
export type Conditions = {
  opensOn: Day | null;
  /** last day for applications; null: open all year */
  deadlineOn: Day | null;
  isArchived: boolean;
  openToUnion: boolean;
  /** open beside the members of the Union */
  countries: readonly string[];
  /** organisations together, the applicant among them */
  minimumPartners: number;
  minimumCountries: number;
  minimumUnionCountries: number;
  /** empty: any organisation */
  applicantTypes: readonly OrganisationType[];
};

/** A programme's call for applications. */
export type FundingCall = Conditions & {
  id: number;
  programme: LocalisedText;
  title: LocalisedText;
  url: string;
  /** empty: any field */
  fields: readonly string[];
  grantMaximum: number | null;
  grantCurrency: string;
  note: LocalisedText;
  asOf: number;
  /** day on which staff last compared it with the programme's page */
  checkedOn: Day | null;
};

/** Where a call stands on a day. */
export type Phase = "open" | "later" | "past" | "archived";

/** Both the day it opens and the day of the deadline belong to the time it is open. */
export function phaseOf(
  call: Pick<Conditions, "opensOn" | "deadlineOn" | "isArchived">,
  day: Day,
): Phase {
  if (call.isArchived) return "archived";
  if (call.deadlineOn && day > call.deadlineOn) return "past";
  return call.opensOn && day < call.opensOn ? "later" : "open";
}

/** Currencies in which programmes pay. */
export const grantCurrencies = ["EUR", "PLN", "CHF", "GBP", "NOK", "USD"] as const;
