import { z } from "zod";

/** A text in every language of the interface. */
export const localised = z.strictObject({ pl: z.string().min(1), en: z.string().min(1) });

export const fieldCodes = [
  "culture",
  "heritage",
  "education",
  "science",
  "youth",
  "sport",
  "tourism",
  "promotion",
  "economy",
  "eu-funds",
  "local-government",
  "civic-participation",
  "municipal-services",
  "transport",
  "environment",
  "urban-renewal",
  "housing",
  "health",
  "social-care",
  "disability",
  "seniors",
  "addiction-prevention",
  "public-safety",
  "fire-and-crisis",
  "zoos",
  "polonia",
] as const;
export const fieldCode = z.enum(fieldCodes);

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day as yyyy-mm-dd");
export const year = z.number().int().min(1945).max(2100);
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a key in lower case with hyphens");
const lettered = (section: string, letters: string) =>
  Array.from(letters, (letter) => `${section}.${letter}`);
const numbered = (section: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${section}.${index + 1}`);

/** The sections of the programme on which a record can rest, in its own lettering (which knows no q). */
export const sections: string[] = [
  "I.1",
  ...lettered("I.2.1", "abcd"),
  ...lettered("I.2.2", "ab"),
  ...lettered("I.2.3", "abcdefghijklmnoprstu"),
  ...numbered("I.3", 4),
  ...numbered("I.4", 8),
  "I.5",
  "I.6",
  ...lettered("II.1.1", "abcdefghijklmno"),
  ...lettered("II.1.2", "abc"),
];

/** The section a record rests on, for example "I.2.3.j". */
export const source = z.enum(sections);

/** "theme-a" … "theme-o", "place-a" … "place-c": letters as in the programme. */
export const goalCode = z.string().regex(/^(theme-[a-o]|place-[a-c])$/, "a goal of the programme");

/** The year the record describes. */
export const asOf = z.literal(2006);

export type Localised = z.infer<typeof localised>;
export type FieldCode = (typeof fieldCodes)[number];
