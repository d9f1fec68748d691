import type { Meeting } from "../meeting";
import type { SharedRecord } from "../profile";

/**
 * Whether institutions of the kind wanted are already linked with this city: 1 in a field of the initiative,
 * .5 in another field, 0 if none. Range [0, 1].
 * Example: a school seeking a school gets 1 where two schools work together in education.
 */
export function partnerType(meeting: Meeting): number | undefined {
  if (meeting.initiative.kindsWanted.size === 0) return undefined;
  const link = linkOfKindWanted(meeting);
  if (!link) return 0;
  return link.isInField ? 1 : 0.5;
}

/** The link that serves as an example, one in a field of the initiative first. */
export function linkOfKindWanted({ initiative, city }: Meeting) {
  let elsewhere: SharedRecord | undefined;
  for (const evidence of city.evidence) {
    if (!("record" in evidence.about) || evidence.about.record.kind !== "link") continue;
    if (!evidence.kinds.some((kind) => initiative.kindsWanted.has(kind))) continue;
    const { record } = evidence.about;
    if (record.fields.some((field) => initiative.fields.has(field)))
      return { record, isInField: true };
    elsewhere ??= record;
  }
  return elsewhere && { record: elsewhere, isInField: false };
}
