import type { Language } from "~/shared/language";
import { initiatives as en } from "./en/initiatives";
import { initiatives as pl } from "./pl/initiatives";

export const initiativesTexts: Record<Language, typeof pl> = { pl, en };
