import type { Language } from "~/shared/language";
import { register as en } from "./en/register";
import { register as pl } from "./pl/register";

export const registerTexts: Record<Language, typeof pl> = { pl, en };
