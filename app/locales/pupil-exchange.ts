import type { Language } from "~/shared/language";
import { pupilExchange as en } from "./en/pupil-exchange";
import { pupilExchange as pl } from "./pl/pupil-exchange";

export const pupilExchangeTexts: Record<Language, typeof pl> = { pl, en };
