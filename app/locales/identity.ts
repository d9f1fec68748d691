import type { Language } from "~/shared/language";
import { identity as en } from "./en/identity";
import { identity as pl } from "./pl/identity";

export const identityTexts: Record<Language, typeof pl> = { pl, en };
