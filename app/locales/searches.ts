import type { Language } from "~/shared/language";
import { searches as en } from "./en/searches";
import { searches as pl } from "./pl/searches";

export const searchesTexts: Record<Language, typeof pl> = { pl, en };
