import type { RegisterKind } from "../../../app/modules/organisations/organisation";
import type { Language } from "../../../app/shared/language";
import { confirmsAddress, registers, setsNewPassword, signsIn, signsOut } from "./accounts";
import {
  accepts,
  answersTheQuestion,
  asksTheOrganisation,
  hearsOfAcceptance,
  hearsOfTheResult,
  opensTheQuestion,
  recordsTheResult,
  talk,
} from "./cooperation";
import {
  beginsInitiative,
  correctsInitiative,
  hearsOfPublication,
  submitsInitiative,
  writesTheIdea,
} from "./initiative";
import { addsOrganisation, hearsOfVerification, verifiesOrganisation } from "./organisation";
import {
  changesTheLanguage,
  looksAtTheHomePage,
  readsAbout,
  readsTheResult,
  searchesInitiatives,
} from "./public";
import {
  introducesToTheBestCity,
  publishesInitiative,
  returnsInitiative,
  seesThatTheCityIsSilent,
} from "./staff";
import { aStoryNumber, contacts, passwords, stories } from "./story";
import { unopened } from "../support/post";
import { expect, test } from "../support/test";

type Journey = {
  language: Language;
  javaScript: boolean;
  contactLanguage: Language;
  register: Exclude<RegisterKind, "foreign">;
};

/** The main job from registration to a public result, by four people: member, staff, contact, visitor. */
export function theJourney(name: string, journey: Journey) {
  const { language, javaScript, contactLanguage, register } = journey;
  test(name, async ({ forum, somebody, staff: signedIn }) => {
    const n = aStoryNumber();
    const story = stories[language](n);
    const words = contacts[contactLanguage](n);
    const visit = { language, javaScript };
    const member = await somebody(visit);
    const staff = await signedIn(visit);
    const contact = await somebody({ ...visit, language: contactLanguage });

    await registers(member, story.member, passwords[0]);
    await confirmsAddress(member, story.member);
    await signsIn(member, story.member, passwords[0]);
    await signsOut(member);
    await setsNewPassword(member, story.member, passwords);

    await addsOrganisation(member, story, register);
    await verifiesOrganisation(staff, story);
    await hearsOfVerification(member, story);

    await beginsInitiative(member);
    await writesTheIdea(member, story);
    await submitsInitiative(member, story);

    await returnsInitiative(staff, story);
    await correctsInitiative(member, story);
    await publishesInitiative(staff, story);
    await hearsOfPublication(member, story);

    await introducesToTheBestCity(staff, story, words);
    const link = await opensTheQuestion(contact, words, story);
    await contact.opens(link);
    await seesThatTheCityIsSilent(staff, story);
    await asksTheOrganisation(contact, words, story);
    await answersTheQuestion(member, words, story);
    await accepts(contact, words, story);

    await hearsOfAcceptance(member, words, story);
    await talk(member, contact, words, story);
    await recordsTheResult(member, story);
    await hearsOfTheResult(contact, words, story);

    if (javaScript) {
      const visitor = await somebody({ ...visit, dark: language === "en" });
      await looksAtTheHomePage(visitor, story);
      await searchesInitiatives(visitor, story);
      await changesTheLanguage(visitor);
      await readsTheResult(visitor, story);
      await readsAbout(visitor);
    }
    expect(unopened(forum, story.member.email), "mails nobody waited for").toEqual([]);
    expect(unopened(forum, words.email), "mails nobody waited for").toEqual([]);
  });
}
