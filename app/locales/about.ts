import type { Language } from "~/shared/language";
import { about as en } from "./en/about";
import { about as pl } from "./pl/about";

export const aboutTexts: Record<Language, typeof pl> = { pl, en };
