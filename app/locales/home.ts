import type { Language } from "~/shared/language";
import { home as en } from "./en/home";
import { home as pl } from "./pl/home";

export const homeTexts: Record<Language, typeof pl> = { pl, en };
