const rules = { pl: new Intl.PluralRules("pl"), en: new Intl.PluralRules("en") };

/** "inicjatywy" for 3: the noun in the form Polish asks for. */
export function nounPl(n: number, one: string, few: string, many: string): string {
  const category = rules.pl.select(n);
  return category === "one" ? one : category === "few" ? few : many;
}

/** "3 inicjatywy": the number with its noun. */
export const pluralPl = (n: number, one: string, few: string, many: string): string =>
  `${n} ${nounPl(n, one, few, many)}`;

/** "initiatives" for 3. */
export const nounEn = (n: number, one: string, other: string): string =>
  rules.en.select(n) === "one" ? one : other;

/** "3 initiatives": the number with its noun. */
export const pluralEn = (n: number, one: string, other: string): string =>
  `${n} ${nounEn(n, one, other)}`;
