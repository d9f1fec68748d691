import { aboutTexts } from "../../../app/locales/about";
import { accountsTexts } from "../../../app/locales/accounts";
import { agreementsTexts } from "../../../app/locales/agreements";
import { citiesTexts } from "../../../app/locales/cities";
import { commonTexts } from "../../../app/locales/common";
import { cooperationTexts } from "../../../app/locales/cooperation";
import { directoryTexts } from "../../../app/locales/directory";
import { errorsTexts } from "../../../app/locales/errors";
import { exchangeTexts } from "../../../app/locales/exchange";
import { healthTexts } from "../../../app/locales/health";
import { homeTexts } from "../../../app/locales/home";
import { identityTexts } from "../../../app/locales/identity";
import { initiativesTexts } from "../../../app/locales/initiatives";
import { mailTexts } from "../../../app/locales/mail";
import { mapTexts } from "../../../app/locales/map";
import { organisationPeopleTexts } from "../../../app/locales/organisation-people";
import { organisationsTexts } from "../../../app/locales/organisations";
import { recordedTexts } from "../../../app/locales/recorded";
import { registerTexts } from "../../../app/locales/register";
import { registerTablesTexts } from "../../../app/locales/register-tables";
import { staffTexts } from "../../../app/locales/staff";
import { type Language, languages } from "../../../app/shared/language";

const textsIn = (language: Language) => ({
  about: aboutTexts[language],
  accounts: accountsTexts[language],
  agreements: agreementsTexts[language],
  cities: citiesTexts[language],
  common: commonTexts[language],
  cooperation: cooperationTexts[language],
  directory: directoryTexts[language],
  errors: errorsTexts[language],
  exchange: exchangeTexts[language],
  health: healthTexts[language],
  home: homeTexts[language],
  identity: identityTexts[language],
  initiatives: initiativesTexts[language],
  mail: mailTexts[language],
  map: mapTexts[language],
  people: organisationPeopleTexts[language],
  recorded: recordedTexts[language],
  organisations: organisationsTexts[language],
  register: registerTexts[language],
  registerTables: registerTablesTexts[language],
  staff: staffTexts[language],
});

/** The words of the site in one language, as its pages show them. */
export type Texts = ReturnType<typeof textsIn>;
export const texts: Record<Language, Texts> = { pl: textsIn("pl"), en: textsIn("en") };

/** Sentences of the interface in `language` that no other language has: on a page in another one they are a mistake. */
export function sentencesOnlyIn(language: Language): string[] {
  const { mail: _mail, ...shown } = texts[language];
  const others = languages.filter((other) => other !== language);
  const elsewhere = new Set(others.flatMap((other) => leaves(texts[other])));
  return leaves(shown).filter((text) => text.length > 14 && !elsewhere.has(text));
}

function leaves(value: unknown): string[] {
  if (typeof value === "string") return [plain(value)];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(leaves) : [];
}

/** Text with every run of spaces, hard ones too, as one space. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
