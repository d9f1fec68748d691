import { type Day, dayOf } from "./days";

/** Kinds of agreement, the most solemn first. */
export const agreementKinds = [
  "twin",
  "honorary_twin",
  "partnership",
  "letter_of_intent",
  "joint_statement",
  "protocol",
] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export type AgreementTerm = "open_ended" | "until" | "renewing";

/** What rules need to know of an agreement. */
export type Agreement = {
  readonly key: string;
  readonly kind: AgreementKind;
  readonly signedOn: Day;
  readonly term: AgreementTerm;
  /** The last day of an agreement made until a day. */
  readonly endsOn?: Day | null;
  readonly renewsEveryYears?: number | null;
  readonly noticeMonths?: number | null;
  /** The first day on which it rests; it runs on meanwhile. */
  readonly suspendedOn?: Day | null;
  /** The first day on which it no longer binds; may lie ahead, once notice is given. */
  readonly terminatedOn?: Day | null;
  /** Codes of the fields it names. */
  readonly fields: readonly string[];
};

type Row = Pick<
  Agreement,
  "key" | "kind" | "term" | "renewsEveryYears" | "noticeMonths" | "fields"
> & {
  signedOn: Date;
  endsOn: Date | null;
  suspendedOn: Date | null;
  terminatedOn: Date | null;
};

const optionalDay = (date: Date | null) => (date ? dayOf(date) : null);

/** An agreement from its row of the register, whose days are midnights UTC. */
export function agreementOf(row: Row): Agreement {
  const { key, kind, term, renewsEveryYears, noticeMonths, fields } = row;
  return {
    key,
    kind,
    term,
    renewsEveryYears,
    noticeMonths,
    fields,
    signedOn: dayOf(row.signedOn),
    endsOn: optionalDay(row.endsOn),
    suspendedOn: optionalDay(row.suspendedOn),
    terminatedOn: optionalDay(row.terminatedOn),
  };
}
