import type { Language } from "~/shared/language";
import { cities as en } from "./en/cities";
import { cities as pl } from "./pl/cities";

export const citiesTexts: Record<Language, typeof pl> = { pl, en };
