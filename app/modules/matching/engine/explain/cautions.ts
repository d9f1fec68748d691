import { type Contributions, expectedShare } from "../score";
import type { Explained } from "../explain";
import type { FeatureName } from "../features";
import { activity } from "../features/activity";
import { standingWorth } from "../features/fields";
import type { Caution, CautionCode, CautionParameters } from "../reasons";
import { refusalOf } from "../filters";
import { unanswered } from "../memory";
import { agreementCaution } from "./agreement-caution";
import { cityNames, labelOf, mainField } from "./names";

/** Cost of distance from which it is worth a word: more than 2,000 km. */
const FAR = 0.7;
/** Chance of accepting above which later answers have outweighed a poor judgement. */
const RECOVERED = 0.45;
/** Share of the capacity from which open requests are worth a word. */
const BUSY = 0.5;
/** Times shown lately from which it is worth a word. */
const OFTEN = 10;

/** What speaks against the city, the gravest first; what must never be offered before everything else. */
export function cautionsOf(
  { meeting, features, excluded }: Explained,
  contributions: Contributions,
): Caution[] {
  const { city: prepared, context, initiative } = meeting;
  const { profile } = prepared;
  const city = cityNames(meeting);
  const { judgement, source, asOf } = profile.activity;
  const cautions: Caution[] = [];
  const add = <Code extends CautionCode>(
    code: Code,
    parameters: CautionParameters[Code],
    weight: number,
    from: string,
  ) => cautions.push({ code, parameters, weight, source: from } as Caution);
  const shortfall = (name: FeatureName) =>
    (contributions.get(name) ?? 0) - expectedShare(name, features, context.weights);

  const { openRequests: open, capacity, outcomes } = profile;
  switch (excluded) {
    case "suspended":
    case "opted-out":
      add(excluded, { city }, -1, "register");
      break;
    case "no-capacity":
      add(excluded, { city, open, capacity }, -1, "introductions");
      break;
    case "declined-recently":
      add(excluded, { city, on: refusalOf(meeting)?.on ?? context.now }, -1, "introductions");
      break;
    case undefined:
      break;
    default:
      excluded satisfies never;
  }
  const silent = unanswered(outcomes);
  if (silent) add("no-answer", { city, ...silent }, shortfall("activity"), "introductions");
  const isPoor =
    judgement === "not_lively" || judgement === "not_interested" || judgement === "never_answers";
  if (isPoor && activity(meeting) < RECOVERED)
    add(judgement, { city, asOf }, shortfall("activity"), source);
  if (features.euProgramme === 0)
    add(
      "outside-eu-programme",
      { city, country: prepared.countryNames },
      shortfall("euProgramme"),
      "countries",
    );
  if ((features.far ?? 0) >= FAR) {
    const kilometres = Math.round(prepared.kilometres / 100) * 100;
    add("far-away", { city, kilometres }, contributions.get("far") ?? 0, profile.source);
  }
  const { timesShown: times } = profile;
  if (times >= OFTEN)
    add("shown-often", { city, times }, contributions.get("exposure") ?? 0, "introductions");
  const main = mainField(meeting);
  const isKnown = [...initiative.fields.keys()].some(
    (field) => standingWorth(prepared.standings.get(field)) > 0,
  );
  if (main && !isKnown && meeting.records.length === 0) {
    add(
      "nothing-in-field",
      { city, field: labelOf(main, meeting), asOf },
      shortfall("fields"),
      profile.source,
    );
  }
  if (!excluded && open >= capacity * BUSY && open > 0)
    add("requests-open", { city, open, capacity }, 0, "introductions");
  const legal = agreementCaution(meeting, shortfall("agreement"));
  if (legal) cautions.push(legal);
  return cautions.sort((a, b) => a.weight - b.weight || (a.code < b.code ? -1 : 1));
}
