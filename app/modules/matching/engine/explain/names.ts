import type { Meeting } from "../meeting";
import type { FieldCode, Localised } from "../profile";
import type { CityNames } from "../reasons";

export function cityNames({ city }: Meeting): CityNames {
  return { name: city.profile.name, forms: city.profile.forms };
}

export function homeNames({ context }: Meeting): CityNames {
  return { name: context.home.name, forms: context.home.forms };
}

/** The label of a field or concept; its code when the lexicon does not know it. */
export function labelOf(code: FieldCode, { context }: Meeting): Localised {
  return context.lexicon.entries.get(code)?.label ?? { pl: code, en: code };
}

/** The field of the initiative that weighs most. */
export function mainField({ initiative }: Meeting): FieldCode | undefined {
  let [main, most]: [FieldCode | undefined, number] = [undefined, 0];
  for (const [field, weight] of initiative.fields)
    if (weight > most || (weight === most && main !== undefined && field < main))
      [main, most] = [field, weight];
  return main;
}
