import { bestAgreement } from "../features/agreement";
import { standingWorth } from "../features/fields";
import { freshness, type Meeting } from "../meeting";
import type { Interest } from "../reasons";
import { cityNames, homeNames, labelOf } from "./names";

const MOST = 3;
/** Weight of a field from which it is what the initiative is about. */
const CENTRAL = 0.5;

/**
 * Why the city itself may want it, the strongest first, at most three: it looks for this, agreed on it, did it, learns
 * from home, practises the field, has room. Only what is on record. Told to staff and to the city's contact.
 * Example: Vilnius "wants to learn from Kraków's experience of road engineering".
 */
export function interestsOf(meeting: Meeting): Interest[] {
  const found = [seeking, agreed, did, learning, practising, room].flatMap(
    (interest) => interest(meeting) ?? [],
  );
  return found.slice(0, MOST);
}

function seeking(meeting: Meeting): Interest | undefined {
  const { city, initiative } = meeting;
  const { seeks, source } = city.profile;
  const telling = city.evidence.find(({ about }) => "seeks" in about);
  if (!seeks || !telling) return undefined;
  if (![...telling.concepts].some((concept) => initiative.concepts.has(concept))) return undefined;
  const parameters = { city: cityNames(meeting), sentence: seeks };
  return { code: "it-seeks", parameters, weight: 0, source };
}

function agreed(meeting: Meeting): Interest | undefined {
  const best = bestAgreement(meeting);
  if (!best?.isValid || best.covers !== "named") return undefined;
  const { title, signedOn, fields, source } = best.agreement;
  const named = centralFields(meeting).find((field) => fields.includes(field));
  if (!named) return undefined;
  const field = labelOf(named, meeting);
  const parameters = { city: cityNames(meeting), title, signedOn, field };
  return { code: "it-agreed", parameters, weight: 0, source };
}

/** The freshest thing done together that is about the same. */
function did(meeting: Meeting): Interest | undefined {
  const { initiative, city } = meeting;
  const done = city.evidence
    .flatMap(({ about, concepts }) =>
      "record" in about && ["undertaking", "link"].includes(about.record.kind)
        ? [{ record: about.record, concepts }]
        : [],
    )
    .filter(({ concepts }) => [...concepts].some((concept) => isSubject(concept, meeting)))
    .map(({ record, concepts }) => {
      let weight = 0;
      for (const concept of concepts) weight += initiative.concepts.get(concept) ?? 0;
      return { record, worth: weight * freshness(record) };
    })
    .sort((a, b) => b.worth - a.worth || (a.record.key < b.record.key ? -1 : 1));
  const record = done[0]?.record;
  if (!record) return undefined;
  const { title, institutions, year, endYear, asOf, source } = record;
  const pair = institutions && {
    pl: `${institutions.home.pl} – ${institutions.partner.pl}`,
    en: `${institutions.home.en} – ${institutions.partner.en}`,
  };
  const parameters = { city: cityNames(meeting), title: pair ?? title, year, endYear, asOf };
  return { code: "it-did", parameters, weight: 0, source };
}

/** Whether the initiative names the concept, and it is no mere audience or form of work. */
function isSubject(concept: string, { initiative, context }: Meeting) {
  const entry = context.lexicon.entries.get(concept);
  return initiative.concepts.has(concept) && !entry?.generic && (entry?.fields.length ?? 0) > 0;
}

function learning(meeting: Meeting): Interest | undefined {
  const { direction, activity, source } = meeting.city.profile;
  if (direction !== "home_gives" || meeting.initiative.direction === "learn") return undefined;
  const parameters = {
    city: cityNames(meeting),
    home: homeNames(meeting),
    asOf: activity.asOf,
  };
  return { code: "it-learns", parameters, weight: 0, source };
}

function practising(meeting: Meeting): Interest | undefined {
  const { standings, profile } = meeting.city;
  const [best] = centralFields(meeting)
    .flatMap((field) => standings.get(field) ?? [])
    .filter(({ practised }) => practised > 0)
    .sort((a, b) => standingWorth(b) - standingWorth(a));
  if (!best) return undefined;
  const { asOf } = profile.activity;
  const field = labelOf(best.field, meeting);
  const parameters = { city: cityNames(meeting), field, level: best.practised, asOf };
  return { code: "it-practises", parameters, weight: 0, source: best.source };
}

function room(meeting: Meeting): Interest | undefined {
  const { openRequests: open, capacity } = meeting.city.profile;
  if (open >= capacity) return undefined;
  const parameters = { city: cityNames(meeting), open, capacity };
  return { code: "it-has-room", parameters, weight: 0, source: "introductions" };
}

const centralFields = ({ initiative }: Meeting) =>
  [...initiative.fields].filter(([, share]) => share >= CENTRAL).map(([field]) => field);
