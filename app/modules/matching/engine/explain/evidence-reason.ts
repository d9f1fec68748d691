import type { Meeting } from "../meeting";
import type { Localised, SharedRecord } from "../profile";
import type { Reason } from "../reasons";
import { validityOn } from "../validity";
import { cityNames, homeNames, labelOf } from "./names";

/** As many ideas as a sentence can carry. */
const IDEAS = 3;
/** The ideas from which these are chosen. */
const HEAVIEST = 6;
/** Share of the initiative that forms of work alone, as a seminar or a contest, must cover to be a reason. */
const CONVINCING = 0.15;

/** The one record or note that meets most of the initiative, with the ideas that met. */
export function evidenceReason(weight: number, meeting: Meeting): Reason | undefined {
  const { best } = meeting;
  if (!best) return undefined;
  if (
    best.coverage < CONVINCING &&
    best.concepts.every((concept) => isFormOfWork(concept, meeting))
  )
    return undefined;
  const { profile } = meeting.city;
  const named = distinct(best.concepts.slice(0, HEAVIEST), meeting).slice(0, IDEAS);
  const concepts = named.map((concept) => labelOf(concept, meeting));
  const shared = { city: cityNames(meeting), home: homeNames(meeting), concepts };
  const { about } = best.evidence;
  if ("record" in about)
    return recordReason(
      weight,
      { ...shared, asOf: about.record.asOf },
      {
        ...about.record,
        detail: named.every((concept) => best.evidence.titleConcepts.has(concept))
          ? undefined
          : about.record.detail,
      },
    );
  if ("agreement" in about) {
    const { title, note, signedOn, source, asOf } = about.agreement;
    const validity = validityOn(about.agreement, meeting.context.now);
    const endedOn = validity.isValid ? undefined : validity.endedOn;
    const parameters = { ...shared, asOf, title, note, signedOn, endedOn };
    return { code: "agreement-meets", parameters, weight, source };
  }
  const { asOf } = profile.activity;
  if ("told" in about) {
    const parameters = { ...shared, asOf, sentence: about.told };
    return { code: "summary-meets", parameters, weight, source: profile.source };
  }
  if ("seeks" in about || "offers" in about) {
    const [code, sentence] =
      "seeks" in about
        ? (["seeks-meet", about.seeks] as const)
        : (["offers-meet", about.offers] as const);
    return { code, parameters: { ...shared, asOf, sentence }, weight, source: profile.source };
  }
  const { field, note, source } = about.standing;
  if (!note) return undefined;
  const beyond = named.filter((concept) => concept !== field);
  const parameters = {
    ...shared,
    concepts: beyond.map((concept) => labelOf(concept, meeting)),
    asOf,
    field: labelOf(field, meeting),
    note,
  };
  return { code: "field-note-meets", parameters, weight, source };
}

function isFormOfWork(concept: string, { context }: Meeting) {
  return context.lexicon.entries.get(concept)?.fields.length === 0;
}

/** Ideas without those that another one already contains: "children" next to "children’s health". */
function distinct(concepts: string[], meeting: Meeting): string[] {
  const labels = concepts.map((concept) => ({ concept, label: labelOf(concept, meeting) }));
  const kept = labels.filter(
    ({ concept, label }) =>
      !labels.some(
        (other) =>
          other.concept !== concept &&
          (other.concept.startsWith(`${concept}.`) || isPartOf(label, other.label)),
      ),
  );
  return kept.map(({ concept }) => concept);
}

function isPartOf(label: Localised, other: Localised) {
  return (
    label.pl !== other.pl &&
    (` ${other.pl} `.includes(` ${label.pl} `) || ` ${other.en} `.includes(` ${label.en} `))
  );
}

type Shared = Omit<Extract<Reason, { code: "link-meets" }>["parameters"], "institutions" | "since">;

function recordReason(weight: number, shared: Shared, record: SharedRecord): Reason | undefined {
  const { title, year, endYear, detail, source, institutions } = record;
  switch (record.kind) {
    case "link":
      if (!institutions) return undefined;
      return {
        code: "link-meets",
        parameters: { ...shared, institutions, since: year },
        weight,
        source,
      };
    case "undertaking":
      return {
        code: "undertaking-meets",
        parameters: { ...shared, title, year, endYear, detail },
        weight,
        source,
      };
    case "plan":
      return { code: "plan-meets", parameters: { ...shared, title, year, detail }, weight, source };
    case "benefit-received":
      return {
        code: "benefit-received-meets",
        parameters: { ...shared, title, year },
        weight,
        source,
      };
    case "benefit-given":
      return {
        code: "benefit-given-meets",
        parameters: { ...shared, title, year },
        weight,
        source,
      };
    default:
      return record.kind satisfies never;
  }
}
