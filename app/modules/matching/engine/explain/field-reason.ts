import { standingWorth } from "../features/fields";
import type { Meeting } from "../meeting";
import type { Reason } from "../reasons";
import { cityNames, labelOf } from "./names";

/** Weight from which a field is what the initiative is about, not what it touches. */
const CENTRAL = 0.5;

/** The field of the initiative in which the city stands best. */
export function fieldReason(weight: number, meeting: Meeting): Reason | undefined {
  const { city: prepared, initiative, best } = meeting;
  const { asOf } = prepared.profile.activity;
  const [first] = [...initiative.fields]
    .filter(([, share]) => share >= CENTRAL)
    .map(([field, share]) => ({ standing: prepared.standings.get(field), share }))
    .sort((a, b) => b.share * standingWorth(b.standing) - a.share * standingWorth(a.standing));
  const standing = first?.standing;
  if (!standing || standingWorth(standing) === 0) return undefined;
  const city = cityNames(meeting);
  const field = labelOf(standing.field, meeting);
  const { source, practised: level } = standing;
  if (level === 0)
    return { code: "field-agreed", parameters: { city, field, asOf }, weight, source };
  const isTold =
    best && "standing" in best.evidence.about && best.evidence.about.standing === standing;
  const note = isTold ? undefined : standing.note;
  return {
    code: "field-practised",
    parameters: { city, field, level, note, asOf },
    weight,
    source,
  };
}

/** How much was done together, in the field in which most was done. */
export function historyReason(weight: number, meeting: Meeting): Reason | undefined {
  const { profile } = meeting.city;
  const done = meeting.records.filter(({ record }) => record.kind !== "plan");
  const perField = [...meeting.initiative.fields]
    .filter(([, share]) => share >= CENTRAL)
    .map(([field]) => ({
      field,
      records: done.map(({ record }) => record).filter((record) => record.fields.includes(field)),
    }));
  const [most] = perField.sort((a, b) => b.records.length - a.records.length);
  if (!most || most.records.length < 2) return undefined;
  const years = most.records.flatMap(({ year, endYear, kind }) =>
    kind === "link" ? [] : [endYear ?? year ?? 0],
  );
  return {
    code: "field-history",
    parameters: {
      city: cityNames(meeting),
      field: labelOf(most.field, meeting),
      count: most.records.length,
      latest: Math.max(...years) || undefined,
      asOf: profile.activity.asOf,
    },
    weight,
    source: profile.source,
  };
}
