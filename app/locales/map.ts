import type { Language } from "~/shared/language";
import { map as en } from "./en/map";
import { map as pl } from "./pl/map";

export const mapTexts: Record<Language, typeof pl> = { pl, en };
