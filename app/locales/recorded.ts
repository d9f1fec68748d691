import type { Language } from "~/shared/language";
import { recorded as en } from "./en/recorded";
import { recorded as pl } from "./pl/recorded";

export const recordedTexts: Record<Language, typeof pl> = { pl, en };
