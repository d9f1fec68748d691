import { languages } from "../../../app/shared/language";
import { paths } from "../../../app/shared/paths";
import type { Person } from "../support/person";
import { expect } from "../support/test";
import { bestCity } from "./initiative";
import type { Story } from "./story";

/** Looks at the home page: what this is, its figures, the map and the way to its table. */
export async function looksAtTheHomePage(visitor: Person, story: Story) {
  const { t, page, language } = visitor;
  await visitor.opens("/");
  await expect(page).toHaveURL(visitor.forum.url + paths.home(language));
  await visitor.isOn(t.home.title("Kraków"));
  await expect(page.locator("svg.map-main")).toHaveAccessibleName(t.map.title("Kraków"));
  await visitor.reads(story.title);
  await visitor.follows(t.home.allCities);
  await visitor.isOn(t.cities.title);
  await expect(page.locator("#table").getByRole("row")).toHaveCount(31);
}

/** Finds the initiative without Polish letters and by every filter, and not under the wrong state. */
export async function searchesInitiatives(visitor: Person, story: Story) {
  const { t, page } = visitor;
  await visitor.goesTo(t.common.nav.initiatives);
  await visitor.isOn(t.initiatives.listTitle);
  await visitor.fills(t.initiatives.search, story.search);
  await visitor.field(t.initiatives.filterField).selectOption("education");
  await visitor.field(t.initiatives.filterCity).selectOption(bestCity.slug);
  await visitor.field(t.initiatives.filterType).selectOption("school");
  await visitor.field(t.initiatives.filterStatus).selectOption("completed");
  await visitor.presses(t.initiatives.apply);
  await expect(page.locator(".rows .row")).toHaveCount(1);
  await expect(page.locator(".rows .row")).toContainText(story.title);
  await visitor.isOn(t.initiatives.listTitle);
  await visitor.field(t.initiatives.filterStatus).selectOption("published");
  await visitor.presses(t.initiatives.apply);
  await visitor.reads(t.initiatives.noneTitle);
  await visitor.isOn(t.initiatives.listTitle);
  await page.goBack();
  await expect(page.locator(".rows .row")).toHaveCount(1);
}

/** The same page in the other language, with the same search, and back. */
export async function changesTheLanguage(visitor: Person) {
  const { page, language, t } = visitor;
  const other = languages.find((candidate) => candidate !== language)!;
  const here = page.url();
  await visitor.goesTo(t.common.languageName[other]);
  await expect(page).toHaveURL(here.replace(`/${language}/`, `/${other}/`));
  await expect(page.locator(".rows .row")).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  await visitor.goesTo(t.common.languageName[language]);
  await expect(page).toHaveURL(here);
}

/** Reads what came of the initiative, on its page and on the city's. */
export async function readsTheResult(visitor: Person, story: Story) {
  const { t } = visitor;
  await visitor.follows(story.title);
  await visitor.isOn(story.title);
  await visitor.reads(story.outcome);
  await visitor.reads(story.benefit);
  await visitor.follows(bestCity.name);
  await visitor.isOn(bestCity.name);
  await visitor.reads(t.cities.page.agreements);
  await visitor.reads(t.cities.page.health);
  await visitor.reads(story.title);
}

export async function readsAbout(visitor: Person) {
  const { t, language } = visitor;
  await visitor.goesTo(t.common.nav.about);
  await visitor.isOn(t.about.about.title);
  await visitor.opens(paths.privacy(language));
  await visitor.isOn(t.about.privacy.title);
  await visitor.opens(paths.accessibility(language));
  await visitor.isOn(t.about.accessibility.title);
}
