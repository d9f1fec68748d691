import type { Language } from "~/shared/language";
import { administration as en } from "./en/administration";
import { administration as pl } from "./pl/administration";

export const administrationTexts: Record<Language, typeof pl> = { pl, en };
