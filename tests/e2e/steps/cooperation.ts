import { pick } from "../../../app/shared/language";
import type { Person } from "../support/person";
import { expectGoodForm, linkIn, mailTo } from "../support/post";
import { expect } from "../support/test";
import { bestCity } from "./initiative";
import type { Contact, Story } from "./story";

/** Opens the mail that asks a partner city; it is in the contact's language. @returns its link */
export async function opensTheQuestion(contact: Person, words: Contact, story: Story) {
  const { t, forum, language } = contact;
  const subject = t.mail.introduction.subject("Kraków", titleFor(contact, story));
  const mail = await mailTo(forum, words.email, subject);
  expectGoodForm(mail, language);
  expect(mail.text).toContain(words.note);
  const link = linkIn(mail, `/${language}/answer/`);
  await contact.opens(link);
  await contact.isOn(titleFor(contact, story));
  await contact.reads(words.note);
  return link;
}

/** The initiative's title as this person reads it. */
export function titleFor({ language }: Pick<Person, "language">, story: Story): string {
  const own = story.member.name === "Anna Zielińska" ? "pl" : "en";
  const other = own === "pl" ? "en" : "pl";
  return pick({ [own]: story.title, [other]: story.otherTitle }, language).text;
}

/** Presses without an answer, which is refused, and then asks something. */
export async function asksTheOrganisation(contact: Person, words: Contact, story: Story) {
  const { t } = contact;
  await contact.pressesInVain(t.cooperation.answer.button);
  await contact.isToldOf(t.cooperation.answer.yourAnswer, t.errors["choose-one"]);
  await contact.isOn(titleFor(contact, story));
  await contact.ticks("answer", "ask");
  await contact.fills(t.cooperation.answer.question, words.question);
  await contact.presses(t.cooperation.answer.button);
  await contact.reads(t.cooperation.answer.asked);
  await contact.reads(words.question);
  await contact.isOn(titleFor(contact, story));
}

/** The organisation hears of the question and answers it in the conversation. */
export async function answersTheQuestion(member: Person, words: Contact, story: Story) {
  const { t, forum, language } = member;
  const subject = t.mail.introductionAsked.subject(bestCity.name);
  const mail = await mailTo(forum, story.member.email, subject);
  expect(mail.text).toContain(words.question);
  await member.opens(linkIn(mail, `/${language}/conversations/`));
  await member.isOn(story.title);
  await member.reads(words.question);
  await writesMessage(member, story.answer);
}

async function writesMessage(person: Person, text: string) {
  const { t } = person;
  await person.fills(t.cooperation.space.newMessage, text);
  await person.presses(t.cooperation.space.sendMessage);
  await expect(person.page.locator(".message-body").filter({ hasText: text })).toBeVisible();
  await expect(person.field(t.cooperation.space.newMessage)).toHaveValue("");
}

/** The contact reads the answer by the link of its mail, and accepts. */
export async function accepts(contact: Person, words: Contact, story: Story) {
  const { t } = contact;
  await opensNewMessage(contact, words.email, story);
  await contact.reads(story.answer);
  await contact.ticks("answer", "accept");
  await contact.fills(t.cooperation.answer.note, words.acceptance);
  await contact.presses(t.cooperation.answer.button);
  await contact.reads(t.cooperation.answer.accepted);
  await contact.reads(words.acceptance);
  await contact.isOn(titleFor(contact, story));
}

async function opensNewMessage(person: Person, email: string, story: Story) {
  const { t, forum, language } = person;
  const subject = t.mail.newMessage.subject(titleFor(person, story));
  await person.opens(linkIn(await mailTo(forum, email, subject), `/${language}/`));
  await person.sees(titleFor(person, story));
}

/** The organisation hears that the city wants to cooperate, and writes. */
export async function hearsOfAcceptance(member: Person, words: Contact, story: Story) {
  const { t, forum, language } = member;
  const subject = t.mail.introductionAccepted.subject(bestCity.name);
  const mail = await mailTo(forum, story.member.email, subject);
  await member.opens(linkIn(mail, `/${language}/conversations/`));
  await member.reads(t.cooperation.space.accepted);
  await member.reads(words.acceptance);
  await member.isOn(story.title);
}

/** A message each way in the shared space, each announced by mail. */
export async function talk(member: Person, contact: Person, words: Contact, story: Story) {
  await writesMessage(member, story.message);
  await opensNewMessage(contact, words.email, story);
  await contact.reads(story.message);
  await writesMessage(contact, words.message);
  await opensNewMessage(member, story.member.email, story);
  await member.reads(words.message);
}

/** The organisation records what came of it and what people gained. */
export async function recordsTheResult(member: Person, story: Story) {
  const { t, page } = member;
  const { space } = t.cooperation;
  await member.pressesInVain(space.saveOutcome);
  await member.isToldOf(space.outcome, t.errors["choose-one"]);
  await member.isOn(story.title);
  await member.ticks("outcome", "achieved");
  await member.fills(space.outcomeText, story.outcome);
  await member.presses(space.saveOutcome);
  await member.reads(space.outcomeSaved);
  await page.getByText(space.addBenefit).click();
  await member.fills(space.benefit, story.benefit);
  await member.field(space.kind).selectOption("places");
  await member.ticks("direction", "received");
  await member.fills(space.year, "2026");
  await member.fills(space.count, "12");
  await member.presses(space.saveBenefit);
  await member.reads(space.benefitSaved);
  await member.reads(story.benefit);
  await member.isOn(story.title);
}

/** The contact hears what was recorded. */
export async function hearsOfTheResult(contact: Person, words: Contact, story: Story) {
  const { t, forum, language } = contact;
  const subject = t.mail.outcomeRecorded.subject(titleFor(contact, story));
  const mail = await mailTo(forum, words.email, subject);
  expect(mail.text).toContain(story.outcome);
  expect(linkIn(mail, `/${language}/answer/`)).toBeTruthy();
}
