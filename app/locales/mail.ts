import type { Language } from "~/shared/language";
import { en } from "./en/mail";
import { pl } from "./pl/mail";

/** Every text of a mail; a language that lacks one does not compile. */
export type MailTexts = typeof pl;

export const mailTexts: Record<Language, MailTexts> = { pl, en };
