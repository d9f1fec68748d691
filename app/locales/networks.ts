import type { Language } from "~/shared/language";
import { networks as en } from "./en/networks";
import { networks as pl } from "./pl/networks";

export const networksTexts: Record<Language, typeof pl> = { pl, en };
