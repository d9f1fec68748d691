import { standingWorth } from "../features/fields";
import { freshness, type Meeting } from "../meeting";
import type { SharedRecord } from "../profile";
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
  const found: Interest[] = [];
  for (const interest of interests) {
    if (found.length === MOST) break;
    const told = interest(meeting);
    if (told) found.push(told);
  }
  return found;
}

const interests = [seeking, agreed, did, learning, practising, room];

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
  const best = meeting.basis;
  if (!best?.isValid || best.covers !== "named") return undefined;
  const { title, signedOn, fields, source } = best.agreement;
  const named = centralFields(meeting).find((field) => fields.includes(field));
  if (!named) return undefined;
  const field = labelOf(named, meeting);
  const parameters = { city: cityNames(meeting), title, signedOn, field };
  return { code: "it-agreed", parameters, weight: 0, source };
}

const DONE: ReadonlySet<SharedRecord["kind"]> = new Set(["undertaking", "link"]);

/** The thing done together that is most about the same, the fresher the better; of equal ones the first on record. */
function did(meeting: Meeting): Interest | undefined {
  let record: SharedRecord | undefined;
  let most = 0;
  for (const { about, concepts } of meeting.city.evidence) {
    if (!("record" in about) || !DONE.has(about.record.kind)) continue;
    let worth = 0;
    let isAboutIt = false;
    for (const concept of concepts) {
      const weight = meeting.initiative.concepts.get(concept);
      if (weight === undefined) continue;
      worth += weight;
      isAboutIt ||= isSubject(concept, meeting);
    }
    worth *= isAboutIt ? freshness(about.record) : 0;
    if (worth <= most) continue;
    most = worth;
    record = about.record;
  }
  if (!record) return undefined;
  const { title, institutions, year, endYear, asOf, source } = record;
  const pair = institutions && {
    pl: `${institutions.home.pl} – ${institutions.partner.pl}`,
    en: `${institutions.home.en} – ${institutions.partner.en}`,
  };
  const parameters = { city: cityNames(meeting), title: pair ?? title, year, endYear, asOf };
  return { code: "it-did", parameters, weight: 0, source };
}

/** Whether a concept is no mere audience or form of work. */
function isSubject(concept: string, { context }: Meeting) {
  const entry = context.lexicon.entries.get(concept);
  return !entry?.generic && (entry?.fields.length ?? 0) > 0;
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
