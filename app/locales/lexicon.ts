import type { Language } from "~/shared/language";
import { lexicon as en } from "./en/lexicon";
import { lexicon as pl } from "./pl/lexicon";

export const lexiconTexts: Record<Language, typeof pl> = { pl, en };
