import { goalsTexts } from "~/locales/goals";
import { registerTablesTexts } from "~/locales/register-tables";
import { dateWords } from "~/shared/dates";
import type { Language } from "~/shared/language";
import { codeName } from "~/shared/names";
import type { Day } from "../agreements/days";
import { recordText, sourceWords } from "../record-words";
import { isValidOn } from "./goal-service";
import type { ServedGoal } from "./goals.queries.server";

type Context = {
  language: Language;
  today: Day;
  fieldNames: ReadonlyMap<string, string>;
  /** how many initiatives state it */
  initiatives: number;
};

/** A goal in one language with what serves it. */
export function goalView(goal: ServedGoal, context: Context) {
  const { language, today, fieldNames, initiatives } = context;
  const through = goal.served["through-field"] + goal.served["through-place"];
  return {
    code: goal.code,
    kind: goal.kind,
    name: recordText(goal.name, language),
    text: recordText(goal.text, language),
    validity: validityWords(goal, language),
    isValid: isValidOn(goal, today),
    fields: goal.fields.map((code) => fieldNames.get(code) ?? code).join(", "),
    areas: goal.areas.map((area) => areaName(area, language)).join(", "),
    served: { initiatives, stated: goal.served.stated, through },
    isServed: initiatives + goal.served.stated > 0,
    source: sourceWords(goal.source, language),
    asOf: goal.asOf,
  };
}

function validityWords({ validFrom, validUntil }: ServedGoal, language: Language): string {
  const t = goalsTexts[language].validity;
  const from = validFrom && dateWords(validFrom, language);
  const until = validUntil && dateWords(validUntil, language);
  if (from && until) return t.span(from, until);
  if (from) return t.from(from);
  return until ? t.until(until) : t.always;
}

function areaName(area: string, language: Language): string {
  const names: Record<string, string> = registerTablesTexts[language].areas;
  return names[area] ?? codeName("region", area, language);
}
