import type { Language } from "~/shared/language";
import { directory as en } from "./en/directory";
import { directory as pl } from "./pl/directory";

export const directoryTexts: Record<Language, typeof pl> = { pl, en };
