import type { Language } from "~/shared/language";
import { goals as en } from "./en/goals";
import { goals as pl } from "./pl/goals";

export const goalsTexts: Record<Language, typeof pl> = { pl, en };
