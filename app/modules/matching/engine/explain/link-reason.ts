import { linkOfKindWanted } from "../features/partner-type";
import type { Meeting } from "../meeting";
import type { Reason } from "../reasons";

/** A pair of institutions of the kind wanted, in a field of the initiative, unless the evidence already tells of it. */
export function linkReason(weight: number, meeting: Meeting): Reason | undefined {
  const link = linkOfKindWanted(meeting);
  if (!link?.isInField || !link.record.institutions) return undefined;
  const told = meeting.best?.evidence.about;
  if (told && "record" in told && told.record === link.record) return undefined;
  const { institutions, source, asOf } = link.record;
  return { code: "institutions-linked", parameters: { institutions, asOf }, weight, source };
}
