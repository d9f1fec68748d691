import { paths } from "../../../app/shared/paths";
import { staffAccounts } from "../support/forum";
import type { Person } from "../support/person";
import { linkIn, mailTo } from "../support/post";
import { expect } from "../support/test";
import { bestCity } from "./initiative";
import type { Contact, Story } from "./story";

const [{ email: coordinator }] = staffAccounts;

/** Staff hear of the initiative, and send it back: at first without a word, which is refused. */
export async function returnsInitiative(staff: Person, story: Story) {
  const { t, forum } = staff;
  // Staff accounts are made with Polish as their language.
  const title = staff.language === "pl" ? story.title : story.otherTitle;
  const mail = await mailTo(forum, coordinator, `Inicjatywa czeka na decyzję: ${title}`);
  expect(linkIn(mail, "/pl/staff/initiatives/")).toBeTruthy();
  await opensFromTheList(staff, story);
  await staff.isOn(story.title);
  await staff.pressesInVain(t.staff.initiative.return);
  await staff.isToldOf(t.staff.initiative.note, t.errors["decision-note-too-short"]);
  await staff.isOn(story.title);
  await staff.fills(t.staff.initiative.note, story.returnNote);
  await staff.presses(t.staff.initiative.return);
  await staff.reads(t.staff.initiative.decided);
  await staff.isOn(story.title);
}

async function opensFromTheList(staff: Person, story: Story) {
  await staff.opens(paths.staff(staff.language));
  await staff.isOn(staff.t.staff.title);
  await staff.follows(story.title);
  await staff.sees(story.title);
}

export async function publishesInitiative(staff: Person, story: Story) {
  const { t, page, javaScript } = staff;
  await opensFromTheList(staff, story);
  await staff.reads(story.correction);
  if (javaScript) {
    await staff.isReadyToType();
    await page.keyboard.press("a");
  } else {
    await staff.presses(t.staff.initiative.publish);
  }
  await staff.reads(t.staff.initiative.decided);
  await staff.isOn(story.title);
}

/** Staff see the ranked cities and ask the best one. */
export async function introducesToTheBestCity(staff: Person, story: Story, contact: Contact) {
  const { t } = staff;
  await opensFromTheList(staff, story);
  await expect(staff.page.getByRole("heading", { level: 3 }).first()).toContainText(bestCity.name);
  await staff.follows(t.staff.initiative.introduceCity(bestCity.name));
  await writesToContact(staff, contact);
  await staff.sees(story.title);
  await staff.reads(t.staff.initiative.introduced);
  await staff.isOn(story.title);
}

/** Fills in and sends the introduction; at first without a name. */
export async function writesToContact(staff: Person, contact: Contact) {
  const { t, page } = staff;
  await staff.isOn(new RegExp(t.staff.introduce.title));
  await staff.fills(t.staff.introduce.name, "");
  await staff.fills(t.staff.introduce.email, contact.email);
  await staff.fills(t.staff.introduce.role, contact.role);
  await staff.ticks("contactLanguage", contact.language);
  await staff.fills(t.staff.introduce.note, contact.note);
  await staff.pressesInVain(t.staff.introduce.button);
  await expect(page.getByRole("alert")).toContainText(t.staff.introduce.name);
  await staff.isOn(new RegExp(t.staff.introduce.title));
  await expect(staff.field(t.staff.introduce.email)).toHaveValue(contact.email);
  await expect(staff.field(t.staff.introduce.note)).toHaveValue(contact.note);
  await staff.fills(t.staff.introduce.name, contact.name);
  await staff.presses(t.staff.introduce.button);
}

/** What staff see of a city that was asked and has not answered. */
export async function seesThatTheCityIsSilent(staff: Person, story: Story) {
  const { t } = staff;
  await opensFromTheListOfWaiting(staff, story);
  await staff.reads(t.cooperation.space.noMessages);
  await staff.isOn(story.title);
}

async function opensFromTheListOfWaiting(staff: Person, story: Story) {
  await staff.opens(paths.staff(staff.language));
  await staff.follows(`${bestCity.name}: ${story.title}`);
  await staff.sees(story.title);
}
