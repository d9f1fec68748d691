import type { Language } from "~/shared/language";
import { staff as en } from "./en/staff";
import { staff as pl } from "./pl/staff";

export const staffTexts: Record<Language, typeof pl> = { pl, en };
