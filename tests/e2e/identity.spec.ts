import { Secret, TOTP } from "otpauth";
import { demoAccounts, demoPassword } from "../../app/modules/accounts/demo-accounts";
import { type Language, languages } from "../../app/shared/language";
import { paths } from "../../app/shared/paths";
import { signsOut } from "./steps/accounts";
import { aStoryNumber, stories } from "./steps/story";
import { aDemoMember, linkFromMailbox, startDemo } from "./support/demo";
import type { Person, Place } from "./support/person";
import { expect, test } from "./support/test";

// The tests of this file share one forum.
test.describe.configure({ mode: "default" });

let demo: Awaited<ReturnType<typeof startDemo>>;
test.beforeAll(async () => {
  demo = await startDemo();
});
test.afterAll(() => demo.stop());

type Visitor = Person<Place>;
type Account = { email: string; password: string };

const aMember = (language: Language) => aDemoMember(demo, stories[language](aStoryNumber()).member);

/** Gives the address and the password, whatever comes next. */
async function givesPassword(person: Visitor, { email, password }: Account) {
  const { t } = person;
  await person.opens(paths.signIn(person.language));
  await person.fills(t.accounts.email, email);
  await person.fills(t.accounts.password, password);
  await person.presses(t.accounts.signIn.button);
}

async function signsIn(person: Visitor, account: Account) {
  await givesPassword(person, account);
  await person.sees(person.t.accounts.desk.title);
}

/** The code an app shows now, or in `steps` half minutes. */
const codeOf = (key: string, steps = 0) =>
  TOTP.generate({ secret: Secret.fromBase32(key), timestamp: Date.now() + steps * 30_000 });

/** Sets an app up on the page for it, at first with a wrong code. @returns its key, and the recovery codes */
async function setsAppUp(person: Visitor) {
  const { t, page } = person;
  await person.isOn(t.identity.app.title);
  const shown = await page.locator("code").innerText();
  await person.fills(t.identity.app.code, "000000");
  await person.pressesInVain(t.identity.app.button);
  await person.isToldOf(t.identity.app.code, t.errors["code-wrong"]);
  await expect(page.locator("code")).toHaveText(shown);
  const key = shown.replace(/\s/g, "");
  await person.fills(t.identity.app.code, codeOf(key));
  await person.presses(t.identity.app.button);
  await person.isOn(t.identity.newCodes.title);
  const codes = await page.locator("main li code").allInnerTexts();
  expect(codes).toHaveLength(10);
  const file = page.getByRole("link", { name: t.identity.newCodes.download });
  expect(decodeURIComponent((await file.getAttribute("href"))!)).toContain(codes.join("\n"));
  return { key, codes };
}

/** Answers the question for the second step. */
async function givesCode(person: Visitor, code: string) {
  const { t } = person;
  await person.sees(t.identity.secondStep.title);
  await person.fills(t.identity.secondStep.code, code);
  await person.presses(t.identity.secondStep.button);
}

for (const language of languages) {
  const javaScript = language === "en";
  const how = `in ${language}, ${javaScript ? "with" : "without"} JavaScript`;

  test(`an app is asked for after the password, and a recovery code stands in for it, ${how}`, async ({
    visits,
  }) => {
    const account = await aMember(language);
    const person = await visits(demo, { language, javaScript });
    const { t, page } = person;
    await signsIn(person, account);
    await page.getByRole("banner").getByRole("link", { name: /:/ }).click();
    await person.isOn(t.identity.account.title);
    await person.follows(t.identity.account.secondFactor);
    await person.isOn(t.identity.secondFactor.title);
    await person.follows(t.identity.secondFactor.addApp);
    const { key, codes } = await setsAppUp(person);
    await person.follows(t.identity.newCodes.done);
    await person.isOn(t.identity.secondFactor.title);
    await person.reads(t.identity.secondFactor.codesLeft(10));

    await signsOut(person as Person);
    await givesPassword(person, account);
    await person.isOn(t.identity.secondStep.title);
    await person.opens(paths.desk(language));
    await person.sees(t.accounts.signIn.title);
    await givesPassword(person, account);
    await person.sees(t.identity.secondStep.title);
    person.watch.expectStatus(422);
    await givesCode(person, "000000");
    await person.isToldOf(t.identity.secondStep.code, t.errors["code-wrong"]);
    await person.isOn(t.identity.secondStep.title);
    await givesCode(person, codeOf(key, 1));
    await person.sees(t.accounts.desk.title);

    await signsOut(person as Person);
    await givesPassword(person, account);
    await givesCode(person, codes[0]!.toUpperCase());
    await person.sees(t.accounts.desk.title);
    await person.opens(paths.secondFactor(language));
    await person.reads(t.identity.secondFactor.codesLeft(9));
    await person.presses(t.identity.secondFactor.renewCodes);
    await person.sees(t.identity.newCodes.title);
    await person.opens(paths.secondFactor(language));
    await person.presses(t.identity.secondFactor.removeApp);
    await person.reads(t.identity.secondFactor.appRemoved);
    await signsOut(person as Person);
    await signsIn(person, account);
  });

  test(`a person signs out elsewhere, ${how}`, async ({ visits }) => {
    const account = await aMember(language);
    const here = await visits(demo, { language, javaScript, dark: true });
    const elsewhere = await visits(demo, { language, javaScript });
    const third = await visits(demo, { language, javaScript });
    for (const person of [here, elsewhere, third]) await signsIn(person, account);
    const { t, page } = here;
    await here.opens(paths.accountSessions(language));
    await here.isOn(t.identity.sessions.title);
    await expect(page.locator("main .rows > li")).toHaveCount(3);
    await expect(page.locator("main .rows > li").first()).toContainText(t.identity.sessions.this);
    await page.locator("main .rows").getByRole("button").first().click();
    await here.reads(t.identity.sessions.ended);
    await expect(page.locator("main .rows > li")).toHaveCount(2);
    await here.presses(t.identity.sessions.endOthers);
    await here.reads(t.identity.sessions.othersEnded);
    await here.reads(t.identity.sessions.alone);
    for (const person of [elsewhere, third]) {
      await person.opens(paths.desk(language));
      await person.sees(t.accounts.signIn.title);
    }
    const link = await linkFromMailbox(demo, account.email, "/pl/account/sessions");
    expect(link).toBe(`${demo.url}${paths.accountSessions("pl")}`);
  });

  test(`an address changes when the new one is confirmed, and not when the old one objects, ${how}`, async ({
    visits,
  }) => {
    const account = await aMember(language);
    const fresh = `new-${account.email}`;
    const person = await visits(demo, { language, javaScript });
    const { t } = person;
    const asks = async (email: string) => {
      await person.opens(paths.changeEmail(language));
      await person.fills(t.identity.address.newEmail, email);
      await person.presses(t.identity.address.button);
      await person.reads(t.identity.address.waitingTitle(email));
    };
    await signsIn(person, account);
    await asks(fresh);
    await person.isOn(t.identity.address.title);
    const link = await linkFromMailbox(demo, fresh, "/pl/account/address/confirm/");
    await person.opens(link.replace("/pl/", `/${language}/`));
    await person.isOn(t.identity.address.confirmTitle);
    await person.presses(t.identity.address.confirmButton);
    await person.reads(t.identity.address.changed);
    await person.reads(t.identity.address.current(fresh));
    await signsOut(person as Person);
    await signsIn(person, { ...account, email: fresh });

    await asks(`third-${account.email}`);
    const stop = await linkFromMailbox(demo, fresh, "/pl/account/address/stop/");
    const owner = await visits(demo, { language, javaScript });
    await owner.opens(stop.replace("/pl/", `/${language}/`));
    await owner.isOn(t.identity.address.stopTitle);
    await owner.presses(t.identity.address.stopButton);
    await owner.isOn(t.identity.address.stoppedTitle);
    await person.opens(paths.account(language));
    await person.sees(t.accounts.signIn.title);
  });

  test(`a password is changed and proves who one is, ${how}`, async ({ visits }) => {
    const account = await aMember(language);
    const person = await visits(demo, { language, javaScript });
    const { t } = person;
    await signsIn(person, account);
    await person.opens(paths.changePassword(language));
    await person.isOn(t.identity.password.title);
    await person.fills(t.identity.password.current, account.password);
    await person.fills(t.accounts.newPassword, "za krótkie");
    await person.pressesInVain(t.identity.password.button);
    await person.isToldOf(t.accounts.newPassword, t.errors["password-too-short"]);
    const password = "osiem rowerów nad rzeką";
    await person.fills(t.identity.password.current, account.password);
    await person.fills(t.accounts.newPassword, password);
    await person.presses(t.identity.password.button);
    await person.reads(t.identity.password.changed);
    await person.opens(paths.prove(language));
    await person.isOn(t.identity.prove.title);
    await person.fills(t.identity.prove.password, account.password);
    await person.pressesInVain(t.identity.prove.byPassword);
    await person.isToldOf(t.identity.prove.password, t.errors["password-wrong"]);
    await person.fills(t.identity.prove.password, password);
    await person.presses(t.identity.prove.byPassword);
    await person.sees(t.identity.account.title);
  });

  test(`a passkey signs in alone and as the second step, in ${language}`, async ({ visits }) => {
    const account = await aMember(language);
    const person = await visits(demo, { language });
    const { t, page, context } = person;
    const devices = await context.newCDPSession(page);
    await devices.send("WebAuthn.enable");
    await devices.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await signsIn(person, account);
    await person.opens(paths.secondFactor(language));
    await person.fills(t.identity.secondFactor.passkeyName, "Laptop");
    await person.presses(t.identity.secondFactor.addPasskey);
    await person.isOn(t.identity.newCodes.title);
    await person.follows(t.identity.newCodes.done);
    await expect(page.getByRole("heading", { name: "Laptop" })).toBeVisible();
    await person.isOn(t.identity.secondFactor.title);

    await signsOut(person as Person);
    await person.opens(paths.signIn(language));
    await person.presses(t.identity.passkey.signIn);
    await person.sees(t.accounts.desk.title);

    await signsOut(person as Person);
    await givesPassword(person, account);
    await person.isOn(t.identity.secondStep.title);
    await person.presses(t.identity.passkey.secondStep);
    await person.sees(t.accounts.desk.title);

    await person.opens(paths.prove(language));
    await person.presses(t.identity.passkey.prove);
    await person.sees(t.identity.account.title);
    await person.opens(paths.secondFactor(language));
    await page
      .getByRole("button", { name: t.identity.secondFactor.removePasskeyOf("Laptop") })
      .click();
    await person.reads(t.identity.secondFactor.passkeyRemoved);
    await signsOut(person as Person);
    await signsIn(person, account);
  });
}

for (const [language, role] of [
  ["pl", "moderator"],
  ["en", "coordinator"],
] as const) {
  test(`staff set a second step up before they work, in ${language}`, async ({ visits }) => {
    const { email } = demoAccounts.find((account) => account.role === role)!;
    const person = await visits(demo, { language, javaScript: language === "pl" });
    const { t } = person;
    await signsIn(person, { email, password: demoPassword });
    await person.goesTo(t.common.nav.staff);
    await person.isOn(t.identity.secondFactor.title);
    await person.reads(t.identity.secondFactor.staff);
    await person.follows(t.identity.secondFactor.addApp);
    await setsAppUp(person);
    await person.follows(t.identity.newCodes.done);
    await person.sees(t.staff.title);
    await person.opens(paths.secondFactor(language));
    await person.pressesInVain(t.identity.secondFactor.removeApp);
    await person.reads(t.errors["last-second-factor"]);
  });
}

test("without JavaScript nobody is offered a passkey", async ({ visits }) => {
  const person = await visits(demo, { javaScript: false });
  const { t, page } = person;
  await person.opens(paths.signIn("pl"));
  await person.isOn(t.accounts.signIn.title);
  await expect(page.getByRole("button", { name: t.identity.passkey.signIn })).toHaveCount(0);
});
