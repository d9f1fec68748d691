import type { Response } from "@playwright/test";
import { paths } from "../../../app/shared/paths";
import type { Person } from "../support/person";
import { linkIn, mailTo } from "../support/post";
import { expect } from "../support/test";
import { plain } from "../support/texts";
import type { Story } from "./story";

/** The partner city that knows most about hotel internships. */
export const bestCity = { slug: "innsbruck", name: "Innsbruck" };

const beginning = (words: (text: string) => string) => plain(words("")).replace(/[.:]$/, "");

/** Begins an initiative in the organisation's name. */
export async function beginsInitiative(person: Person) {
  const { t, language } = person;
  await person.opens(paths.desk(language));
  await person.isOn(t.accounts.desk.title);
  await person.follows(t.accounts.desk.newInitiative);
  await person.isOn(t.initiatives.new.title);
  await person.presses(t.initiatives.new.button);
  await person.isOn(t.initiatives.edit.title);
  await expect(cities(person)).toContainText(t.initiatives.match.empty);
}

/** What a screen reader is told, up to the names of the cities. */
const announced = (t: Person["t"]) => t.initiatives.match.updated(10, ["|"]).split("|")[0]!;

/** Writes the idea down: it is saved and the cities that fit appear, live or by a button. */
export async function writesTheIdea(person: Person, story: Story) {
  const { t, page, javaScript } = person;
  await person.isReadyToType();
  await person.field(t.initiatives.edit.titleLabel).pressSequentially(story.title);
  await person.fills(t.initiatives.edit.summary, story.summary);
  if (javaScript) {
    await expect(page.getByText(beginning(t.initiatives.edit.savedAt))).toBeVisible();
    await seesTheBestCity(person);
    await expect(page.getByRole("status").filter({ hasText: announced(t) })).toBeAttached();
    await person.isOn(t.initiatives.edit.title);
    await page.reload();
  } else {
    await person.presses(t.initiatives.match.refresh);
    await expect(page).toHaveURL(/#cities$/);
    await seesTheBestCity(person);
    await person.isOn(t.initiatives.edit.title);
    await person.fills(t.initiatives.edit.otherTitle, story.otherTitle);
    await person.presses(t.initiatives.edit.save);
    await expect(person.field(t.initiatives.edit.otherTitle)).toHaveValue(story.otherTitle);
  }
  await expect(person.field(t.initiatives.edit.titleLabel)).toHaveValue(story.title);
  await expect(person.field(t.initiatives.edit.summary)).toHaveValue(story.summary);
  await expect(page.getByText(beginning(t.initiatives.edit.savedAt))).toBeVisible();
  await seesTheBestCity(person);
}

const cities = ({ page }: Person) => page.locator("#cities");

async function seesTheBestCity(person: Person) {
  const first = cities(person).getByRole("listitem").first();
  await expect(first.getByRole("heading")).toContainText(bestCity.name);
  const reasons = first.getByRole("list", { name: person.t.initiatives.match.reasons });
  await expect(reasons.getByRole("listitem").first()).toHaveText(/^\S.{30,}\.$/);
}

/** Submits what is not complete: every gap is named and nothing is lost. Then completes it. */
export async function submitsInitiative(person: Person, story: Story) {
  const { t, page } = person;
  const { edit } = t.initiatives;
  await person.isReadyToType();
  await person.fills(edit.otherTitle, story.otherTitle);
  await person.fills(edit.otherSummary, story.otherSummary);
  await person.ticks("languages", "de");
  await person.pressesInVain(edit.submit);
  await expect(page.getByRole("alert").getByRole("heading")).toHaveText(edit.missing);
  await person.isToldOf(edit.description, t.errors["description-too-short"]);
  await person.isToldOf(edit.fields, t.errors["choose-at-least-one"]);
  await person.isOn(edit.title);
  await expect(person.field(edit.titleLabel)).toHaveValue(story.title);
  await expect(person.field(edit.summary)).toHaveValue(story.summary);
  await expect(person.field(edit.otherTitle)).toHaveValue(story.otherTitle);
  await expect(person.field(edit.otherSummary)).toHaveValue(story.otherSummary);
  await expect(page.locator('input[name=languages][value="de"]')).toBeChecked();
  const savedLive = person.javaScript && page.waitForResponse(isPost);
  await person.fills(edit.description, story.description);
  if (savedLive) expect((await savedLive).status()).toBe(200);
  await person.ticks("fields", "education", "tourism");
  await person.ticks("languages", "en");
  await person.ticks("partnerTypes", "school");
  await person.presses(edit.submit);
  await person.isOn(story.title);
  await person.reads(t.initiatives.submitted.notice);
}

const isPost = (response: Response) => response.request().method() === "POST";

/** Hears that the initiative came back, reads why, corrects it and hands it in again. */
export async function correctsInitiative(person: Person, story: Story) {
  const { t, forum, language, page } = person;
  const subject = t.mail.initiativeReturned.subject(story.title);
  const mail = await mailTo(forum, story.member.email, subject);
  expect(mail.text).toContain(story.returnNote);
  await person.opens(paths.desk(language));
  await expect(page.getByText(t.common.initiativeStatuses.returned)).toBeVisible();
  await person.opens(linkIn(mail, `/${language}/initiatives/`));
  await person.reads(story.returnNote);
  await person.isOn(t.initiatives.edit.title);
  await expect(person.field(t.initiatives.edit.description)).toHaveValue(story.description);
  await person.isReadyToType();
  const description = `${story.description}\n\n${story.correction}`;
  await person.fills(t.initiatives.edit.description, description);
  await person.presses(t.initiatives.edit.submit);
  await person.sees(story.title);
  await person.reads(story.correction);
}

export async function hearsOfPublication(person: Person, story: Story) {
  const { t, forum, language } = person;
  const subject = t.mail.initiativePublished.subject(story.title);
  const mail = await mailTo(forum, story.member.email, subject);
  await person.opens(linkIn(mail, `/${language}/initiatives/`));
  await person.isOn(story.title);
}
