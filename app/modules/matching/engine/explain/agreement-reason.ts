import type { Meeting } from "../meeting";
import type { Reason } from "../reasons";
import { validityOn } from "../validity";
import { cityNames, labelOf } from "./names";

/** The document in force that covers the initiative, or at least does not speak of other fields only. */
export function agreementReason(weight: number, meeting: Meeting): Reason | undefined {
  const best = meeting.basis;
  if (!best?.isValid || best.covers === "others") return undefined;
  const { title, signedOn, fields, source } = best.agreement;
  const city = cityNames(meeting);
  const named = [...meeting.initiative.fields.keys()].find((field) => fields.includes(field));
  if (named) {
    const field = labelOf(named, meeting);
    return {
      code: "agreement-covers",
      parameters: { city, title, signedOn, field },
      weight,
      source,
    };
  }
  const validity = validityOn(best.agreement, meeting.context.now);
  const until = validity.isValid ? validity.until : undefined;
  return { code: "agreement-valid", parameters: { city, title, signedOn, until }, weight, source };
}
