import type { Language } from "~/shared/language";
import { memory as en } from "./en/memory";
import { memory as pl } from "./pl/memory";

export const memoryTexts: Record<Language, typeof pl> = { pl, en };
