/** Half-open spans of days: `until` is the first day that is out. */
export type Span = { from: string; until?: string };

/** Example: 2020-01-31 lies within 1973-01-01 until 2020-02-01, the day after does not. */
export const liesWithin = (spans: readonly Span[], day: string): boolean =>
  spans.some(({ from, until }) => from <= day && (!until || day < until));

const acceded = {
  "1958-01-01": ["BE", "DE", "FR", "IT", "LU", "NL"],
  "1973-01-01": ["DK", "GB", "IE"],
  "1981-01-01": ["GR"],
  "1986-01-01": ["ES", "PT"],
  "1995-01-01": ["AT", "FI", "SE"],
  "2004-05-01": ["CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK"],
  "2007-01-01": ["BG", "RO"],
  "2013-07-01": ["HR"],
};

const left: Record<string, string> = { GB: "2020-02-01" };

/** Memberships of the European Union by country. Source: the treaties of accession and of withdrawal. */
export const unionMemberships: ReadonlyMap<string, readonly Span[]> = new Map(
  Object.entries(acceded).flatMap(([from, codes]) =>
    codes.map((code) => [code, [left[code] ? { from, until: left[code] } : { from }]] as const),
  ),
);

/** Example: Croatia is a member on 2013-07-01, the United Kingdom no longer on 2020-02-01. */
export const isUnionMember = (country: string, day: string): boolean =>
  liesWithin(unionMemberships.get(country) ?? [], day);

/** Codes of all members on a day, in order: 27 on 2026-01-01. */
export const unionMembers = (day: string): string[] =>
  [...unionMemberships.keys()].filter((country) => isUnionMember(country, day)).sort();
