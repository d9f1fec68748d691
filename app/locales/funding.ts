import type { Language } from "~/shared/language";
import { funding as en } from "./en/funding";
import { funding as pl } from "./pl/funding";

export const fundingTexts: Record<Language, typeof pl> = { pl, en };
