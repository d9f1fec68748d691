import type { RegisterKind } from "../../../app/modules/organisations/organisation";
import { paths } from "../../../app/shared/paths";
import type { Person } from "../support/person";
import { linkIn, mailTo } from "../support/post";
import { aRegisterNumber, aWrongNumber } from "../support/register-numbers";
import { expect } from "../support/test";
import type { Story } from "./story";

type Register = Exclude<RegisterKind, "foreign">;

/** Adds an organisation, at first with a number its register cannot have. */
export async function addsOrganisation(person: Person, story: Story, register: Register) {
  const { t, page } = person;
  await person.isOn(t.accounts.desk.title);
  await person.follows(t.accounts.desk.addOrganisation);
  await person.isOn(t.organisations.newTitle);
  await person.field(t.organisations.type).selectOption("school");
  await person.fills(t.organisations.name, story.organisation);
  await person.fills(t.organisations.nameEnglish, story.organisationEnglish);
  await person.field(t.organisations.registerKind).selectOption(register);
  const wrong = aWrongNumber(register);
  await person.fills(t.organisations.registerNumber, wrong);
  await person.fills(t.organisations.street, "ul. Zamoyskiego 33");
  await person.fills(t.organisations.website, "www.szkola.test");
  await person.ticks("fields", "education", "tourism");
  await person.ticks("languages", "en", "de");
  await person.fills(t.organisations.seeks, story.summary);
  await person.pressesInVain(t.organisations.create);
  await person.isToldOf(t.organisations.registerNumber, t.errors[`register-number-${register}`]);
  await person.isOn(t.organisations.newTitle);
  await expect(person.field(t.organisations.registerNumber)).toHaveValue(wrong);
  await expect(person.field(t.organisations.name)).toHaveValue(story.organisation);
  await expect(person.field(t.organisations.type)).toHaveValue("school");
  await expect(person.field(t.organisations.seeks)).toHaveValue(story.summary);
  await expect(page.locator("input[name=fields]:checked")).toHaveCount(2);
  await person.fills(t.organisations.registerNumber, aRegisterNumber(register));
  await person.presses(t.organisations.create);
  await person.isOn(ownName(person, story));
  await person.reads(t.organisations.created);
}

/** Staff find the organisation in their list and confirm it. */
export async function verifiesOrganisation(staff: Person, story: Story) {
  const { t } = staff;
  await staff.opens(paths.staff(staff.language));
  await staff.isOn(t.staff.title);
  await staff.follows(ownName(staff, story));
  await staff.isOn(ownName(staff, story));
  await staff.presses(t.staff.organisation.verify);
  await staff.reads(t.staff.organisation.decided);
  await staff.isOn(ownName(staff, story));
}

export async function hearsOfVerification(person: Person, story: Story) {
  const { t, forum, language } = person;
  const subject = t.mail.organisationVerified.subject(ownName(person, story));
  const mail = await mailTo(forum, story.member.email, subject);
  await person.opens(linkIn(mail, `/${language}/`));
}

/** The organisation's name as this person reads it. */
export const ownName = ({ language }: Person, story: Story): string =>
  language === "en" ? story.organisationEnglish : story.organisation;
