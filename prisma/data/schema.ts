import { z } from "zod";

/**
 * The shapes of the JSON files in this folder: what the software ships with.
 * `source` names the section of the programme a record rests on (for example "I.2.3.j");
 * `asOf` is the year the record describes.
 */

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
const fieldCode = z.enum(fieldCodes);

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day as yyyy-mm-dd");
const year = z.number().int().min(1945).max(2100);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a key in lower case with hyphens");
const source = z
  .string()
  .regex(/^(I|II)\.[0-9a-z.]+$/, "a section of the programme, as in I.2.3.j");
const asOf = z.literal(2006);

/** `agreed`: an agreement in the register names it. `practised`: 0 not practised, 1 occasional or single undertakings, 2 regular, 3 extensive. */
const cityField = z.strictObject({
  field: fieldCode,
  agreed: z.boolean(),
  practised: z.number().int().min(0).max(3),
  /** The evidence for `practised` in one sentence; required when `practised` is above 0. */
  note: localised.optional(),
  source,
});

const agreement = z.strictObject({
  key,
  kind: z.enum([
    "twin",
    "honorary_twin",
    "partnership",
    "letter_of_intent",
    "joint_statement",
    "protocol",
  ]),
  title: localised,
  signedOn: day,
  /** `renewing`: prolongs itself by `renewsEveryYears` unless ended `noticeMonths` before. */
  term: z.enum(["open_ended", "until", "renewing"]),
  endsOn: day.optional(),
  renewsEveryYears: z.number().int().positive().optional(),
  noticeMonths: z.number().int().positive().optional(),
  /** The fields this very document names; empty when the programme does not say. */
  fields: z.array(fieldCode),
  note: localised.optional(),
  source,
  asOf,
});

const link = z.strictObject({
  key,
  /** Institution in the home city. */
  home: localised,
  /** Institution in the partner city. */
  partner: localised,
  since: year.optional(),
  field: fieldCode,
  note: localised.optional(),
  source,
  asOf,
});

const undertaking = z.strictObject({
  key,
  title: localised,
  description: localised.optional(),
  year,
  endYear: year.optional(),
  fields: z.array(fieldCode).min(1),
  /** `planned`: the programme speaks of it as agreed or prepared, not yet held. */
  status: z.enum(["held", "planned"]),
  source,
  asOf,
});

const benefit = z.strictObject({
  key,
  kind: z.enum(["money", "equipment", "places", "know_how", "contracts", "other"]),
  /** Seen from the home city. */
  direction: z.enum(["received", "given"]),
  title: localised,
  recipient: localised.optional(),
  year: year.optional(),
  amount: z.number().positive().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  count: z.number().int().positive().optional(),
  field: fieldCode,
  source,
  asOf,
});

export const citySchema = z.strictObject({
  slug: key,
  name: z.strictObject({ pl: z.string(), en: z.string(), local: z.string() }),
  /** Polish needs the name in cases, each with its preposition: "z Norymbergą" / "ze Lwowem"; "w Norymberdze" / "we Lwowie"; bare genitive "Norymbergi". */
  forms: z.strictObject({ plGenitive: z.string(), plWith: z.string(), plIn: z.string() }),
  country: z.string().regex(/^[A-Z]{2}$/),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  population: z.number().int().positive().optional(),
  relation: z.enum(["twin", "honorary_twin", "partnership", "none"]),
  /** Two to four sentences: what the cooperation is, in our own words. */
  summary: localised,
  activity: z.strictObject({
    judgement: z.enum([
      "exemplary",
      "active",
      "satisfactory",
      "starting",
      "not_lively",
      "not_interested",
      "never_answers",
    ]),
    /** One sentence: what the programme says of how lively it is. */
    words: localised,
    source,
    asOf,
  }),
  /** Who mostly learns from whom: `home-learns`, `home-gives` or `mutual`. */
  direction: z.enum(["home_learns", "home_gives", "mutual"]),
  /** What the programme says hinders it (distance, size, silence), each one short sentence. */
  obstacles: z.array(z.strictObject({ text: localised, source })),
  fields: z.array(cityField),
  agreements: z.array(agreement),
  links: z.array(link),
  undertakings: z.array(undertaking),
  benefits: z.array(benefit),
  source,
  asOf,
});

export const fieldSchema = z.strictObject({ code: fieldCode, name: localised, hint: localised });

export const goalSchema = z.strictObject({
  /** "theme-a" … "theme-o", "place-a" … "place-c": letters as in the programme. */
  code: key,
  kind: z.enum(["thematic", "geographic"]),
  /** A short name of at most 60 characters, for lists. */
  name: localised,
  /** The goal in one plain sentence of our own. */
  text: localised,
  /** The fields that most directly serve it. */
  fields: z.array(fieldCode),
  source,
  asOf,
});

export const affiliationSchema = z.strictObject({
  key,
  name: localised,
  since: year,
  /** City department that coordinates it. */
  coordinator: localised,
  members: localised.optional(),
  fee: z.strictObject({ amount: z.number().min(0), currency: z.string() }).optional(),
  role: localised.optional(),
  summary: localised,
  fields: z.array(fieldCode).min(1),
  undertakings: z.array(
    z.strictObject({ title: localised, year: year.optional(), endYear: year.optional() }),
  ),
  source,
  asOf,
});

export const homeCitySchema = z.strictObject({
  slug: key,
  name: z.strictObject({ pl: z.string(), en: z.string() }),
  forms: z.strictObject({ plGenitive: z.string(), plWith: z.string(), plIn: z.string() }),
  country: z.string().length(2),
  lat: z.number(),
  lon: z.number(),
  timeZone: z.string(),
  population: z.number().int().positive(),
  /** Languages the city office works in. */
  languages: z.array(z.string().length(2)),
  contactAddress: z.email(),
  /** Figures of the programme shown to the public, each with its year and section. */
  figures: z.array(
    z.strictObject({ key, value: z.number(), label: localised, year: year.optional(), source }),
  ),
});

export const countrySchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  /** Languages commonly used in its city offices, the first is the main one. */
  languages: z.array(z.string().length(2)).min(1),
  /** Membership of the European Union as half-open spans of days. */
  euMembership: z.array(z.strictObject({ from: day, until: day.optional() })),
  region: z.enum([
    "central-eastern-europe",
    "western-europe",
    "northern-europe",
    "southern-europe",
    "africa",
    "north-america",
    "south-america",
  ]),
});

/** Planned undertakings of the programme told as initiatives, loaded in demo mode only. */
export const demoInitiativeSchema = z.strictObject({
  key,
  organisation: key,
  language: z.enum(["pl", "en"]),
  title: localised,
  summary: localised,
  description: localised,
  fields: z.array(fieldCode).min(1).max(4),
  goals: z.array(key),
  partnerTypes: z.array(z.string()),
  languages: z.array(z.string().length(2)),
  status: z.enum(["submitted", "published"]),
  source,
  asOf,
});

export const demoOrganisationSchema = z.strictObject({
  key,
  type: z.enum([
    "ngo",
    "school",
    "university",
    "business",
    "cultural_institution",
    "health",
    "chamber",
    "city_unit",
    "district",
    "foreign_institute",
    "polonia",
  ]),
  name: localised,
  fields: z.array(fieldCode),
  seeks: localised,
  offers: localised,
  source,
  asOf,
});

export type Localised = z.infer<typeof localised>;
export type FieldCode = (typeof fieldCodes)[number];
export type CityRecord = z.infer<typeof citySchema>;
export type GoalRecord = z.infer<typeof goalSchema>;
export type AffiliationRecord = z.infer<typeof affiliationSchema>;
export type HomeCityRecord = z.infer<typeof homeCitySchema>;
export type CountryRecord = z.infer<typeof countrySchema>;
