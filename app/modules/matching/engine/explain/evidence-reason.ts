import type { Meeting } from "../meeting";
import type { SharedRecord } from "../profile";
import type { Reason } from "../reasons";
import { cityNames, homeNames, labelOf } from "./names";

/** As many ideas as a sentence can carry. */
const IDEAS = 3;

/** The one record or note that meets most of the initiative, with the ideas that met. */
export function evidenceReason(weight: number, meeting: Meeting): Reason | undefined {
  const { best } = meeting;
  if (!best) return undefined;
  const { asOf } = meeting.city.profile.activity;
  const concepts = best.concepts.slice(0, IDEAS).map((concept) => labelOf(concept, meeting));
  const shared = { city: cityNames(meeting), home: homeNames(meeting), concepts, asOf };
  const { about } = best.evidence;
  if ("record" in about) return recordReason(weight, shared, about.record);
  if ("agreement" in about) {
    const { title, note, signedOn, source } = about.agreement;
    return {
      code: "agreement-meets",
      parameters: { ...shared, title, note, signedOn },
      weight,
      source,
    };
  }
  if ("told" in about) {
    const { source } = meeting.city.profile;
    return {
      code: "summary-meets",
      parameters: { ...shared, sentence: about.told },
      weight,
      source,
    };
  }
  const { field, note, source } = about.standing;
  if (!note) return undefined;
  const parameters = { ...shared, field: labelOf(field, meeting), note };
  return { code: "field-note-meets", parameters, weight, source };
}

type Shared = Omit<Extract<Reason, { code: "link-meets" }>["parameters"], "institutions" | "since">;

function recordReason(weight: number, shared: Shared, record: SharedRecord): Reason | undefined {
  const { title, year, endYear, source, institutions } = record;
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
        parameters: { ...shared, title, year, endYear },
        weight,
        source,
      };
    case "plan":
      return { code: "plan-meets", parameters: { ...shared, title, year }, weight, source };
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
