import type { Language } from "~/shared/language";
import { errors as en } from "./en/errors";
import { errors as pl } from "./pl/errors";

export const errorsTexts: Record<Language, typeof pl> = { pl, en };
