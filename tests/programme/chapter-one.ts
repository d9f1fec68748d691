import chapter from "./chapter-one.json";

/** A dated fact of the programme: when, in the notation the list explains, and what. */
export type Fact = { when: string; what: string };

/** A document of the list; `signedIn` a month where the programme names no day. */
export type ListedDocument = {
  kind: string;
  signedOn?: string;
  signedIn?: string;
  term: string;
  endsOn?: string;
  renewsEveryYears?: number;
  noticeMonths?: number;
};

export type ListedCity = {
  section: string;
  relation: string;
  documents: ListedDocument[];
  agreedFields: string[];
  facts: Fact[];
  judgement: { words: string; oneOf: string[] };
};

export type ListedNetwork = {
  section: string;
  since: number;
  fee?: { amount: number; currency?: string };
  department: string;
  facts: Fact[];
};

/** What the programme's chapter I says of cities and networks, written down by hand. */
export const listedCities = Object.entries(chapter.cities as Record<string, ListedCity>);
export const listedNetworks = Object.entries(chapter.networks as Record<string, ListedNetwork>);

/** A record of the register as far as it is dated. */
export type Dated = {
  from?: number | null;
  to?: number | null;
  startsOn?: string;
  endsOn?: string;
};

const monthStems = "stycz lut mar kwie maj czerw lip sierp wrze paździer listopad grud".split(" ");
const decadeStems: Record<string, string> = {
  "197x": "siedemdziesiąt",
  "199x": "dziewięćdziesiąt",
};

/** Whether records or Polish texts hold a fact: a day or a span exactly, a month in words, a year or a decade. */
export function holds(when: string, records: Dated[], texts: string[]): boolean {
  if (/^\d{3}x$/.test(when)) {
    const decade = Number(when.slice(0, 3));
    return (
      records.some(({ from }) => from != null && Math.floor(from / 10) === decade) ||
      texts.some((text) => text.includes(decadeStems[when]!))
    );
  }
  const [first, last] = when.split("/") as [string, string?];
  if (/^\d{4}$/.test(first)) {
    if (last) return records.some(({ from, to }) => `${from}/${to}` === when);
    return (
      records.some(({ from, to }) => [from, to].includes(Number(first))) ||
      texts.some((text) => text.includes(first))
    );
  }
  const [year, month, day] = first.split("-") as [string, string, string?];
  const stem = monthStems[Number(month) - 1]!;
  if (!day) return texts.some((text) => text.includes(stem) && text.includes(year));
  const inWords = new RegExp(`\\b${Number(day)} ${stem}\\p{L}+ ${year}`, "u");
  return (
    records.some(({ startsOn, endsOn }) => startsOn === first && (!last || endsOn === last)) ||
    (!last && texts.some((text) => inWords.test(text)))
  );
}

/** Every Polish text in a value, at any depth. */
export function polishIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(polishIn);
  if (typeof value !== "object" || value === null || value instanceof Date) return [];
  if ("pl" in value && typeof value.pl === "string") return [value.pl];
  return Object.values(value).flatMap(polishIn);
}
