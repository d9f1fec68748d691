import type { Language } from "../../../app/shared/language";
import { dayIn } from "../../../app/shared/dates";
import { paths } from "../../../app/shared/paths";
import type { TableName } from "../../../app/modules/cities/register/table";
import type { Person } from "../support/person";
import { expect } from "../support/test";

/** What stands in the controls of a record, by their names; lists are ticked. */
export type Cells = Record<string, string | string[]>;

/** A day so many days from today at home, as yyyy-mm-dd. */
export const dayFromToday = (days: number): string =>
  dayIn(new Date(Date.now() + days * 86_400_000), "Europe/Warsaw");

/** The same day of another year. */
export const yearsFrom = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4).replace("-02-29", "-02-28")}`;

/** A city that is in no register yet. */
export const aNewCity = (n: number) => ({
  slug: `nowe-miasto-${n}`,
  name_pl: `Nowe Miasto ${n}`,
  name_en: `Newtown ${n}`,
  name_local: `Neustadt ${n}`,
  forms_plGenitive: `Nowego Miasta ${n}`,
  forms_plWith: `z Nowym Miastem ${n}`,
  forms_plIn: `w Nowym Mieście ${n}`,
  country: "AT",
  lat: "47.1",
  lon: "13,4",
  relation: "partnership",
  summary_pl: "Miasto nad jeziorem, które dopiero poznajemy.",
  summary_en: "A town by a lake that we are getting to know.",
  judgementWords_pl: "Współpraca się zaczyna.",
  judgementWords_en: "The cooperation is about to begin.",
});

export const nameOf = (city: ReturnType<typeof aNewCity>, language: Language) =>
  city[`name_${language}`];

/** Fills in the controls of a form by their names. */
export async function fillsIn(person: Person, cells: Cells) {
  for (const [name, value] of Object.entries(cells)) {
    if (typeof value !== "string") {
      await person.ticks(name, ...value);
      continue;
    }
    const found = control(person, name);
    const isList = await found.evaluate((element) => element.tagName === "SELECT");
    await (isList ? found.selectOption(value) : found.fill(value));
  }
}

/** A control of the page by its name. */
export const control = ({ page }: Person, name: string) => page.locator(`main [name="${name}"]`);

/** Adds a record to a table, from the page of what it belongs to where it belongs to something. @returns its key */
export async function addsRecord(
  person: Person,
  { table, cells, title }: { table: TableName; cells: Cells; title: string },
): Promise<string> {
  const { t, page } = person;
  const { add } = t.registerTables.tables[table];
  if (new URL(page.url()).pathname.includes("/staff/register/")) await person.follows(add);
  else await person.opens(paths.newRecord(person.language, table));
  await person.isOn(add);
  await fillsIn(person, cells);
  await person.presses(t.register.save);
  await person.reads(t.register.saved);
  await person.isOn(title);
  return decodeURIComponent(new URL(page.url()).pathname.split("/").at(-1)!);
}

/** A row of a list on the page, by its words. */
export const row = ({ page }: Person, words: string) =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: words });

/** A row of a table on the page, by its words. */
export const tableRow = ({ page }: Person, words: string) =>
  page.getByRole("main").getByRole("row").filter({ hasText: words });

/** Takes a file in and comes to the page that says what it would change. */
export async function takesFileIn(
  person: Person,
  { table, name, lines }: { table: TableName; name: string; lines: string[][] },
) {
  const { t } = person;
  await person.isOn(t.exchange.title);
  await control(person, "table").selectOption(table);
  const buffer = Buffer.from(lines.map((cells) => cells.join(";")).join("\r\n"));
  await control(person, "file").setInputFiles({ name, mimeType: "text/csv", buffer });
  await person.presses(t.exchange.check);
  await person.isOn(t.exchange.plan.title);
}

/** Reads what is wrong with one cell of a file: in which row it is and what to do. */
export async function readsFault(
  person: Person,
  { line, cell, words }: { line: number; cell: string; words: string },
) {
  const { plan } = person.t.exchange;
  const found = person.page
    .getByRole("row")
    .filter({ has: person.page.getByText(plan.line(line), { exact: true }) });
  await expect(found).toContainText(plan.fates.faulty);
  await expect(found.getByRole("listitem").filter({ hasText: cell })).toContainText(words);
}
