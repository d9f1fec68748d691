import type { Language } from "~/shared/language";
import { api as en } from "./en/api";
import { api as pl } from "./pl/api";

export const apiTexts: Record<Language, typeof pl> = { pl, en };
