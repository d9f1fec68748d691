import { type Basis, basisOf } from "./basis";
import type { Evidence, PreparedCity } from "./prepare";
import { placeNamed, type PlaceNamed } from "./places";
import type { MatchContext, SharedRecord } from "./profile";
import type { AnalysedInitiative } from "./understand";

/** Where an initiative and a city meet; computed once, read by the features and the explanation. */
export type Meeting = {
  initiative: AnalysedInitiative;
  city: PreparedCity;
  context: MatchContext;
  /** The single record, note or sentence that covers most of what the initiative is about. */
  best: { evidence: Evidence; coverage: number; concepts: string[] } | undefined;
  named: PlaceNamed | undefined;
  basis: Basis | undefined;
  /** What the cities share in the fields of the initiative, with the weight of the field. */
  records: { record: SharedRecord; weight: number }[];
};

export function meetingOf(
  initiative: AnalysedInitiative,
  city: PreparedCity,
  context: MatchContext,
): Meeting {
  return {
    initiative,
    city,
    context,
    best: bestEvidence(initiative, city),
    named: namedIn(initiative, city),
    basis: basisOf(city, initiative.fields, context.now),
    records: recordsInFields(initiative, city),
  };
}

/** The most exact way in which the initiative names the city: itself, its country, the language spoken there. */
function namedIn({ places, countries }: AnalysedInitiative, city: PreparedCity) {
  const named = placeNamed(places, city.names);
  // Where a country is named, what looks like a language is its name: "Germany", "German".
  if (named === "city" || countries.size === 0) return named;
  return countries.has(city.profile.country) ? "country" : undefined;
}

function recordsInFields({ fields }: AnalysedInitiative, city: PreparedCity): Meeting["records"] {
  const found: Meeting["records"] = [];
  for (const record of city.profile.records) {
    let weight = 0;
    for (const field of record.fields) weight = Math.max(weight, fields.get(field) ?? 0);
    if (weight > 0) found.push({ record, weight });
  }
  return found;
}

/** Shared concepts in order of weight, the heaviest first. */
export function sharedConcepts(
  initiative: AnalysedInitiative,
  named: ReadonlySet<string>,
): string[] {
  return [...initiative.concepts.keys()].filter((concept) => named.has(concept));
}

/**
 * How fresh a record was when the register described it: halves every eight years, .8 when undated.
 * Example: an undertaking of 1998 in a register of 2006 counts .5.
 */
export function freshness({ year, endYear, asOf, kind }: SharedRecord): number {
  if (kind === "link") return 1;
  const last = endYear ?? year;
  return last === undefined ? 0.8 : Math.min(1, 0.5 ** ((asOf - last) / 8));
}

/** Help that went the other way proves the contact, but not what is sought. */
const AGAINST_DIRECTION = 0.6;

function bestEvidence(initiative: AnalysedInitiative, city: PreparedCity): Meeting["best"] {
  let best: { evidence: Evidence; coverage: number } | undefined;
  for (const evidence of city.evidence) {
    let weight = 0;
    for (const concept of evidence.concepts) weight += initiative.concepts.get(concept) ?? 0;
    if (weight === 0) continue;
    const share = goesAgainst(initiative.direction, evidence, city) ? AGAINST_DIRECTION : 1;
    const coverage = (weight * evidence.level * share) / initiative.conceptTotal;
    if (coverage > (best?.coverage ?? 0)) best = { evidence, coverage };
  }
  return best && { ...best, concepts: sharedConcepts(initiative, best.evidence.concepts) };
}

function goesAgainst(
  wanted: AnalysedInitiative["direction"],
  { about }: Evidence,
  city: PreparedCity,
) {
  if (!wanted) return false;
  if ("seeks" in about) return wanted === "learn";
  if ("offers" in about) return wanted === "give";
  if ("record" in about && about.record.kind.startsWith("benefit")) {
    return about.record.kind === (wanted === "learn" ? "benefit-given" : "benefit-received");
  }
  return city.profile.direction === (wanted === "learn" ? "home_gives" : "home_learns");
}
