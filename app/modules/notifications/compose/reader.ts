import type { Language } from "~/shared/language";

/** For whom a mail is composed: the language it is written in and the city that runs the forum. */
export type Reader = {
  language: Language;
  homeCity: { name: string; contactAddress: string; timeZone: string };
};

/** Finds what a template says about its subject matter; null when that is gone and the mail moot. */
export type Composer<Subject, Props> = (
  subject: Subject,
  reader: Reader,
) => Promise<Omit<Props, "homeCity"> | null>;
