/** Ways in which groups of young people work together across a border, the easiest to begin with first. */
export const exchangeKinds = ["letters", "online", "visit", "exchange", "joint_project"] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

/** The youngest and the oldest who take part, in years. */
export const participantAges = { least: 3, most: 30 } as const;
/** How many can take part. */
export const participants = { least: 1, most: 2000 } as const;

export const isExchangeKind = (code: string): code is ExchangeKind =>
  (exchangeKinds as readonly string[]).includes(code);

/**
 * Whether an organisation sends or receives groups of young people: a school, or one that works with youth.
 * Example: a cultural institution with the field "youth" does.
 */
export const exchangesPupils = ({ type, fields }: { type: string; fields: string[] }): boolean =>
  type === "school" || fields.includes("youth");

/** From the first to the last of them, both included. */
export type Span = { from: number; to: number };

/** One number alone is both ends; none is no span. Example: spanOf(12, null) is 12 to 12. */
export function spanOf(from: number | null, to: number | null): Span | undefined {
  const [first, last] = [from ?? to, to ?? from];
  return first === null || last === null ? undefined : { from: first, to: last };
}
