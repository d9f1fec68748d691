import type { Language } from "~/shared/language";
import { health as en } from "./en/health";
import { health as pl } from "./pl/health";

export const healthTexts: Record<Language, typeof pl> = { pl, en };
