import type { Meeting } from "../meeting";
import type { Agreement } from "../profile";
import type { Advice, Caution } from "../reasons";
import { validityOn } from "../validity";
import { cityNames, labelOf, mainField } from "./names";

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

/** Between institutions of these kinds an agreement of their own is usual. */
const CONTRACTING = ["school", "university", "cultural_institution", "chamber", "health"];

/**
 * The cheapest form by which the cooperation would have a legal basis; undefined when a document in force covers it
 * already: a protocol to an agreement made for other fields, one that ended renewed, else an agreement of the
 * institutions themselves, or a letter of intent of the cities. `worth` is what it would add to the score.
 */
export function nextForm(meeting: Meeting, worth: () => number): Advice | undefined {
  const { city: prepared, context, initiative } = meeting;
  const { agreements, source } = prepared.profile;
  const city = cityNames(meeting);
  const named = mainField(meeting);
  const valid = agreements.filter((each) => validityOn(each, context.now).isValid);
  const covers = ({ fields }: Agreement) =>
    fields.length === 0 || fields.some((field) => initiative.fields.has(field));
  if (valid.some(covers)) return undefined;
  const weight = worth();
  const other = latest(valid.filter(({ kind }) => AGREEMENTS.includes(kind)));
  if (other && named) {
    const { title, signedOn } = other;
    const parameters = { city, title, signedOn, field: labelOf(named, meeting) };
    return { code: "extend-agreement", parameters, weight, source: other.source };
  }
  const ended = latest(
    agreements.filter((each) => each.endsOn && each.endsOn < context.now && covers(each)),
  );
  if (ended?.endsOn)
    return {
      code: "renew-agreement",
      parameters: { city, title: ended.title, endedOn: ended.endsOn },
      weight,
      source: ended.source,
    };
  const { organisationType } = initiative.profile;
  const canContract = organisationType !== undefined && CONTRACTING.includes(organisationType);
  const code = canContract ? "agree-institutions" : "letter-of-intent";
  return { code, parameters: { city }, weight, source };
}

function latest(agreements: Agreement[]): Agreement | undefined {
  return agreements.reduce<Agreement | undefined>(
    (newest, each) => (!newest || each.signedOn > newest.signedOn ? each : newest),
    undefined,
  );
}
