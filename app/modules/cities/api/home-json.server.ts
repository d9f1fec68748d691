import { registerTablesTexts } from "~/locales/register-tables";
import type { Day } from "../agreements/days";
import { isValidOn } from "../goals/goal-service";
import type { ServedGoal } from "../goals/goals.queries.server";
import type { Affiliation } from "../networks/networks.queries.server";
import { textInBoth, wordsInBoth } from "./in-both";

/** A network the home city belongs to, for programs. */
export const affiliationJson = ({ events, fee, ...row }: Affiliation) => ({
  key: row.key,
  name: textInBoth(row.name),
  since: row.since,
  until: row.until,
  coordinator: textInBoth(row.coordinator),
  members: textInBoth(row.members),
  yearlyFee: fee,
  role: textInBoth(row.role),
  summary: textInBoth(row.summary),
  fields: row.fields,
  reviewOn: row.reviewOn,
  events: events.map(({ title, note, ...event }) => ({
    ...event,
    kindName: wordsInBoth(
      (language) => registerTablesTexts[language].choices.affiliationEventKind[event.kind],
    ),
    title: textInBoth(title),
    note: textInBoth(note),
  })),
  source: row.source,
  asOf: row.asOf,
});

/** A goal of the programme, for programs; `initiatives` states how many say they serve it. */
export const goalJson = (goal: ServedGoal, initiatives: number, today: Day) => ({
  code: goal.code,
  kind: goal.kind,
  kindName: wordsInBoth((language) => registerTablesTexts[language].choices.goalKind[goal.kind]),
  name: textInBoth(goal.name),
  text: textInBoth(goal.text),
  fields: goal.fields,
  areas: goal.areas,
  validFrom: goal.validFrom,
  validUntil: goal.validUntil,
  isValid: isValidOn(goal, today),
  served: {
    initiatives,
    undertakings: goal.served.stated,
    undertakingsThroughField: goal.served["through-field"],
    undertakingsThroughPlace: goal.served["through-place"],
  },
  source: goal.source,
  asOf: goal.asOf,
});
