import type { Language } from "~/shared/language";
import { common as en } from "./en/common";
import { common as pl } from "./pl/common";

export const commonTexts: Record<Language, typeof pl> = { pl, en };
