import type { Language } from "~/shared/language";
import { exchange as en } from "./en/exchange";
import { exchange as pl } from "./pl/exchange";

export const exchangeTexts: Record<Language, typeof pl> = { pl, en };
