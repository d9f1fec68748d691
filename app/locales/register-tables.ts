import type { Language } from "~/shared/language";
import { registerTables as en } from "./en/register-tables";
import { registerTables as pl } from "./pl/register-tables";

export const registerTablesTexts: Record<Language, typeof pl> = { pl, en };
