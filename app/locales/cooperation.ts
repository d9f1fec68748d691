import type { Language } from "~/shared/language";
import { cooperation as en } from "./en/cooperation";
import { cooperation as pl } from "./pl/cooperation";

export const cooperationTexts: Record<Language, typeof pl> = { pl, en };
