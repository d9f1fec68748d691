import type { Meeting } from "../meeting";
import type { Agreement } from "../profile";
import type { Caution } from "../reasons";
import { validityOn } from "../validity";
import { cityNames, labelOf } from "./names";

/** What is called an agreement; the rest are declarations of will. */
const AGREEMENTS: Agreement["kind"][] = ["twin", "honorary_twin", "partnership"];

/** The gravest thing to know about the legal basis, if any: none, expired, or made for other fields. */
export function agreementCaution(meeting: Meeting, weight: number): Caution | undefined {
  const { city: prepared, context, initiative } = meeting;
  const { agreements, source } = prepared.profile;
  const city = cityNames(meeting);
  const valid = agreements.filter((each) => validityOn(each, context.now).isValid);
  const binding = valid.filter(({ kind }) => AGREEMENTS.includes(kind));
  const names = ({ fields }: Agreement) => fields.some((field) => initiative.fields.has(field));

  const expired = latest(
    agreements.filter((each) => !valid.includes(each) && each.endsOn && each.endsOn < context.now),
  );
  if (expired?.endsOn && (valid.length === 0 || (names(expired) && !valid.some(names)))) {
    const { title, endsOn } = expired;
    return {
      code: "agreement-expired",
      parameters: { city, title, endedOn: endsOn },
      weight,
      source: expired.source,
    };
  }
  if (binding.length === 0) {
    const instead = latest(valid);
    const declared = instead && { title: instead.title, signedOn: instead.signedOn };
    return {
      code: "no-agreement",
      parameters: { city, instead: declared },
      weight,
      source: instead?.source ?? source,
    };
  }
  if (
    initiative.fields.size === 0 ||
    !valid.every(({ fields }) => fields.length > 0) ||
    valid.some(names)
  )
    return undefined;
  const newest = latest(binding);
  if (!newest) return undefined;
  const { title, signedOn } = newest;
  const fields = newest.fields.map((field) => labelOf(field, meeting));
  return {
    code: "agreement-elsewhere",
    parameters: { city, title, signedOn, fields },
    weight,
    source: newest.source,
  };
}

function latest(agreements: Agreement[]): Agreement | undefined {
  return agreements.reduce<Agreement | undefined>(
    (newest, each) => (!newest || each.signedOn > newest.signedOn ? each : newest),
    undefined,
  );
}
