import type { Language } from "~/shared/language";
import { weights as en } from "./en/weights";
import { weights as pl } from "./pl/weights";

export const weightsTexts: Record<Language, typeof pl> = { pl, en };
