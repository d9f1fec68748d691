import type { Language } from "~/shared/language";
import { privacy as en } from "./en/privacy";
import { privacy as pl } from "./pl/privacy";

export const privacyTexts: Record<Language, typeof pl> = { pl, en };
