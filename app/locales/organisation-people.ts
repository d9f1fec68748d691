import type { Language } from "~/shared/language";
import { organisationPeople as en } from "./en/organisation-people";
import { organisationPeople as pl } from "./pl/organisation-people";

export const organisationPeopleTexts: Record<Language, typeof pl> = { pl, en };
