import { paths } from "../../../app/shared/paths";
import type { Person } from "../support/person";
import { expectGoodForm, linkIn, mailTo } from "../support/post";
import { expect } from "../support/test";

type Account = { name: string; email: string };

/** Registers from the home page, at first with a password that is too short. */
export async function registers(person: Person, account: Account, password: string) {
  const { t, language, page } = person;
  await person.opens(paths.home(language));
  await person.goesTo(t.common.register);
  await person.isOn(t.accounts.register.title);
  await person.fills(t.accounts.name, account.name);
  await person.fills(t.accounts.email, account.email);
  await person.fills(t.accounts.password, "krótkie");
  await person.pressesInVain(t.accounts.register.button);
  await person.isToldOf(t.accounts.password, t.errors["password-too-short"]);
  await person.isOn(t.accounts.register.title);
  await expect(person.field(t.accounts.name)).toHaveValue(account.name);
  await expect(person.field(t.accounts.email)).toHaveValue(account.email);
  await person.fills(t.accounts.password, password);
  await person.presses(t.accounts.register.button);
  await person.isOn(t.accounts.register.sentTitle);
  await expect(page.getByText(t.accounts.register.sent(account.email))).toBeVisible();
}

/** Follows the link of the mail; the button on its page confirms. */
export async function confirmsAddress(person: Person, { email }: Account) {
  const { t, forum, language } = person;
  const mail = await mailTo(forum, email, t.mail.confirmEmail.subject);
  expectGoodForm(mail, language);
  const link = linkIn(mail, `/${language}/confirm/`);
  await person.opens(link);
  await person.opens(link);
  await person.isOn(t.accounts.confirm.title);
  await person.presses(t.accounts.confirm.button);
  await person.isOn(t.accounts.signIn.title);
  await person.reads(t.accounts.signIn.confirmed);
}

export async function signsIn(person: Person, { email }: Account, password: string) {
  const { t } = person;
  await person.fills(t.accounts.email, email);
  await person.fills(t.accounts.password, password);
  await person.presses(t.accounts.signIn.button);
  await person.sees(t.accounts.desk.title);
}

export async function signsOut(person: Person) {
  const { t } = person;
  await person.presses(t.common.signOut);
  await expect(person.page.getByRole("link", { name: t.common.signIn })).toBeVisible();
}

/** Forgets the password and sets another one by a link; the old one does not work any more. */
export async function setsNewPassword(
  person: Person,
  account: Account,
  [old, fresh]: readonly [string, string],
) {
  const { t, forum, language } = person;
  await person.goesTo(t.common.signIn);
  await person.isOn(t.accounts.signIn.title);
  await person.follows(t.accounts.signIn.forgot);
  await person.isOn(t.accounts.forgot.title);
  await person.fills(t.accounts.email, account.email);
  await person.presses(t.accounts.forgot.button);
  await person.isOn(t.accounts.forgot.sentTitle);
  const mail = await mailTo(forum, account.email, t.mail.resetPassword.subject);
  expectGoodForm(mail, language);
  await person.opens(linkIn(mail, `/${language}/reset-password/`));
  await person.isOn(t.accounts.reset.title);
  await person.fills(t.accounts.newPassword, fresh);
  await person.presses(t.accounts.reset.button);
  await person.sees(t.accounts.signIn.title);
  await person.reads(t.accounts.signIn.passwordChanged);
  await mailTo(forum, account.email, t.mail.passwordChanged.subject);
  await person.fills(t.accounts.email, account.email);
  await person.fills(t.accounts.password, old);
  await person.pressesInVain(t.accounts.signIn.button);
  await person.reads(t.errors["wrong-password"]);
  await person.isOn(t.accounts.signIn.title);
  await expect(person.field(t.accounts.email)).toHaveValue(account.email);
  await signsIn(person, account, fresh);
}
