import type { Language } from "~/shared/language";
import { agreements as en } from "./en/agreements";
import { agreements as pl } from "./pl/agreements";

export const agreementsTexts: Record<Language, typeof pl> = { pl, en };
