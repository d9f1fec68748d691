import type { Language } from "../../app/shared/language";
import { paths } from "../../app/shared/paths";
import { ownName } from "./steps/organisation";
import { aStoryNumber, passwords, stories, type Story } from "./steps/story";
import { aMember, anOrganisation, aStaffMember, succeeds } from "./support/by-forms";
import type { Person } from "./support/person";
import { expectGoodForm, linkIn, mailTo } from "./support/post";
import { expect, test } from "./support/test";
import { texts } from "./support/texts";

type Telling = { language: Language; javaScript: boolean };
type Colleague = { name: string; email: string };

const tellings: [string, Telling][] = [
  ["in Polish", { language: "pl", javaScript: true }],
  ["in English", { language: "en", javaScript: true }],
  ["in Polish without JavaScript", { language: "pl", javaScript: false }],
];

for (const [how, visit] of tellings) {
  test(`a school's people come, change roles, hand over and go, ${how}`, async ({
    forum,
    somebody,
  }) => {
    const { language } = visit;
    const n = aStoryNumber();
    const story = stories[language](n);
    const member = await aMember(forum, story);
    const id = await anOrganisation(member, story);
    const office = await aStaffMember(forum);
    await succeeds(office, paths.reviewOrganisation("pl", id), { verdict: "verified" });
    const owner = await somebody({ ...visit, session: await member.storageState() });
    const people = paths.organisationPeople(language, id);
    const zofia = { name: "Zofia Kmita", email: `zofia-${n}@szkola.test` };
    await owner.opens(paths.organisation(language, id));
    await owner.follows(owner.t.people.toPage);
    await owner.isOn(owner.t.people.title);
    await invites(owner, zofia);

    const colleague = await somebody({ ...visit, dark: true });
    await registersByLink(colleague, story, zofia);

    await owner.opens(people);
    await changesRole(owner, zofia, "viewer");
    await colleague.opens(people);
    await colleague.isOn(colleague.t.people.title);
    await handsOver(owner, zofia);
    await owner.presses(owner.t.people.leaveButton);
    await owner.isOn(owner.t.accounts.desk.title);
    await owner.reads(owner.t.accounts.desk.left);

    const another = stories[language](aStoryNumber());
    const stranger = await aMember(forum, another);
    const asking = await somebody({ ...visit, session: await stranger.storageState() });
    await asksToJoin(asking, { id, story });
    await colleague.opens(people);
    await admits(colleague, another.member);
    const subject = texts.pl.mail.joinAnswered.subject.accepted(story.organisation);
    await asking.opens(linkIn(await mailTo(forum, another.member.email, subject), "/pl/"));
    await asking.sees(story.organisation);
    await asking.opens(people);
    await asking.reads(zofia.name);
  });
}

async function invites(owner: Person, { email }: Colleague) {
  const { t } = owner;
  await owner.fills(t.people.invitations.email, "zofia@");
  await owner.page.locator("form.form").evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  await owner.pressesInVain(t.people.invitations.send);
  await owner.isToldOf(t.people.invitations.email, t.errors["email-invalid"]);
  await owner.isOn(t.people.title);
  await owner.fills(t.people.invitations.email, email);
  await owner.presses(t.people.invitations.send);
  await owner.reads(t.people.notices.invited);
  await owner.reads(email);
  await owner.isOn(t.people.title);
}

/** Follows the invitation's link, makes an account with the address filled in, and joins by the button. */
async function registersByLink(person: Person, story: Story, { name, email }: Colleague) {
  const { t, forum, language } = person;
  const organisation = ownName(person, story);
  const mail = await mailTo(forum, email, t.mail.invitation.subject(organisation));
  expectGoodForm(mail, language);
  const link = linkIn(mail, `/${language}/invitations/`);
  await person.opens(link);
  await person.isOn(t.people.invitation.title(organisation));
  await person.follows(t.people.invitation.register);
  await person.isOn(t.accounts.register.title);
  await expect(person.field(t.accounts.email)).toHaveValue(email);
  await person.fills(t.accounts.name, name);
  await person.fills(t.accounts.password, "krótkie");
  await person.pressesInVain(t.accounts.register.button);
  await person.isToldOf(t.accounts.password, t.errors["password-too-short"]);
  await person.isOn(t.accounts.register.title);
  await expect(person.field(t.accounts.email)).toHaveValue(email);
  await person.fills(t.accounts.password, passwords[0]);
  await person.presses(t.accounts.register.button);
  await person.isOn(t.people.invitation.title(organisation));
  await person.reads(t.people.invitation.joinsAs(name, email));
  await person.presses(t.people.invitation.accept);
  await person.isOn(organisation);
  await person.reads(t.organisations.joined);
  await person.opens(link);
  await person.reads(t.people.invitation.belongs);
}

/** The entry of somebody in the list of people, its forms unfolded. */
async function unfolded(person: Person, name: string, words: string) {
  const entry = person.page.getByRole("listitem").filter({ hasText: name }).first();
  await entry.getByText(words, { exact: true }).click();
  return entry;
}

async function changesRole(owner: Person, { name }: Colleague, role: string) {
  const { t } = owner;
  const entry = await unfolded(owner, name, t.people.change(name));
  await entry.getByLabel(t.people.role, { exact: true }).selectOption(role);
  await entry.getByRole("button", { name: t.people.saveRole }).click();
  await owner.reads(t.people.notices.role);
  await owner.isOn(t.people.title);
}

async function handsOver(owner: Person, { name, email }: Colleague) {
  const { t, forum } = owner;
  const entry = await unfolded(owner, name, t.people.change(name));
  await entry.getByRole("button", { name: t.people.handOver }).click();
  await owner.reads(t.people.notices["handed-over"]);
  await owner.isOn(t.people.title);
  await expect
    .poll(() => forum.mail.received.filter((mail) => mail.recipients.includes(email)).length)
    .toBe(3);
}

async function asksToJoin(person: Person, { id, story }: { id: number; story: Story }) {
  const { t, language } = person;
  await person.opens(paths.organisation(language, id));
  await person.isOn(ownName(person, story));
  await person.follows(t.people.join.toPage);
  await person.isOn(t.people.join.title);
  await person.fills(t.people.join.message, "ja");
  await person.pressesInVain(t.people.join.send);
  await person.isToldOf(t.people.join.message, t.errors["join-message-too-short"]);
  await person.isOn(t.people.join.title);
  await person.fills(t.people.join.message, "Prowadzę w szkole chór.");
  await person.presses(t.people.join.send);
  await person.reads(t.people.join.waitingTitle);
  await person.isOn(t.people.join.title);
}

async function admits(owner: Person, { name }: Colleague) {
  const { t } = owner;
  await owner.isOn(t.people.title);
  const entry = await unfolded(owner, name, t.people.requests.answer(name));
  await entry.getByLabel(t.people.requests.role, { exact: true }).selectOption("editor");
  await entry.getByRole("button", { name: t.people.requests.admit, exact: true }).click();
  await owner.reads(t.people.notices.admitted);
}

for (const language of ["pl", "en"] as const) {
  test(`staff record an organisation, and it claims its profile, in ${language}`, async ({
    forum,
    staff,
    somebody,
  }) => {
    const n = aStoryNumber();
    const name = `Chór Echo ${n}`;
    const office = await staff({ language, javaScript: language === "pl" }, "moderator");
    const { t } = office;
    await office.opens(paths.recordedOrganisations(language));
    await office.isOn(t.recorded.title);
    await office.follows(t.recorded.add);
    await office.isOn(t.recorded.newTitle);
    await office.field(t.organisations.type).selectOption("ngo");
    await office.fills(t.organisations.name, name);
    await office.fills(t.organisations.town, "Kraków");
    await office.field(t.organisations.country).selectOption("PL");
    const email = `hanna-${n}@chor.test`;
    await office.fills(t.recorded.contactEmail, email);
    await office.presses(t.recorded.save);
    await office.reads(t.recorded.saved);
    await office.isOn(name);
    await expect(office.field(t.recorded.email)).toHaveValue(email);
    await office.presses(t.recorded.send);
    await office.reads(t.recorded.invited);

    const visitor = await somebody({ language });
    await visitor.opens(paths.organisations(language, `q=chor echo ${n}`));
    await visitor.isOn(t.directory.title);
    await visitor.follows(name);
    await visitor.isOn(name);
    await visitor.reads(t.organisations.recorded);
    const mail = await mailTo(forum, email, t.mail.invitation.subject(name));
    await visitor.opens(linkIn(mail, `/${language}/invitations/`));
    await visitor.follows(t.people.invitation.register);
    await visitor.fills(t.accounts.name, "Hanna Kowalska");
    await visitor.fills(t.accounts.password, passwords[0]);
    await visitor.presses(t.accounts.register.button);
    await visitor.presses(t.people.invitation.accept);
    await visitor.isOn(name);
    await visitor.follows(t.organisations.edit);
    await visitor.isOn(t.organisations.editTitle);
  });
}
