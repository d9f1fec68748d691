import type { Language } from "~/shared/language";
import { accounts as en } from "./en/accounts";
import { accounts as pl } from "./pl/accounts";

export const accountsTexts: Record<Language, typeof pl> = { pl, en };
