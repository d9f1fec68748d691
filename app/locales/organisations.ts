import type { Language } from "~/shared/language";
import { organisations as en } from "./en/organisations";
import { organisations as pl } from "./pl/organisations";

export const organisationsTexts: Record<Language, typeof pl> = { pl, en };
