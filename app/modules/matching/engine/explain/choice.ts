import type { Reason, ReasonCode } from "../reasons";

const REASONS = 3;
/** So many better reasons make shared words not worth telling. */
const BETTER_THAN_WORDS = 2;

/** What is on record of the thing itself speaks first, then what the initiative says, then circumstances. */
const turns = ["on record", "named", "circumstance"] as const;

const turnOf: Partial<Record<ReasonCode, (typeof turns)[number]>> = {
  "link-meets": "on record",
  "undertaking-meets": "on record",
  "plan-meets": "on record",
  "benefit-received-meets": "on record",
  "benefit-given-meets": "on record",
  "field-note-meets": "on record",
  "agreement-meets": "on record",
  "summary-meets": "on record",
  "seeks-meet": "on record",
  "offers-meet": "on record",
  "field-practised": "on record",
  "field-agreed": "on record",
  "field-history": "on record",
  "institutions-linked": "on record",
  "agreement-covers": "on record",
  "city-named": "named",
  "country-named": "named",
  "tongue-named": "named",
};

/**
 * At most three reasons, no two of which say the same. The weightiest of each turn speak first; shared words
 * only when there is little better, and which way experience flows never first, for it proves nothing alone.
 */
export function chosen(reasons: Reason[], words: () => Reason | undefined): Reason[] {
  const sorted = [...reasons].sort(
    (a, b) => turn(a) - turn(b) || b.weight - a.weight || (a.code < b.code ? -1 : 1),
  );
  const told = new Set<string>();
  const fresh = sorted.filter((reason) => {
    const points = pointsOf(reason);
    if (points.some((point) => told.has(point))) return false;
    for (const point of points) told.add(point);
    return true;
  });
  const better = fresh.filter((reason) => turnOf[reason.code]).length;
  const inWords = better < BETTER_THAN_WORDS ? words() : undefined;
  if (inWords) fresh.splice(better, 0, inWords);
  return withoutFlowFirst(fresh).slice(0, REASONS);
}

function turn({ code }: Reason) {
  return turns.indexOf(turnOf[code] ?? "circumstance");
}

/** What a reason tells of; two that share a point would repeat each other. */
function pointsOf(reason: Reason): string[] {
  switch (reason.code) {
    case "link-meets":
    case "institutions-linked":
      return ["institutions"];
    case "field-note-meets":
      return [`field ${reason.parameters.field.pl}`];
    case "field-practised":
      return ["practice", `field ${reason.parameters.field.pl}`];
    case "field-history":
      return ["practice"];
    case "field-agreed":
      return ["practice", "agreement"];
    case "agreement-meets":
    case "agreement-covers":
    case "agreement-valid":
      return ["agreement"];
    case "eu-programme-open":
    case "goal-european-union":
      return ["union"];
    default:
      return [reason.code];
  }
}

const isFlow = ({ code }: Reason) =>
  code === "city-gives-experience" || code === "city-takes-experience";

function withoutFlowFirst([first, second, ...rest]: Reason[]): Reason[] {
  if (!first) return [];
  if (!isFlow(first)) return second ? [first, second, ...rest] : [first];
  return second ? [second, first, ...rest] : [];
}
