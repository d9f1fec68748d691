const rules = { pl: new Intl.PluralRules("pl"), en: new Intl.PluralRules("en") };

/** "3 inicjatywy": the number with its noun in the form Polish asks for. */
export function pluralPl(n: number, one: string, few: string, many: string): string {
  const category = rules.pl.select(n);
  return `${n} ${category === "one" ? one : category === "few" ? few : many}`;
}

/** "3 initiatives": the number with its noun. */
export const pluralEn = (n: number, one: string, other: string): string =>
  `${n} ${rules.en.select(n) === "one" ? one : other}`;
